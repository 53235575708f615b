/** Whether a letter is white space, as `\s` means it; asked for every letter, so without a pattern. */
export function isSpace(sign: string | undefined): boolean {
  if (sign === undefined) return true;
  const code = sign.charCodeAt(0);
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return (
    code >= 160 &&
    (code === 160 ||
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000)
  );
}

/** Whether the asterisk at `at` is a bold or italic mark; one that stands alone ("b/a * 100%", "* Lưu ý") is a sign. */
export function isMark(text: string, at: number): boolean {
  if (text[at] !== "*") return false;
  const standsAlone = isSpace(text[at - 1]) && at + 1 < text.length && isSpace(text[at + 1]);
  return !standsAlone;
}

/** A slice of the source as it is read: without marks of bold and italic, white space single. */
export function cleanText(slice: string): string {
  if (!slice.includes("*")) return slice.replace(/\s+/g, " ").trim();
  let kept = "";
  let from = 0;
  for (let at = slice.indexOf("*"); at >= 0; at = slice.indexOf("*", at + 1)) {
    if (!isMark(slice, at)) continue;
    kept += slice.slice(from, at);
    from = at + 1;
  }
  const text = (kept + slice.slice(from)).replace(/\s+/g, " ").trim();
  return text === "" ? "*" : text;
}
