import { type PlanDocument, type Span, signaturesOf, spansMeet } from "@gandan/domain/plans";
import { motto } from "../motto.ts";
import { barredTables } from "./barred-tables.ts";
import { flatTables } from "./flat-tables.ts";
import { linedTables } from "./lined-tables.ts";
import type { Table } from "./table.ts";

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
