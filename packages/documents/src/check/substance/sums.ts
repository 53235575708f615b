/** Where a rule that adds up rests. */
export const detailsAddUp = { vi: "Số liệu chi tiết phải khớp với tổng số", en: "Details add up to their total" };

/** A sum of figures with at most three decimals, as documents have them. */
export const sumOf = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((sum, one) => sum + one, 0) * 1000) / 1000;

/** A figure as a document writes it: "2,5", "1400", "40.000.000". */
export function withComma(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  const grouped = whole.length < 5 ? whole : whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ".");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
