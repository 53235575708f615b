import { z } from "zod";

/** By what information is given on paper, each with a cost of its own. */
export const CostKind = z.enum(["printing", "copying", "posting"]);
export type CostKind = z.infer<typeof CostKind>;

/** A price that a commune sets for itself, in whole đồng; no law that was read sets it. */
export const CopyPrice = z.object({
  kind: CostKind,
  what: z.string().trim().min(1).max(200),
  unitPrice: z.int().min(1).max(100_000_000),
});
export type CopyPrice = z.infer<typeof CopyPrice>;
