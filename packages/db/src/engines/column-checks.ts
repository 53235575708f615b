/** What a column of fixed words may hold. */
export type Words = string;

/** Refuses what one engine would keep and another refuse: the zero character. */
export function checkText(text: string): string {
  if (text.includes("\u0000")) throw new RangeError("a kept text must not contain the zero character");
  return text;
}

/** Refuses fractions, which SQLite would keep in an integer column without a word. */
export function checkWhole(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError("a kept whole number must be a safe integer");
  return value;
}
