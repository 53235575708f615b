import type { Day, Score } from "@gandan/domain/values";
import { registerDocument } from "../registers/index.ts";
import type { OfficialDocument } from "../write/index.ts";
import { type SheetFacts, sheetRows } from "./sheet-rows.ts";

/** The width of the text on a landscape page, in millimetres. */
const wide = 257;
const widths = { number: 15, maximum: 16, basis: 22, reasons: 40 };

/** Points with the decimal comma: "87,5". */
const withComma = (points: Score): string => String(points / 100).replace(".", ",");

const columnsOf = ({ levels }: SheetFacts) => {
  const level = Math.min(26, 96 / Math.max(1, levels.length));
  const { number, maximum, basis, reasons } = widths;
  const text = wide - number - maximum - basis - reasons - level * levels.length;
  return [
    { title: "TT", millimetres: number, align: "center" as const },
    { title: "Tiêu chí", millimetres: text },
    { title: "Điểm tối đa", millimetres: maximum, align: "center" as const },
    { title: "Căn cứ chấm (số liệu)", millimetres: basis, align: "center" as const },
    ...levels.map(({ name }) => ({ title: name, millimetres: level, align: "center" as const })),
    { title: "Lý do, ghi chú", millimetres: reasons },
  ];
};

interface Sheet extends SheetFacts {
  year: number;
  commune: { kind: string; name: string };
  /** The day of the last signature; null while nobody signed, and left open. */
  day: Day | null;
}

/** Bảng tự chấm điểm as a paper of the commune, with a place for every level to sign. */
export function scoreSheetDocument({ year, commune, day, ...facts }: Sheet): OfficialDocument {
  const { rubric, levels } = facts;
  const table = { columns: columnsOf(facts), rows: sheetRows(facts, withComma) };
  const decision = rubric.decisionNumber === null ? "" : ` (theo ${rubric.decisionNumber})`;
  const paper = registerDocument({
    commune,
    name: "BẢNG TỰ CHẤM ĐIỂM",
    span: `${rubric.title.vi}${decision}, năm ${year}`,
    form: rubric.notice?.vi ?? null,
    day: rubric.effectiveFrom,
    table,
  });
  const parties = levels.map(({ name, signer }) => ({ role: name.toLocaleUpperCase("vi"), name: signer }));
  return { ...paper, day, body: [...paper.body, { kind: "signatures", parties }] };
}

/** The same sheet for a spreadsheet: points stay numbers. */
export const scoreSheetTable = (facts: SheetFacts) => ({
  columns: columnsOf(facts),
  rows: sheetRows(facts, (points): number => points / 100),
});
