import { type PlanDocument, type Span, signaturesOf, spansMeet } from "@gandan/domain/plans";
import { motto } from "./motto.ts";
import type { PaperLine } from "./paper-lines.ts";
import { type LinesBlock, type TableBlock, tableBlocks } from "./tables/table-blocks.ts";
import type { Table } from "./tables/table.ts";

/** Lines below each other, a table, or the lines of a letterhead or an end, which a document sets side by side. */
export type PaperBlock =
  | LinesBlock
  | TableBlock
  | { kind: "head" | "end"; left: readonly PaperLine[]; right: readonly PaperLine[] };

type Side = "left" | "right";

const label = /^[\s*_]*(?:Số|Nơi nhận)\s*:/u;
// An end that is longer than this is no list of recipients beside a signature.
const longest = 60;

/**
 * The lines as a document lays them out: tables in rows and columns, who issues it beside the motto and the date, who
 * receives it beside who signs (Decree 30/2020, Annex I). Where a line is of neither side, they stay below each other.
 */
export function paperBlocks(
  document: PlanDocument,
  lines: readonly PaperLine[],
  tables: readonly Table[],
): PaperBlock[] {
  const { source, issuer, place, date, number, symbol, subject, kindName, recipients } = document;
  const spansOf = (pieces: ({ span: Span } | null | undefined)[]) =>
    pieces.flatMap((piece) => (piece ? [piece.span] : []));
  const signatures = signaturesOf(document);
  const signed = spansOf(signatures.flatMap(({ onBehalfOf, position, name }) => [onBehalfOf, position, name]));
  const issuers =
    issuer === null
      ? []
      : [
          ...(issuer.nameParts ?? [issuer.name]),
          ...(issuer.parentParts ?? [issuer.parentName]),
          ...(issuer.jointWith ?? []),
        ];
  const headSides = {
    left: spansOf([...issuers, number, symbol]),
    right: spansOf([place, date]),
  };
  const endSides = { left: spansOf(recipients), right: signed };

  const headTo = lines.findIndex((line) => [kindName, subject].some((piece) => piece && spansMeet(line, piece.span)));
  const head = sideBySide("head", 0, headTo, headSides);
  const isEnd = (line: PaperLine) =>
    [...endSides.left, ...spansOf(signatures)].some((span) => spansMeet(line, span)) || isLabelOfEnd(line);
  const endFrom =
    signatures.length === 1 ? lines.findIndex((line, at) => at >= Math.max(headTo, 0) && isEnd(line)) : -1;
  const endTo = endFrom === -1 ? -1 : lines.findLastIndex(isEnd) + 1;
  const end = endTo - endFrom > longest ? null : sideBySide("end", endFrom, endTo, endSides);

  const from = head === null ? 0 : headTo;
  if (end === null || endFrom < from) return [...(head ?? []), ...below(lines.slice(from))];
  return [...(head ?? []), ...below(lines.slice(from, endFrom)), ...end, ...below(lines.slice(endTo))];

  function below(lines: readonly PaperLine[]): PaperBlock[] {
    const [from, to] = [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0];
    return tableBlocks(
      lines,
      tables.filter(({ start, end }) => start >= from && end <= to),
    );
  }

  function isLabelOfEnd(line: PaperLine): boolean {
    return line.start > (subject?.span.end ?? 0) && /^[\s*_]*Nơi nhận\s*:/u.test(source.slice(line.start, line.end));
  }

  function sideBySide(
    kind: "head" | "end",
    start: number,
    stop: number,
    known: Record<Side, Span[]>,
  ): [PaperBlock] | null {
    const sides: Record<Side, PaperLine[]> = { left: [], right: [] };
    let last: Side | null = null;
    for (const line of lines.slice(Math.max(start, 0), Math.max(stop, 0))) {
      if (line.setting === "blank") continue;
      const text = source.slice(line.start, line.end);
      const isLeft = known.left.some((span) => spansMeet(line, span)) || label.test(text);
      const isRight =
        known.right.some((span) => spansMeet(line, span)) ||
        (kind === "head" && motto.test(text)) ||
        // A signature's own stretch holds whatever stands beside its lines too.
        (!isLeft && signatures.some(({ span }) => spansMeet(line, span)));
      if (isLeft && isRight) return null;
      const side: Side | null = isLeft ? "left" : isRight ? "right" : last;
      if (side === null) return null;
      last = side;
      sides[side].push(line);
    }
    const { left, right } = sides;
    return left.length > 0 && right.length > 0 ? [{ kind, left, right }] : null;
  }
}
