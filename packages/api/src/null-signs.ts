/** Whether a text anywhere in a value has the null character, which one engine keeps and the other refuses. */
export function hasNullSign(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\u0000");
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, part]) => key.includes("\u0000") || hasNullSign(part));
}
