import { z } from "zod";

export const bilingual = z.object({ vi: z.string().trim().min(1), en: z.string().trim().min(1) });
export type Bilingual = z.infer<typeof bilingual>;

/** The name of a figure, subject first: "petitions.answered-in-time". */
export const FigureId = z.string().regex(/^[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/);
export type FigureId = z.infer<typeof FigureId>;

/** What a figure is counted in; always whole: shares in thousandths, indices in hundredths. */
export const FigureUnit = z.enum(["count", "day", "week", "thousandth", "hundredth-point"]);

/** What a figure means: counted from which registers, by which rule, over which period. */
export const FigureDefinition = z.object({
  id: FigureId,
  name: bilingual,
  unit: FigureUnit,
  formula: bilingual,
  registers: z.array(z.string().min(1)).min(1),
  period: z.enum(["year", "half-year", "last-day"]),
  /** Which rows count and which are left out. */
  rule: bilingual,
  /** Whether a commune may well have none: a share of it is then nought of nought. */
  mayBeZero: z.boolean(),
  /** The figure that this one is a part of. */
  partOf: FigureId.nullable(),
});
export type FigureDefinition = z.infer<typeof FigureDefinition>;

/** Definitions of one set of registers as a pack. */
export const FigurePack = z.object({
  id: z.string().regex(/^figures-[a-z0-9-]+$/),
  title: bilingual,
  figures: z.array(FigureDefinition).min(1),
});
export type FigurePack = z.infer<typeof FigurePack>;

/** A figure of one commune and period with the rows behind it; null where it cannot be said. */
export interface FigureValue {
  value: number | null;
  rows: readonly string[];
  leftOut: readonly { row: string; reason: string }[];
  /** How many more rows may still count before the closing day; null where the register cannot say. */
  open: number | null;
}

export type Figures = Readonly<Record<FigureId, FigureValue>>;

/** The value of a figure, or null where it is missing, cannot be said or is not a whole number from nought. */
export function valueOf(figures: Figures, id: FigureId): number | null {
  const value = figures[id]?.value ?? null;
  return value !== null && Number.isSafeInteger(value) && value >= 0 && value <= 1_000_000_000 ? value : null;
}
