import { lettersOf } from "./letters-of.ts";

const mostOffered = 3;
// Longer than any name; whoever writes more there means none.
const longestName = 200;

/** The names that somebody may have meant: those whose words begin it or hold it, then those a few letters away. */
export function nearNames(given: string, names: readonly string[]): string[] {
  const written = lettersOf(given);
  if (written === "" || written.length > longestName) return [];
  const near = [...new Set(names)].flatMap((name) => {
    const known = lettersOf(name);
    const most = Math.max(1, Math.floor(Math.max(written.length, known.length) / 4));
    const isPart = known !== "" && (known.includes(written) || written.includes(known));
    const distance = isPart ? 0 : lettersBetween(written, known, most);
    return distance <= most ? [{ name, distance }] : [];
  });
  return near
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, mostOffered)
    .map(({ name }) => name);
}

/** So many look-ups are offered names: a whole list of unknown names is no slip of the hand, and nobody waits for it. */
const mostLooked = 200;

/** The same for the rows of a list, each name looked up once. */
export function nearNamesOf(names: readonly string[]): (given: string) => string[] {
  const found = new Map<string, string[]>();
  return (given) => {
    const before = found.get(given);
    if (before !== undefined || found.size >= mostLooked) return before ?? [];
    const near = nearNames(given, names);
    found.set(given, near);
    return near;
  };
}

/** How many letters have to be put in, left out or exchanged to make one text of the other; infinite beyond `most`. */
function lettersBetween(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return Infinity;
  let above = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const line = [row];
    let least = row;
    for (let at = 1; at <= right.length; at += 1) {
      const exchanged = (above[at - 1] ?? 0) + (left.charAt(row - 1) === right.charAt(at - 1) ? 0 : 1);
      const letters = Math.min(exchanged, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1);
      line.push(letters);
      least = Math.min(least, letters);
    }
    if (least > most) return Infinity;
    above = line;
  }
  return above[right.length] ?? 0;
}
