import { type RetentionRule, isVerified } from "@gandan/domain/retention";
import { holdsOn } from "@gandan/domain/values";
import { retentionRules } from "@gandan/packs/retention";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";

export type RetentionRow = RetentionRule & { isVerified: boolean };

/** How long each kind of record is kept today, and whether a text in force was read that says so. */
export async function retentionTable(ctx: OfficialContext): Promise<RetentionRow[]> {
  needs(ctx, "retention.read");
  return retentionRules
    .filter(({ validity }) => holdsOn(validity, ctx.today))
    .map((rule) => ({ ...rule, isVerified: isVerified(rule) }));
}
