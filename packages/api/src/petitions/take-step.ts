import { listPetitionEvents } from "@gandan/db/petitions";
import * as petitions from "@gandan/domain/petitions";
import { refusalGrounds } from "@gandan/packs/refusal-grounds";
import { Day, type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { PetitionAsked } from "./get-petition.ts";
import { keepPetition } from "./keep-petition.ts";
import { type PetitionRow, petitionRow } from "./petition-row.ts";
import { visiblePetition } from "./visible-petition.ts";

const text = (most: number) => z.string().trim().max(most).nullable().default(null);
const own = [
  "assign",
  "answer",
  "submit-answer",
  "sign-answer",
  "send-back",
  "correct-kind",
  "complete",
  "tell-cost",
  "take-payment",
  "waive-cost",
];
const steps = Object.keys(petitions.stepRules).filter((step) => !own.includes(step));

export const PetitionStepAsked = PetitionAsked.extend({
  step: z.enum(steps as petitions.PlainStep[]),
  revision: z.number().int(),
  on: Day,
  note: text(5_000),
  to: text(300),
  document: text(100),
  days: z.int().min(1).max(365).nullable().default(null),
  promised: Day.nullable().default(null),
  /** Why it is refused, returned or filed away: one of the grounds that the page offers. */
  groundId: z.string().max(80).nullable().default(null),
});
export type PetitionStepAsked = z.infer<typeof PetitionStepAsked>;

/** Takes a step with a matter that needs no more than words: accepting, guiding, referring, suspending, closing and the like. */
export const takeStep = (
  ctx: OfficialContext,
  { petitionId, step, revision, groundId, ...words }: PetitionStepAsked,
): Promise<Result<PetitionRow, petitions.StepRefusal | "petition.changed-meanwhile">> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const petition = await visiblePetition(tx, ctx, petitionId);
    const events = await listPetitionEvents(tx, ctx.scope, petitionId);
    const said = { ...words, ground: refusalGrounds.find(({ id }) => id === groundId) ?? null };
    const decision = petitions.takeStep(petition, events, step, said, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    if (petition.revision !== revision) return refuse("petition.changed-meanwhile");
    const { petition: changed, event } = decision.value;
    return ok(petitionRow(ctx, await keepPetition(tx, ctx, petition, changed, event)));
  });
