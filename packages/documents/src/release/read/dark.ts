/** Whether a colour of six hexadecimal digits is so dark that dark text on it cannot be read. */
export const isDark = (hex: string | null): boolean => {
  const levels = levelsOf(hex);
  return levels !== null && levels < 70;
};

/** Whether it is so light that light paper swallows it. */
export const isLight = (hex: string | null): boolean => {
  const levels = levelsOf(hex);
  return levels !== null && levels > 235;
};

/** What words stand on: paper, a colour that shows light words, or one that swallows dark ones. */
export type Ground = "paper" | "coloured" | "dark";

export const groundOf = (fill: string | null): Ground => {
  if (isDark(fill)) return "dark";
  return levelsOf(fill) === null || isLight(fill) ? "paper" : "coloured";
};

function levelsOf(hex: string | null): number | null {
  const digits = /^#?(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(hex ?? "")?.[1];
  if (digits === undefined) return null;
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
}
