import type { Line } from "./lines.ts";

const fewest = 6;

/**
 * The lines without the blank ones that a copy put around each bar: elsewhere a blank line behind a bar ends a table.
 * Of several blank lines only the nearest goes.
 */
export function withoutBlanksAtBars(lines: readonly Line[]): readonly Line[] {
  const bars = lines.flatMap(({ kind }, at) => (kind === "bar" ? [at] : []));
  const isBlank = (at: number) => lines[at]?.kind === "blank";
  const apart = bars.filter((at) => isBlank(at - 1) && isBlank(at + 1));
  if (bars.length < fewest || apart.length < bars.length * 0.8) return lines;
  const dropped = new Set(bars.flatMap((at) => [at - 1, at + 1]).filter(isBlank));
  return lines.filter((_, at) => !dropped.has(at));
}
