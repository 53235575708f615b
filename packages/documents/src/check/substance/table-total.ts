import type { PlanDocument, Section } from "@gandan/domain/plans";
import { fold } from "@gandan/domain/values";
import { numberOf } from "../../read/index.ts";
import type { Hit, Rule } from "../rule.ts";
import { detailsAddUp, sumOf, withComma } from "./sums.ts";

/** The row of a table that gives the total agrees with the rows above it. */
export const tableTotal: Rule = {
  id: "substance.table-total",
  family: "substance",
  severity: "warning",
  source: detailsAddUp,
  check: ({ sections }: PlanDocument) => tablesIn(sections).flatMap(wrongTotals),
};

type Row = Section;

const isHeader = ({ marker, paragraphs }: Row): boolean =>
  marker === null && /^(?:stt|tt|so tt)$/.test(fold(paragraphs[0]?.text ?? ""));
const isTotal = ({ paragraphs, heading }: Row): boolean =>
  /^(?:tong(?: cong| so)?|cong)$/.test(fold(heading?.text ?? paragraphs[0]?.text ?? "").replace(/[:.]+$/u, ""));

// The rows below a header up to the total, each of one level.
function tablesIn(sections: readonly Section[]): Row[][] {
  return sections.flatMap(({ children }) => {
    const from = children.findIndex(isHeader);
    const to = from < 0 ? -1 : children.findIndex((row, at) => at > from && isTotal(row));
    return [...(to < 0 ? [] : [children.slice(from + 1, to + 1)]), ...tablesIn(children)];
  });
}

const number = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/u;
const numbersOf = ({ paragraphs }: Row): number[] =>
  paragraphs
    .map(({ text }) => text)
    .filter((text) => number.test(text))
    .map(numberOf);

// Only where every row has a number in each column that has a total; what is left empty could stand in any of them.
function wrongTotals(table: Row[]): Hit[] {
  const total = table.at(-1);
  const rows = table.slice(0, -1).map(numbersOf);
  const totals = total === undefined ? [] : numbersOf(total);
  if (total === undefined || totals.length === 0 || rows.length < 2 || rows.some((row) => row.length !== totals.length))
    return [];
  return totals.flatMap((said, column) => {
    const sum = sumOf(rows.map((row) => row[column] ?? 0));
    return sum === said
      ? []
      : [
          {
            span: total.span,
            about: `total ${column}`,
            message: {
              vi: `Dòng tổng ghi ${withComma(said)} nhưng các dòng cộng lại là ${withComma(sum)}. Đề nghị kiểm tra lại.`,
              en: `The total says ${said}, the rows add up to ${sum}.`,
            },
          },
        ];
  });
}
