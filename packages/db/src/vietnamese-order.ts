const letters = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
const tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const toneMarks = /[\u0300\u0309\u0303\u0301\u0323]/g;
const longest = 120;

/** Text whose byte order is the Vietnamese order of what it was made of: letters first, then tones; numbers by value. */
export function sortKeyOf(text: string): string {
  const written = text.normalize("NFC").toLowerCase().slice(0, longest);
  let letterKey = "";
  let toneKey = "";
  for (const sign of written.replace(/[^\p{L}\p{N}]+/gu, " ").trim()) {
    const marks = sign.normalize("NFD");
    const letter = marks.replace(toneMarks, "").normalize("NFC");
    const place = letters.indexOf(letter);
    // From "A" on, so that letters come after digits (0x30) and the space (0x20), and other scripts after both.
    letterKey += place < 0 ? letter : String.fromCharCode(0x41 + place);
    toneKey += Math.max(0, tones.indexOf(marks.match(toneMarks)?.[0] ?? ""));
  }
  return `${letterKey.replace(/\d+/g, (digits) => digits.padStart(12, "0"))}\u0001${toneKey}`;
}
