import {
  type FigureDefinition,
  type Rubric,
  type RubricDefect,
  publishRubric,
  readRubric,
} from "../evaluation/index.ts";
import type { Id } from "../values/index.ts";
import { type RubricName, checkDraft } from "./complete-draft.ts";
import type { Gap } from "./gaps.ts";
import type { RubricDraft } from "./rubric-draft.ts";

/** Why a draft cannot be put into force, with the places that say so. */
export type EnactRefusal =
  | { ok: false; refusal: "rubric.incomplete"; detail: { gaps: Gap[] } }
  | { ok: false; refusal: "rubric.has-defects" | "rubric.leaves-missing"; detail: { defects: RubricDefect[] } }
  | { ok: false; refusal: "rubric.malformed"; detail: { fields: string[] } };

/** The rubric that a draft becomes, where nothing is missing and nothing keeps it from being scored by. */
export function enactDraft(
  draft: RubricDraft,
  name: RubricName,
  catalogue: readonly FigureDefinition[],
): { ok: true; value: Rubric } | EnactRefusal {
  const { rubric, gaps, defects } = checkDraft(draft, name, catalogue);
  if (gaps.length > 0) return { ok: false, refusal: "rubric.incomplete", detail: { gaps } };
  const read = readRubric(rubric, catalogue);
  if (!read.ok && read.refusal === "rubric.malformed")
    return { ok: false, refusal: read.refusal, detail: { fields: read.fields } };
  const publishable = publishRubric(rubric, catalogue);
  return publishable.ok ? publishable : { ok: false, refusal: publishable.refusal, detail: { defects } };
}

/** How a draft will be called: the next version of what it was opened from, or a rubric of its own. */
export function nameOfDraft(
  { rubricId }: Pick<RubricDraft, "rubricId">,
  draftId: Id<"rubricDraft">,
  known: readonly Pick<Rubric, "id" | "version">[],
): RubricName {
  const versions = known.filter(({ id }) => id === rubricId).map(({ version }) => version);
  return rubricId === null || versions.length === 0
    ? { id: `rubric-${draftId.slice(draftId.indexOf("_") + 1)}`, version: 1 }
    : { id: rubricId, version: Math.max(...versions) + 1 };
}
