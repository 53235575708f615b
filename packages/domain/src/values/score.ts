import { z } from "zod";

/** Points in hundredths: 9.5 points are 950. Add first, round once. */
export type Score = number & { readonly __score: true };

// A cast and no transform: packs write their schemas out, and a transform cannot be written.
/** A schema for points from nought to a thousand, in hundredths. */
export const Score = z.int().min(0).max(100_000) as unknown as z.ZodType<Score, Score>;

/** The score of a number of points; refuses more than two decimals. */
export function scoreOf(points: number): Score {
  const hundredths = Math.round(points * 100);
  if (Math.abs(hundredths / 100 - points) > 1e-9) throw new RangeError("a score has at most two decimals");
  return hundredths as Score;
}

/** Adds scores up; nothing is rounded. */
export const sumOf = (scores: readonly Score[]): Score => scores.reduce((sum, score) => sum + score, 0) as Score;

/** The one place where points are rounded: `part ÷ of` of a score, half a hundredth upwards. `of` is above nought. */
export function shareOf(whole: Score, part: number, of: number): Score {
  const doubled = 2 * whole * part + of;
  if (Number.isSafeInteger(doubled) && Number.isSafeInteger(2 * of)) return Math.floor(doubled / (2 * of)) as Score;
  const exact = (2n * BigInt(whole) * BigInt(part) + BigInt(of)) / (2n * BigInt(of));
  return Number(exact) as Score;
}
