import { listPetitionEvents } from "@gandan/db/petitions";
import { giveTaskOf, nextDeadline } from "@gandan/domain/petitions";
import { NewTask } from "@gandan/domain/tasks";
import { ok } from "@gandan/domain/values";
import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { keepTask } from "../tasks/keep-task.ts";
import { PetitionAsked } from "./get-petition.ts";
import { deadlinesFor } from "./petition-clock.ts";
import { visiblePetition } from "./visible-petition.ts";

export const GivenTask = NewTask.omit({ reason: true }).extend(PetitionAsked.shape);

/** Has somebody do what a citizen's word asks for; the task knows the word, and the word's page shows the task. */
export const giveTask = (ctx: OfficialContext, { petitionId, ...wanted }: z.infer<typeof GivenTask>) =>
  ctx.db.write(ctx.scope, async (tx) => {
    const petition = await visiblePetition(tx, ctx, petitionId);
    const events = await listPetitionEvents(tx, ctx.scope, petitionId);
    const answerBy = nextDeadline(deadlinesFor(ctx.commune, petition, events))?.due ?? null;
    const at = { chart: ctx.chart, today: ctx.today, answerBy };
    const decision = giveTaskOf(petition, ctx.newId("task"), { ...wanted, reason: "" }, at, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    await keepTask(tx, ctx, null, decision.value, "assigned");
    return ok({ taskId: decision.value.id });
  });
