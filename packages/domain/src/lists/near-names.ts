import { fold } from "../values/index.ts";

const mostOffered = 3;

/** The names that somebody may have meant: those whose words begin it or hold it, then those a few letters away. */
export function nearNames(given: string, names: readonly string[]): string[] {
  const written = fold(given);
  if (written === "") return [];
  const near = [...new Set(names)].flatMap((name) => {
    const known = fold(name);
    const distance = known.includes(written) || written.includes(known) ? 0 : lettersBetween(written, known);
    return distance <= Math.max(1, Math.floor(Math.max(written.length, known.length) / 4)) ? [{ name, distance }] : [];
  });
  return near
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, mostOffered)
    .map(({ name }) => name);
}

/** How many letters have to be put in, left out or exchanged to make one text of the other. */
function lettersBetween(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= right.length; at += 1) {
      const exchanged = (above[at - 1] ?? 0) + (left.charAt(row - 1) === right.charAt(at - 1) ? 0 : 1);
      line.push(Math.min(exchanged, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[right.length] ?? 0;
}
