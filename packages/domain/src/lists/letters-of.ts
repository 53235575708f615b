import { fold } from "../values/index.ts";

/** So many names are remembered, none longer than any name is. */
const most = { names: 20_000, signs: 300 };
const known = new Map<string, string>();

/** A name without accents, case and kinds of dashes. The same few hundred are asked for in each row of a list, so they are remembered. */
export function lettersOf(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const letters = fold(evenDashes(name));
  if (name.length > most.signs) return letters;
  if (known.size >= most.names) known.clear();
  known.set(name, letters);
  return letters;
}

/** "Văn phòng - Thống kê" is typed for "Văn phòng – Thống kê". */
export const evenDashes = (text: string): string => text.replace(/\s*[-–—]\s*/g, " - ");
