import { findPetition } from "@gandan/db/petitions";
import * as petitions from "@gandan/domain/petitions";
import { type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { seen } from "../found.ts";
import { answerRulesOf } from "./answer-rules.ts";
import { PetitionAsked } from "./get-petition.ts";
import { keepPetition } from "./keep-petition.ts";
import { visiblePetition } from "./visible-petition.ts";

export const SharedAnswer = PetitionAsked.extend({
  /** Who gets the answer too, each as it was seen. */
  to: z
    .array(z.object({ petitionId: idOf("petition"), revision: z.int().min(1) }))
    .min(1)
    .max(200),
});
export type SharedAnswer = z.infer<typeof SharedAnswer>;

/** Gives one matter's answer to others about the same cause: all of them, or none. */
export const shareAnswer = (
  ctx: OfficialContext,
  { petitionId, to }: SharedAnswer,
): Promise<Result<{ answered: number }, petitions.ShareRefusal | "petition.changed-meanwhile">> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const from = await visiblePetition(tx, ctx, petitionId);
    const decided: { before: petitions.Petition; petition: petitions.Petition; event: petitions.CaseEvent }[] = [];
    for (const { petitionId: id, revision } of new Map(to.map((one) => [one.petitionId, one])).values()) {
      const other = await findPetition(tx, ctx.scope, id);
      const before = seen(other, (petition) => petitions.mayRead(ctx.actor, petition));
      const shared = petitions.shareAnswer(from, before, ctx.actor, ctx.now(), answerRulesOf(ctx));
      if (!shared.ok) return shared;
      if (before.revision !== revision) return refuse("petition.changed-meanwhile");
      decided.push({ before, ...shared.value });
    }
    for (const { before, petition, event } of decided) await keepPetition(tx, ctx, before, petition, event);
    return ok({ answered: decided.length });
  });
