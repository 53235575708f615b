import { listRubrics } from "@gandan/db/evaluation";
import { listRubricDrafts } from "@gandan/db/rubrics";
import { type Rubric, checkRubric, leavesOf } from "@gandan/domain/evaluation";
import { checkDraft, nameOfDraft } from "@gandan/domain/rubrics";
import type { Id, Instant } from "@gandan/domain/values";
import { figureCatalogue } from "@gandan/packs/figures";
import { rubricPacks } from "@gandan/packs/rubrics";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";

/** A rubric in force as the list shows it. */
export interface ListedRubric extends Pick<
  Rubric,
  | "id"
  | "version"
  | "title"
  | "issuer"
  | "decisionNumber"
  | "nature"
  | "notice"
  | "effectiveFrom"
  | "effectiveTo"
  | "total"
> {
  from: "pack" | "province" | "own";
  leaves: number;
  blocking: number;
}

/** A draft as the list shows it. */
export interface ListedDraft {
  id: Id<"rubricDraft">;
  title: string;
  decisionNumber: string;
  leaves: number;
  gaps: number;
  blocking: number;
  updatedAt: Instant;
}

/** Every rubric that the office can score by, and its drafts. */
export async function listKnown(ctx: OfficialContext): Promise<{ rubrics: ListedRubric[]; drafts: ListedDraft[] }> {
  needs(ctx, "rubric.read");
  const { parentId } = ctx.commune;
  const own = await listRubrics(ctx.db.read, ctx.scope);
  const above = parentId === null ? [] : await listRubrics(ctx.db.read, parentId);
  const drafts = await listRubricDrafts(ctx.db.read, ctx.scope);
  return {
    rubrics: [
      ...own.map(({ rubric }) => listed(rubric, "own")),
      ...above.map(({ rubric }) => listed(rubric, "province")),
      ...rubricPacks.map((rubric) => listed(rubric, "pack")),
    ],
    drafts: drafts.map(({ id, draft, updatedAt }) => {
      const known = own.map(({ rubric }) => rubric);
      const { rubric, gaps, defects } = checkDraft(draft, nameOfDraft(draft, id, known), figureCatalogue);
      return {
        id,
        title: draft.title.vi,
        decisionNumber: draft.decisionNumber,
        leaves: leavesOf(rubric).length,
        gaps: gaps.length,
        blocking: defects.filter(({ isBlocking }) => isBlocking).length,
        updatedAt,
      };
    }),
  };
}

function listed(rubric: Rubric, from: ListedRubric["from"]): ListedRubric {
  const { id, version, title, issuer, decisionNumber, nature, notice, effectiveFrom, effectiveTo, total } = rubric;
  const head = { id, version, title, issuer, decisionNumber, nature, notice, effectiveFrom, effectiveTo, total };
  const blocking = checkRubric(rubric, figureCatalogue).filter(({ isBlocking }) => isBlocking).length;
  return { ...head, from, leaves: leavesOf(rubric).length, blocking };
}
