import { z } from "zod";

/** Which criteria the sheet lists. */
export const leafViews = ["all", "open", "undecided", "lost", "winnable"] as const;
export type LeafView = (typeof leafViews)[number];

/** The parts of a year's page. */
export const parts = ["bang-diem", "cac-cap", "soi", "thu", "qua-nam", "lich"] as const;

/** What stands in the address of the years' page. */
export const YearsSearch = z.object({
  /** The form that begins a year stands open. */
  moi: z.boolean().optional().catch(undefined),
  /** The year that a province looks at. */
  nam: z.coerce.number().int().min(2014).max(2100).optional().catch(undefined),
});

/** What stands in the address of a year's sheet. */
export const SheetSearch = z.object({
  phan: z.enum(parts).optional().catch(undefined),
  /** The open criterion. */
  tc: z.string().max(100).optional().catch(undefined),
  loc: z.enum(leafViews).optional().catch(undefined),
  /** Whose sheet is shown; the one whose turn it is where none is named. */
  cap: z.string().max(60).optional().catch(undefined),
  /** The commune, where a province looks. */
  xa: z.string().max(40).optional().catch(undefined),
});
export type SheetSearch = z.infer<typeof SheetSearch>;
