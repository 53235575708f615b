import { listEvaluations } from "@gandan/db/evaluation";
import { listRubricMappings, removeRubricMapping, saveRubricMapping } from "@gandan/db/rubrics";
import {
  type Correspondence,
  type Leaf,
  type MappingRefusal,
  type Rubric,
  corresponding,
  criteriaIn,
  leavesOf,
  mapByHand,
} from "@gandan/domain/evaluation";
import { type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { type SaidMapping, knownRubrics, saidMapping } from "../evaluation/index.ts";
import { found, needs } from "../found.ts";
import { record } from "../record.ts";
import { RubricAsked } from "./get-rubric.ts";

/** A version as it stands beside another: its criteria that get points, each under its group. */
interface MappedRubric extends Pick<Rubric, "id" | "version" | "title" | "decisionNumber" | "effectiveFrom"> {
  leaves: (Pick<Leaf, "code" | "number" | "text" | "maximum"> & { group: string })[];
}

/** Two versions beside each other. */
export interface MappingSight {
  later: MappedRubric;
  /** Null where there is no other version to choose. */
  earlier: MappedRubric | null;
  /** The versions that may be set beside the later one. */
  choices: Pick<Rubric, "id" | "version" | "title" | "decisionNumber">[];
  byItself: readonly Correspondence[];
  byHand: SaidMapping[];
}

export const MappingAsked = z.object({ later: RubricAsked, earlier: RubricAsked.nullable() });
export type MappingAsked = z.infer<typeof MappingAsked>;

/** How the criteria of two versions correspond by themselves, and what was said by hand. */
export async function getMapping(ctx: OfficialContext, asked: MappingAsked): Promise<MappingSight> {
  needs(ctx, "rubric.read");
  const known = await mappable(ctx);
  const later = found(known.find(named(asked.later)));
  const choices = known.filter((rubric) => rubric !== later);
  const earlier = asked.earlier === null ? likelyBefore(later, choices) : found(choices.find(named(asked.earlier)));
  return {
    later: shown(later),
    earlier: earlier && shown(earlier),
    choices: choices.map(({ id, version, title, decisionNumber }) => ({ id, version, title, decisionNumber })),
    byItself: earlier === null ? [] : corresponding(earlier, later).pairs,
    byHand: earlier === null ? [] : await saidMapping(ctx.db.read, ctx.commune, { earlier, later }),
  };
}

const Codes = z.array(z.string().max(100)).max(50);

export const MappingSaid = z.object({
  later: RubricAsked,
  earlier: RubricAsked,
  criterion: z.string().max(100),
  /** The earlier criteria it comes from, none where it is new; null takes back what was said. */
  comesFrom: Codes.nullable(),
  /** What the person saw as said by their own office; null where nothing was. */
  saw: Codes.nullable(),
});
export type MappingSaid = z.infer<typeof MappingSaid>;

/** Says by hand what a criterion comes from, or takes that back; over a newer word of somebody else it is not written. */
export async function sayMapping(
  ctx: OfficialContext,
  { criterion, comesFrom, saw, ...asked }: MappingSaid,
): Promise<Result<null, MappingRefusal | "rubric.mapping-changed">> {
  needs(ctx, "rubric.edit");
  return ctx.db.write(ctx.scope, async (tx) => {
    const known = await mappable(ctx, tx);
    const later = found(known.find(named(asked.later)));
    const earlier = found(known.find(named(asked.earlier)));
    const versions = { earlier, later };
    const said = mapByHand(earlier, later, { after: criterion, before: comesFrom ?? [] });
    if (!said.ok) return said;
    const before = (await listRubricMappings(tx, ctx.scope, versions)).find(({ after }) => after === criterion);
    if (inWords(before?.before ?? null) !== inWords(saw)) return refuse("rubric.mapping-changed");
    if (comesFrom === null) await removeRubricMapping(tx, ctx.scope, versions, criterion);
    else {
      const line = { ...said.value, by: ctx.actor.personId, at: ctx.now() };
      await saveRubricMapping(tx, ctx.scope, versions, line);
    }
    const change = {
      [criterion]: { from: inWords(before?.before ?? null), to: comesFrom && inWords(said.value.before) },
    };
    await record(tx, ctx, "rubric.mapped", `${later.id}.${later.version}`, change);
    return ok(null);
  });
}

const inWords = (codes: readonly string[] | null): string | null => codes && codes.join(", ");

// Every version an office knows, and those by which its years were scored although nobody keeps them any more.
async function mappable(
  ctx: OfficialContext,
  reader: Parameters<typeof knownRubrics>[0] = ctx.db.read,
): Promise<Rubric[]> {
  const scored = (await listEvaluations(reader, ctx.scope)).map(({ rubric }) => rubric);
  const all = [...(await knownRubrics(reader, ctx.commune)), ...scored].filter((rubric) => leavesOf(rubric).length > 0);
  return [
    ...new Map(all.toReversed().map((rubric) => [`${rubric.id}.${rubric.version}`, rubric])).values(),
  ].toReversed();
}

const named =
  (asked: RubricAsked) =>
  ({ id, version }: Rubric): boolean =>
    id === asked.rubricId && version === asked.version;

// The version before, or else the one that was in force before.
function likelyBefore(later: Rubric, choices: readonly Rubric[]): Rubric | null {
  const before = choices
    .filter(({ id, version }) => id === later.id && version < later.version)
    .toSorted((a, b) => b.version - a.version);
  const inForce = choices
    .filter(({ effectiveFrom }) => effectiveFrom < later.effectiveFrom)
    .toSorted((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom));
  return before[0] ?? inForce[0] ?? choices[0] ?? null;
}

function shown(rubric: Rubric): MappedRubric {
  const { id, version, title, decisionNumber, effectiveFrom } = rubric;
  const groups = new Map(
    criteriaIn(rubric.groups).flatMap((criterion) =>
      criterion.kind === "leaf"
        ? []
        : criterion.children.map((child) => [child.code, `${criterion.number} ${criterion.text}`] as const),
    ),
  );
  const leaves = leavesOf(rubric).map(({ code, number, text, maximum }) => {
    return { code, number, text, maximum, group: groups.get(code) ?? "" };
  });
  return { id, version, title, decisionNumber, effectiveFrom, leaves };
}
