import type { PrintedLine } from "./pdf-lines.ts";

/** A page's text: lines, set apart where the print sets paragraphs apart; letterhead and signature cell by cell. */
export function textOfLines(lines: readonly PrintedLine[]): string[] {
  const left = Math.min(...lines.map((it) => it.runs[0]?.x ?? Infinity));
  const right = Math.max(...lines.map((it) => it.runs.at(-1)?.end ?? 0));
  const middle = (left + right) / 2;
  const divide = Math.min(middle - slack, mottoOf(lines) ?? Infinity);
  const pitch = usualPitch(lines);
  const text: string[] = [];
  for (let i = 0; i < lines.length;) {
    const to = endOfColumns(lines, i, middle, divide);
    if (to > i) {
      const zone = lines.slice(i, to);
      text.push("", ...columnOf(zone, (x) => x < divide), "", ...columnOf(zone, (x) => x >= divide), "");
      i = to;
      continue;
    }
    const line = lines[i];
    if (line === undefined) break;
    if (beginsParagraph(lines[i - 1], line, left, pitch)) text.push("");
    text.push(wordsOf(line));
    i += 1;
  }
  return text;
}

const slack = 40;
const wordsOf = (line: PrintedLine): string => line.runs.map((it) => it.text).join("   ");

// The motto of a letterhead stands in the right column, wherever that begins.
function mottoOf(lines: readonly PrintedLine[]): number | null {
  const beside = lines.slice(0, 12).find(({ runs }) => runs.length > 1 && motto.test(runs.at(-1)?.text ?? ""));
  return beside?.runs.at(-1)?.x ?? null;
}

const motto = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM)/u;

function columnOf(zone: readonly PrintedLine[], isIn: (x: number) => boolean): string[] {
  return zone.flatMap((line) => {
    const runs = line.runs.filter((run) => isIn(run.x));
    return runs.length === 0 ? [] : [runs.map((it) => it.text).join(" ")];
  });
}

// Two cells side by side: a line with something on either side of the middle, and the lines around it that keep to one side.
function endOfColumns(lines: readonly PrintedLine[], from: number, middle: number, divide: number): number {
  let to = from;
  let hasBoth = false;
  for (; to < lines.length; to += 1) {
    const sides: ReturnType<typeof sidesOf> =
      sidesOf(lines[to], middle, divide) ?? (hasBoth ? wideSides(lines[to], divide) : null);
    const opens = to === from && sides === "right" && sidesOf(lines[to + 1], middle, divide) === "both";
    if (sides === null || (sides !== "both" && !hasBoth && !opens)) break;
    hasBoth ||= sides === "both";
  }
  return hasBoth ? to : from;
}

function sidesOf(line: PrintedLine | undefined, middle: number, divide: number): "left" | "right" | "both" | null {
  if (line === undefined) return null;
  const sides = line.runs.map((run) =>
    run.end < middle + slack / 2 && run.x < divide ? "left" : run.x >= divide ? "right" : null,
  );
  const [left, right] = [sides.includes("left"), sides.includes("right")];
  if (sides.includes(null)) return null;
  return left && right ? "both" : left ? "left" : "right";
}

// Beside a signature a recipient's line may reach far into the middle.
const wideSides = (line: PrintedLine | undefined, divide: number): "both" | null =>
  line?.runs.length === 2 && (line.runs[0]?.x ?? Infinity) < divide && (line.runs[1]?.x ?? 0) >= divide ? "both" : null;

function usualPitch(lines: readonly PrintedLine[]): number {
  const pitches = lines
    .slice(1)
    .map((line, i) => (line.y - (lines[i]?.y ?? 0)) / Math.max(line.size, 1))
    .filter((it) => it > 0.8 && it < 2.5)
    .toSorted((a, b) => a - b);
  return pitches[Math.floor(pitches.length / 3)] ?? 1.2;
}

// By the space above it, or by its indent: the first line of a paragraph stands in, a centred one far in.
function beginsParagraph(before: PrintedLine | undefined, line: PrintedLine, left: number, pitch: number): boolean {
  if (before === undefined) return false;
  const gap = (line.y - before.y) / Math.max(line.size, before.size, 1);
  if (gap > pitch * 1.18) return true;
  // "(Kèm theo Kế hoạch số … / của Ủy ban nhân dân xã)" is one remark, set in the middle.
  if (/\([^)]*$/u.test(wordsOf(before))) return false;
  const [own, above] = [indentOf(line, left), indentOf(before, left)];
  return own === "first" || (own === "far") !== (above === "far");
}

function indentOf(line: PrintedLine, left: number): "none" | "first" | "far" {
  const indent = (line.runs[0]?.x ?? left) - left;
  return indent < 12 ? "none" : indent < 60 ? "first" : "far";
}
