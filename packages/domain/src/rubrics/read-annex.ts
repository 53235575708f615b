import type { Score } from "../values/index.ts";
import { isHeadRow } from "./annex-columns.ts";
import type { AnnexMapping, AnnexTable, ColumnRole, SkipReason } from "./annex-table.ts";
import { depthReader, isNumber, numberAsPrinted } from "./numbering.ts";
import { printedPoints } from "./printed-points.ts";

/** A line of the annex as a criterion. Its depth says what it belongs to. */
export interface AnnexRow {
  /** The row of the table it was read from. */
  at: number;
  part: "standard" | "bonus" | "penalty";
  depth: number;
  number: string;
  text: string;
  maximum: Score | null;
  guidance: string;
  evidence: string[];
  /** What stood in the column of points where it could not be read as points. */
  unread: string | null;
}

/** A line that is no criterion, why, and the points that stood in it. */
export interface SkippedRow {
  at: number;
  reason: SkipReason;
  points: Score | null;
}

/** An annex as it was understood; every row of the table is read, goes on from the one above it, or is skipped with a reason. */
export interface AnnexRead {
  rows: AnnexRow[];
  skipped: SkippedRow[];
  /** Rows that go on from the one above. */
  joined: number[];
  /** What the line of the total prints. */
  total: Score | null;
  /** The caps that the heads of bonus and penalty print. */
  caps: { bonus: Score | null; penalty: Score | null };
}

interface Line {
  at: number;
  number: string;
  text: string;
  points: Score | null | "unread";
  printed: string;
  guidance: string;
  evidence: string;
  reachesDown: boolean;
}

/** Reads the criteria of an annex table by its mapping; no number of points is lost: it is in a row, or in a skipped one. */
export function readAnnex({ cells }: AnnexTable, mapping: AnnexMapping): AnnexRead {
  const read: AnnexRead = { rows: [], skipped: [], joined: [], total: null, caps: { bonus: null, penalty: null } };
  const depthOf = depthReader();
  let part: AnnexRow["part"] = "standard";
  for (const [at, row] of cells.entries()) {
    const line = lineOf(at, row, mapping.columns);
    const wish = mapping.wanted[at];
    const reason = wish === false ? "left-out" : wish === true ? null : skipReason(line, row, mapping.headRow);
    const points = typeof line.points === "number" ? line.points : null;
    if (reason === "total" && points !== null) read.total ??= points;
    if (reason !== null) {
      read.skipped.push({ at, reason, points });
      continue;
    }
    const last = read.rows.at(-1);
    if (goesOn(line) && last !== undefined && wish !== true) {
      joinTo(last, line);
      read.joined.push(at);
      continue;
    }
    const opened = partOpenedBy(line);
    if (opened !== null) part = opened;
    else if (part !== "standard" && depthNames(line) === "part") part = "standard";
    read.rows.push({
      at,
      part,
      depth: depthOf(line.number === "" ? null : line.number),
      number: numberAsPrinted(line.number),
      text: line.text,
      maximum: points,
      guidance: line.guidance,
      evidence: evidenceLines(line.evidence),
      unread: line.points === "unread" ? line.printed : null,
    });
  }
  return settleExtras(read);
}

function lineOf(at: number, row: AnnexTable["cells"][number], columns: readonly ColumnRole[]): Line {
  const said = (role: ColumnRole): string =>
    columns
      .flatMap((one, column) => (one === role ? [row[column]?.trim() ?? ""] : []))
      .filter((cell) => cell !== "")
      .join("\n");
  const [number, text] = numberedText(said("number"), said("text"));
  const printed = said("maximum");
  const maximumAt = columns.indexOf("maximum");
  return {
    at,
    number,
    text,
    points: printedPoints(printed),
    printed,
    guidance: said("guidance"),
    evidence: said("evidence"),
    reachesDown: maximumAt !== -1 && row[maximumAt] === null,
  };
}

// Where no column holds the numbers, or a line has none there, its text may begin with one.
function numberedText(number: string, text: string): [string, string] {
  if (number !== "") return [number, text];
  const match = /^(\S{1,12}?[.)]|(?:Phần|Nhóm|Mục)\s+\S{1,6}[:.]|[-–—+*•])\s+(\S[\s\S]*)$/u.exec(text);
  const [, marker, rest] = match ?? [];
  return marker !== undefined && rest !== undefined && isNumber(marker) ? [marker, rest] : ["", text];
}

function skipReason(line: Line, row: AnnexTable["cells"][number], headRow: number): SkipReason | null {
  if (line.at === headRow) return "heads";
  if (line.at < headRow) return "before-heads";
  const said = row.filter((cell): cell is string => cell !== null && cell.trim() !== "");
  if (said.length === 0) return "empty";
  if (isHeadRow(row)) return "heads-again";
  if (
    said.length > 2 &&
    said.every((cell, at) => /^\(?\d{1,2}\)?$/.test(cell.trim()) && Number(/\d+/.exec(cell)?.[0]) === at + 1)
  )
    return "column-numbers";
  if (total.test(line.text || line.number)) return "total";
  return line.text === "" && line.guidance === "" ? "without-text" : null;
}

/** A line without a number and points of its own goes on from the one above. */
const goesOn = (line: Line): boolean =>
  (line.number === "" && line.points === null) || (line.reachesDown && /^[-–—+*•]?$/u.test(line.number.trim()));

function joinTo(row: AnnexRow, line: Line): void {
  const text = [line.number, line.text].filter((one) => one !== "").join(" ");
  if (text !== "") row.text = [row.text, text].filter((one) => one !== "").join("\n");
  if (line.guidance !== "") row.guidance = [row.guidance, line.guidance].filter((one) => one !== "").join("\n");
  row.evidence.push(...evidenceLines(line.evidence));
}

const evidenceLines = (cell: string): string[] =>
  cell
    .split("\n")
    .map((one) => one.replace(/^[-–—+*•]\s*/u, "").trim())
    .filter((one) => one !== "");

// With their accents: "công tác" is neither a sum nor a bonus.
const total = /^(?:tổng(?:\s+cộng|\s+số)?(?:\s+điểm)?(?:\s+(?:chuẩn|tối đa|các\s.*|toàn\s.*))?|cộng)\s*(?:[:(=].*)?$/iu;
const bonus =
  /^(?:các\s+)?(?:phần\s+|tiêu chí\s+)?(?:điểm\s+(?:thưởng|cộng)|(?:thưởng|cộng)\s+(?:thêm\s+)?điểm)(?!\p{L})/iu;
const penalty = /^(?:các\s+)?(?:phần\s+|tiêu chí\s+)?(?:điểm\s+(?:trừ|phạt)|trừ\s+điểm)(?!\p{L})/iu;

function partOpenedBy({ text }: Line): AnnexRow["part"] | null {
  if (text.length > 120) return null;
  return bonus.test(text) ? "bonus" : penalty.test(text) ? "penalty" : null;
}

const depthNames = ({ number }: Line): "part" | "row" =>
  /^(?:[IVX]+|[A-ZĐ]|Phần .*)[.):]?$/u.test(number.trim()) ? "part" : "row";

/** The head of bonus or penalty is its cap; lines that only group others there are named as skipped. */
function settleExtras(read: AnnexRead): AnnexRead {
  const rows: AnnexRow[] = [];
  for (const [index, row] of read.rows.entries()) {
    const next = read.rows[index + 1];
    const isGroup = next !== undefined && next.part === row.part && next.depth > row.depth;
    if (row.part === "standard" || !isGroup) {
      rows.push(row.part === "standard" ? row : { ...row, depth: 0 });
      continue;
    }
    if (read.caps[row.part] === null && read.rows[index - 1]?.part !== row.part) read.caps[row.part] = row.maximum;
    read.skipped.push({ at: row.at, reason: "group-of-extra", points: row.maximum });
  }
  return { ...read, rows, skipped: read.skipped.toSorted((a, b) => a.at - b.at) };
}
