import type { Piece, Target } from "@gandan/domain/plans";
import { fold } from "@gandan/domain/values";
import { numberOf } from "./number-of.ts";
import { passageOf } from "../lines/passage.ts";
import type { TableRow } from "../tables/table-rows.ts";
import { yearsEnd } from "./target-times.ts";
import { findTargets } from "./targets.ts";

const measureHead = /^(?:ten |cac |noi dung )?(?:chi tieu|muc tieu)/;
const matterHead = /^(?:noi dung|(?:ten )?tieu chi|ten |hang muc|danh muc|nhiem vu|cong viec)/;
const unitHead = /^(?:don vi tinh|dvt|d\.v\.t|don vi)$/;
const wantedHead = /ke hoach|muc tieu|chi tieu|phan dau|so luong|khoi luong|muc dat|giao/;
// What was reached before, who does it, and what is noted beside it, is no target.
const otherHead =
  /^(?:stt|tt)$|ghi chu|thuc hien|ket qua|uoc|chu tri|phoi hop|phu trach|thoi gian|thoi han|tien do|don vi/;

// What things cost is no target: "Số lượng | Đơn giá | Thành tiền".
const costHead = /^(?:don gia|thanh tien)/;
const yearHead = /^(?:(?:ke hoach|muc tieu|chi tieu|den|het|den het|muc tieu den|ke hoach den) )?(?:nam )?(20\d\d)$/;

/**
 * The targets of a table that says in one column what is counted and in others how much, and in which unit. Of several
 * years each sets a target of its own, but those before the plan's.
 */
export function targetsInRows(source: string, rows: readonly TableRow[], planYear: number | null): Target[] {
  const [header, ...others] = rows;
  const heads = header?.cells.map((cell) => (cell === null ? "" : fold(cell.text))) ?? [];
  const unitAt = heads.findIndex((head) => unitHead.test(head));
  const measureAt = heads.findIndex((head) => measureHead.test(head) || (unitAt >= 0 && matterHead.test(head)));
  if (measureAt < 0 || heads.some((head) => costHead.test(head))) return [];
  const free = heads.flatMap((head, at) => (at > measureAt && at !== unitAt && !otherHead.test(head) ? [at] : []));
  const wanted = free.filter((at) => wantedHead.test(heads[at] ?? ""));
  const years = yearsOf(heads, free, planYear);
  return others.flatMap(({ cells, span }) => {
    const measure = cells[measureAt];
    const unit = unitAt < 0 ? null : (cells[unitAt] ?? null);
    const sets = years.length > 0 ? years.map((at) => [at]) : [[...wanted, ...free]];
    return sets.flatMap((columns): Target[] => {
      const values = columns.flatMap((at) => cells[at] ?? []);
      if (measure == null || values.length === 0) return [];
      const found =
        unit === null ? inWords(source, values) : (inUnit(measure, unit, values) ?? inWords(source, values));
      const [, year] = years.length > 1 ? (yearHead.exec(heads[columns[0] ?? 0] ?? "") ?? []) : [];
      const told = year === undefined ? measure.text : `${measure.text} (năm ${year})`;
      const head = header?.cells[columns[0] ?? 0];
      const time = year === undefined || head == null ? found?.time : yearsEnd(head, Number(year));
      const text = `${told}: ${found?.text}`;
      return found === undefined ? [] : [{ ...found, measure: measure.text, span, text, ...(time && { time }) }];
    });
  });
}

// Columns that are each named by a year, from the plan's on.
function yearsOf(heads: readonly string[], free: readonly number[], planYear: number | null): number[] {
  const named = free.flatMap((at) => {
    const [, year] = yearHead.exec(heads[at] ?? "") ?? [];
    return year === undefined ? [] : [{ at, year: Number(year) }];
  });
  if (named.length < 2) return [];
  const coming = named.filter(({ year }) => planYear === null || year >= planYear);
  return (coming.length > 0 ? coming : named.slice(-1)).map(({ at }) => at);
}

const inWords = (source: string, values: readonly Piece[]): Target | undefined =>
  values.flatMap(({ span }) => findTargets(passageOf(source, span.start, span.end)))[0];

const number = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?";
const more = "≥|>=|>|trên|từ|ít nhất|tối thiểu|không dưới";
const less = "≤|<=|<|dưới|không quá|tối đa|nhiều nhất";
const value = new RegExp(
  `^(?:(?<more>${more})|(?<less>${less}))?\\s*(?<quantity>${number})(?:\\s*(?:[-–]|đến)\\s*(?<upper>${number}))?\\s*(?<behind>%|\\p{L}[\\p{L}\\d²/ ]*?)?\\s*(?<up>trở lên)?$`,
  "iu",
);

// "Đường bê tông | km | 4,5": a bare number in the unit beside it.
function inUnit(measure: Piece, unit: Piece, values: readonly Piece[]): Target | undefined {
  for (const { text, span } of values) {
    const found = value.exec(text);
    const { quantity, upper, behind } = found?.groups ?? {};
    if (quantity === undefined || (behind !== undefined && fold(behind) !== fold(unit.text))) continue;
    const isMore = found?.groups?.["more"] !== undefined || found?.groups?.["up"] !== undefined;
    return {
      text: `${text}${behind === undefined ? ` ${unit.text}` : ""}`,
      span,
      measure: measure.text,
      comparison: isMore ? "at-least" : found?.groups?.["less"] !== undefined ? "at-most" : comparisonIn(measure.text),
      quantity: numberOf(quantity),
      quantityTo: upper === undefined ? null : numberOf(upper),
      unit: unit.text.toLowerCase(),
    };
  }
  return undefined;
}

// "Tỷ lệ hộ nghèo còn dưới | % | 3,2"
function comparisonIn(measure: string): Target["comparison"] {
  if (/(?:dưới|không quá|tối đa)\s*\)?$/iu.test(measure)) return "at-most";
  return /(?:trên|ít nhất|tối thiểu|từ)\s*\)?$/iu.test(measure) ? "at-least" : "exactly";
}
