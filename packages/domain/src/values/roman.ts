const digits: readonly (readonly [string, number])[] = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];
const worthOf: Readonly<Record<string, number>> = Object.fromEntries(digits);
const largest = 3999;

/** The value of a Roman numeral in capitals, added up sign by sign; other letters count nothing. */
export const romanValue = (text: string): number =>
  Array.from(text).reduce((sum, sign, at) => {
    const worth = worthOf[sign] ?? 0;
    return sum + (worth < (worthOf[text[at + 1] ?? ""] ?? 0) ? -worth : worth);
  }, 0);

/** A whole number from 1 to 3999 as a Roman numeral; larger ones as the largest. */
export function romanOf(value: number): string {
  let rest = Math.min(value, largest);
  let text = "";
  for (const [sign, worth] of digits) {
    const count = Math.floor(rest / worth);
    text += sign.repeat(count);
    rest -= count * worth;
  }
  return text;
}
