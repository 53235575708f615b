import { z } from "zod";

/** Points in hundredths: 9.5 points are 950. Add first, round once. */
export type Score = number & { readonly __score: true };
export const Score = z
  .number()
  .int()
  .transform((value) => value as Score);

/** The score of a number of points; refuses more than two decimals. */
export function scoreOf(points: number): Score {
  const hundredths = Math.round(points * 100);
  if (Math.abs(hundredths / 100 - points) > 1e-9) throw new RangeError("a score has at most two decimals");
  return hundredths as Score;
}
