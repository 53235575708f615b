import type { Piece, Signature } from "@gandan/domain/plans";
import { endColumns } from "./end-columns.ts";
import { type Line, columnsOf } from "../lines/lines.ts";
import { isBullet, markerOf } from "../lines/markers.ts";
import { pieceOf } from "../lines/passage.ts";
import { readRecipients } from "./recipients.ts";
import { beginsPart } from "../tables/table-end.ts";
import { signersBeside } from "./signers-beside.ts";
import { isName, isSigningLine, isSmallOffice, opensSignature, readSignatures } from "./signature.ts";

/** Recipients and signatures, wherever they stand between the last paragraph and the annexes. */
export interface DocumentEnd {
  recipients: Piece[];
  signatures: Signature[];
  furniture: Piece[];
  /** Lines of the end: [from, to). */
  from: number;
  to: number;
}

const label = /^Nơi nhận\s*:?/iu;
const annex = /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|DANH MỤC|BIỂU|BẢNG|MẪU|LỊCH|TIẾN ĐỘ)(?!\p{L})/u;

/** Reads the end of a document whose body begins on line `bodyFrom`. */
export function readEnd(source: string, lines: readonly Line[], bodyFrom: number): DocumentEnd {
  const start = findStart(source, lines, bodyFrom);
  if (start === null) return { recipients: [], signatures: [], furniture: [], from: lines.length, to: lines.length };
  const from = withBarsBefore(lines, start, bodyFrom);
  const recipientLines: Line[] = [];
  const signingLines: Line[] = [];
  const furniture: Piece[] = [];
  let mode: "recipients" | "signing" = "recipients";
  let to = from;
  let hasName = false;
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.kind === "blank") continue;
    if (line.kind === "text" && annex.test(line.plain) && i > start) break;
    // A table below the last name is an annex without a title.
    if (line.kind === "row" && hasName) break;
    if (line.kind !== "text") {
      furniture.push(pieceOf(source, line.start, line.end));
      if (line.kind === "bar" && !endsInCell(lines, i)) {
        to = i + 1;
        if (hasName && recipientLines.length > 0) break;
      }
      if (line.kind === "bar") signingLines.push(line);
      to = i + 1;
      continue;
    }
    const beside = signersBeside(source, lines, i);
    if (beside !== null) {
      recipientLines.push(...beside.recipients);
      signingLines.push(...beside.signing);
      hasName = true;
      to = beside.to;
      i = to - 1;
      continue;
    }
    const columns = endColumns(source, line);
    const isAtRight = columns.length === 1 && signingLines.length > 0 && indentOf(source, line) >= 20;
    const goesOn =
      isRecipientLine(columns[0], recipientLines) ||
      label.test(line.plain) ||
      columns.some((it) => opensSignature(it.plain));
    const isSigner = signsBelow(lines, i) || (!hasName && isSignerBehind(line, recipientLines, signingLines));
    if (hasName && !goesOn) break;
    for (const column of columns) {
      if (label.test(column.plain)) mode = "recipients";
      else if (isAtRight || isSigner || isSigningLine(column.plain) || (columns.length > 1 && column !== columns[0]))
        mode = "signing";
      else if (columns.length > 1 || isRecipientLine(column, recipientLines)) mode = "recipients";
      if (mode === "signing") signingLines.push(column);
      else recipientLines.push(column);
    }
    // A signature block has few lines; a longer stretch is no block and is not tried again and again.
    if (signingLines.length <= 40) hasName = isSigned(source, signingLines);
    to = i + 1;
  }
  const read = readRecipients(source, recipientLines);
  const signed = readSignatures(source, signingLines);
  return {
    recipients: read.recipients,
    signatures: signed.signatures,
    furniture: [...furniture, ...read.furniture, ...signed.furniture],
    from,
    to,
  };
}

// Everybody who signs has a name.
function isSigned(source: string, signing: readonly Line[]): boolean {
  const { signatures } = readSignatures(source, signing);
  return signatures.length > 0 && signatures.every(({ name }) => name !== null);
}

// "Chủ tịch", and below it a person's name: small letters sign too.
function signsBelow(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line?.kind !== "text" || !isSmallOffice(line.plain)) return false;
  const below = lines.slice(at + 1, at + 12).find((it) => it.kind === "text" && !it.plain.startsWith("("));
  return below !== undefined && isName(below.plain) && /\p{Ll}/u.test(below.plain);
}

// Below the last recipient stands the name of whoever signed above, beside the others.
const isSignerBehind = (line: Line, recipients: readonly Line[], signing: readonly Line[]): boolean =>
  signing.length > 0 && /^[-–]?\s*Lưu/u.test(recipients.at(-1)?.plain ?? "") && isName(line.plain);

const isRecipientLine = (line: Line | undefined, before: readonly Line[]): boolean =>
  line !== undefined && before.length > 0 && isBullet(markerOf(line.plain));

// Where a layout in columns has nothing at the left.
function indentOf(source: string, line: Line): number {
  const from = source.lastIndexOf("\n", line.start - 1) + 1;
  return source.slice(from, line.start).trim() === "" ? line.start - from : 0;
}

const endsInCell = (lines: readonly Line[], at: number): boolean =>
  lines[at + 1]?.kind === "text" || lines[at + 1]?.kind === "bar";

function isPart(line: Line): boolean {
  const rank = line.kind === "text" ? markerOf(line.plain)?.rank : undefined;
  return rank !== undefined && rank > 0 && rank <= 5;
}

function findStart(source: string, lines: readonly Line[], bodyFrom: number): number | null {
  let signing: number | null = null;
  let sinceSigning = 0;
  // A decision names its authority above its bases: a signature stands below the parts.
  let hasParts = !lines.some((line, i) => i >= bodyFrom && isPart(line));
  for (let i = bodyFrom; i < lines.length; i += 1) {
    const line = lines[i];
    if (line?.kind !== "text") continue;
    hasParts ||= isPart(line);
    if (annex.test(line.plain) && signing !== null) break;
    const columns = columnsOf(source, line);
    if (columns.some((it) => label.test(it.plain))) return signing !== null && sinceSigning < 15 ? signing : i;
    sinceSigning += 1;
    if (signing === null && hasParts && (columns.some((it) => isSigningLine(it.plain)) || signsBelow(lines, i))) {
      signing = i;
      sinceSigning = 0;
    }
  }
  return signing;
}

// A bar right below a cell's text is the last of the table above.
function closesCell(lines: readonly Line[], at: number): boolean {
  let above = at - 1;
  while (lines[above]?.kind === "text") above -= 1;
  return above < at - 1 && lines[above]?.kind === "bar" && !beginsPart(lines, above + 1);
}

function withBarsBefore(lines: readonly Line[], start: number, bodyFrom: number): number {
  let from = start;
  for (let i = start - 1; i >= bodyFrom; i -= 1) {
    const kind = lines[i]?.kind;
    if (kind === "bar" && closesCell(lines, i)) break;
    if (kind === "bar" || kind === "rule") from = i;
    else if (kind !== "blank") break;
  }
  return from;
}
