import { listPetitionEvents } from "@gandan/db/petitions";
import * as petitions from "@gandan/domain/petitions";
import { Day, type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { PetitionAsked } from "./get-petition.ts";
import { keepPetition } from "./keep-petition.ts";
import { type PetitionRow, petitionRow } from "./petition-row.ts";
import { visiblePetition } from "./visible-petition.ts";

const words = (most: number) => z.string().trim().max(most).nullable().default(null);
const own = ["assign", "answer", "complete"];
const steps = Object.keys(petitions.stepRules).filter((step) => !own.includes(step));

export const PetitionStepAsked = PetitionAsked.extend({
  step: z.enum(steps as petitions.PlainStep[]),
  revision: z.number().int(),
  on: Day,
  note: words(5_000),
  to: words(300),
  document: words(100),
  days: z.int().min(1).max(365).nullable().default(null),
  promised: Day.nullable().default(null),
});
export type PetitionStepAsked = z.infer<typeof PetitionStepAsked>;

/** Takes a step with a matter that needs no more than words: accepting, guiding, referring, suspending, closing and the like. */
export const takeStep = (
  ctx: OfficialContext,
  { petitionId, step, revision, ...said }: PetitionStepAsked,
): Promise<Result<PetitionRow, petitions.StepRefusal | "petition.changed-meanwhile">> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const petition = await visiblePetition(tx, ctx, petitionId);
    const events = await listPetitionEvents(tx, ctx.scope, petitionId);
    const decision = petitions.takeStep(petition, events, step, said, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    if (petition.revision !== revision) return refuse("petition.changed-meanwhile");
    const { petition: changed, event } = decision.value;
    return ok(petitionRow(ctx, await keepPetition(tx, ctx, petition, changed, event)));
  });
