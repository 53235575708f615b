import type { Score } from "../values/index.ts";
import { printedPoints } from "./printed-points.ts";

/** One line of a guidance that names a case and its points: "Có nhưng chưa đầy đủ: 1 điểm". */
export interface AwardLine {
  name: string;
  award: Score;
}

const line =
  /^[-–—+*•\s]*(?<name>\p{L}.{1,300}?)\s*(?::|=|,? (?:được|đạt|thì được|chấm|cho)\s)\s*(?<points>\d+(?:[.,]\d+)?)\s*(?:điểm|đ)?[.;]?$/u;

/** The cases of a guidance with the points of each, where every one of its lines is such a case and none gives more than the maximum. */
export function awardLines(guidance: string, maximum: Score): AwardLine[] {
  const lines = guidance
    .split(/\n|;\s/)
    .map((text) => text.trim())
    .filter((text) => text !== "");
  const found = lines.flatMap((text): AwardLine[] => {
    const { name, points } = line.exec(text)?.groups ?? {};
    const award = printedPoints(points ?? "");
    return name !== undefined && typeof award === "number" ? [{ name, award }] : [];
  });
  const isWhole =
    found.length >= 2 && found.length === lines.length && Math.max(...found.map(({ award }) => award)) === maximum;
  return isWhole ? found : [];
}
