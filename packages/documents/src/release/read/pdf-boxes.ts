/** How a page's coordinates are moved, turned and stretched, as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Left, bottom, right, top on the page. */
export type Box = readonly [number, number, number, number];

export const unit: Matrix = [1, 0, 0, 1, 0, 0];

/** What `inner` does first and `outer` after it. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/** The box around four sides after they were moved. */
export function boxOf([a, b, c, d, e, f]: Matrix, sides: readonly number[]): Box {
  const [left = 0, bottom = 0, right = 0, top = 0] = sides;
  const corners = [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top],
  ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f] as const);
  const [across, up] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...across), Math.min(...up), Math.max(...across), Math.max(...up)];
}

export const area = ([left, bottom, right, top]: Box): number => (right - left) * (top - bottom);

/** The area that two boxes share. */
export const overlap = (one: Box, other: Box): number => {
  const width = Math.min(one[2], other[2]) - Math.max(one[0], other[0]);
  const height = Math.min(one[3], other[3]) - Math.max(one[1], other[1]);
  return width > 0 && height > 0 ? width * height : 0;
};
