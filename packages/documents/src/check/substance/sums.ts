/** Where a rule that adds up rests. */
export const detailsAddUp = { vi: "Số liệu chi tiết phải khớp với tổng số", en: "Details add up to their total" };

/** A sum of figures with at most three decimals, as documents have them. */
export const sumOf = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((sum, one) => sum + one, 0) * 1000) / 1000;

export const withComma = (value: number): string => String(value).replace(".", ",");
