import { addPromise, findPromise, nextPromiseNumber } from "@gandan/db/dialogues";
import { type DialoguePromise, PromiseDraft, type PromiseRefusal, makePromise as make } from "@gandan/domain/dialogues";
import { type Result, ok, refuse } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { keepTask } from "../tasks/keep-task.ts";
import { inRoom, logged, moved } from "./in-room.ts";

export { PromiseDraft };

type Promised = Pick<DialoguePromise, "id" | "number" | "taskId">;
type Refusal = PromiseRefusal | "dialogue.promise-taken";

/** Writes down who promised what by when, and gives it to them as a task; sent again it is the same promise. */
export const makePromise = (ctx: OfficialContext, draft: PromiseDraft): Promise<Result<Promised, Refusal>> =>
  inRoom(ctx, draft.dialogueId, async (tx, dialogue): Promise<Result<Promised, Refusal>> => {
    const kept = await findPromise(tx, ctx.scope, draft.id);
    if (kept !== null)
      return kept.text === draft.text && kept.dialogueId === draft.dialogueId
        ? ok({ id: kept.id, number: kept.number, taskId: kept.taskId })
        : refuse("dialogue.promise-taken");
    const number = await nextPromiseNumber(tx, ctx.scope, dialogue.id);
    const given = { number, taskId: ctx.newId("task"), chart: ctx.chart };
    const decision = make(draft, dialogue, given, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    const { promise, task } = decision.value;
    await keepTask(tx, ctx, null, task, "assigned");
    await addPromise(tx, promise);
    await moved(tx, ctx, dialogue);
    await logged(tx, ctx, dialogue.id, { kind: "promised", petitionId: promise.petitionId });
    return ok({ id: promise.id, number, taskId: promise.taskId });
  });
