import { z } from "zod";
import { CostKind } from "../roles/index.ts";
import { Day } from "../values/index.ts";

/** One line of a cost: so many of something at so many đồng. Whole numbers only, so the sum is exact. */
export const CostLine = z.object({
  kind: CostKind,
  what: z.string().trim().max(200),
  quantity: z.int(),
  unitPrice: z.int(),
});
export type CostLine = z.infer<typeof CostLine>;

/** What giving the information costs, who was told when, and what came of it: paid, in parts too, or let go. */
export const CopyCost = z.object({
  lines: z.array(CostLine),
  told: z.object({ to: z.string(), on: Day }),
  payments: z.array(z.object({ amount: z.int(), on: Day })),
  waived: z.object({ reason: z.string(), on: Day }).nullable(),
});
export type CopyCost = z.infer<typeof CopyCost>;

export const mostCostLines = 20;
/** Above any cost of copying; what is larger was mistyped. */
export const mostCost = 1_000_000_000;

/** The sum of some lines in đồng. */
export const sumOfLines = (lines: readonly Pick<CostLine, "quantity" | "unitPrice">[]): number =>
  lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);

/** A cost as everybody may read of it: the amounts, and whether the rest was let go; nobody's name, no reason. */
export interface CostFigures {
  asked: number;
  paid: number;
  /** What is still to be paid. */
  left: number;
  isWaived: boolean;
}

export function costFigures({ lines, payments, waived }: CopyCost): CostFigures {
  const asked = sumOfLines(lines);
  const paid = payments.reduce((sum, { amount }) => sum + amount, 0);
  return { asked, paid, left: waived === null ? asked - paid : 0, isWaived: waived !== null };
}

/** A cost without whom it was told to and why it was let go. */
export const namelessCost = (cost: CopyCost): CopyCost => ({
  ...cost,
  told: { ...cost.told, to: "" },
  waived: cost.waived && { ...cost.waived, reason: "" },
});
