import { type RetentionRule, copiesKept, isVerified } from "@gandan/domain/retention";
import { type Day, holdsOn } from "@gandan/domain/values";
import { retentionRules } from "@gandan/packs/retention";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";

export type RetentionRow = RetentionRule & { isVerified: boolean };

/** The table with how many nightly copies keep what was erased a little longer; null where the office makes its own copies. */
export async function retentionTable(
  ctx: OfficialContext,
): Promise<{ rules: RetentionRow[]; copiesKept: number | null }> {
  needs(ctx, "retention.read");
  return { rules: rulesOn(ctx.today), copiesKept: ctx.db.engine === "sqlite" ? copiesKept : null };
}

/** How long each kind of record is kept on a day, and whether a text in force was read that says so. */
export const rulesOn = (day: Day): RetentionRow[] =>
  retentionRules
    .filter(({ validity }) => holdsOn(validity, day))
    .map((rule) => ({ ...rule, isVerified: isVerified(rule) }));
