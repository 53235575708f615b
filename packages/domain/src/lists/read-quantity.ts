/**
 * The number that a cell names, null where it is empty. "1,5" and "1.5" are one and a half, "1.250,5" and "12.500.000"
 * are grouped as in Vietnam; "1.250" alone may be either, and nothing is guessed.
 */
export function readQuantity(cell: string): { quantity: number | null } | { fault: "not-a-number" | "number-either" } {
  if (cell === "") return { quantity: null };
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(cell)) return { fault: "number-either" };
  const text = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(cell) ? cell.replaceAll(".", "") : cell;
  if (!/^\d{1,15}(?:[.,]\d{1,10})?$/.test(text)) return { fault: "not-a-number" };
  return { quantity: Number(text.replace(",", ".")) };
}
