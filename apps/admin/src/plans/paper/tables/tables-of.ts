import { type PlanDocument, type Span, signaturesOf, spansMeet } from "@gandan/domain/plans";
import { barredTables } from "./barred-tables.ts";
import { flatTables } from "./flat-tables.ts";
import { linedTables } from "./lined-tables.ts";
import type { Table } from "./table.ts";

const motto = /C[ỘỌ]NG H[OÒÕ][AÀ] XÃ HỘI|[Đđ]ộc lập\s*[-–]\s*[Tt]ự do|ĐẢNG CỘNG SẢN VIỆT NAM/u;

/** The tables of a plan's text in their order; a letterhead and an end are tables in name only. */
export function tablesOf(document: PlanDocument): Table[] {
  const { source, subject, kindName, recipients } = document;
  const headEnd = (subject ?? kindName)?.span.end ?? 0;
  const ends = [...recipients, ...signaturesOf(document)].map(({ span }) => span);
  const isOfBody = (table: Span) =>
    table.start >= headEnd &&
    !ends.some((span) => spansMeet(table, span)) &&
    !motto.test(source.slice(table.start, table.end));
  const tables = [...barredTables(source), ...linedTables(source), ...flatTables(document)].filter(isOfBody);
  return tables
    .toSorted((left, right) => left.start - right.start)
    .filter((table, at, sorted) => table.start >= (sorted[at - 1]?.end ?? 0));
}
