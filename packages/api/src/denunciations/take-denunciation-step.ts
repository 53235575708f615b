import { addDenunciationEvent, listDenunciationEvents, saveDenunciation } from "@gandan/db/denunciations";
import * as denunciations from "@gandan/domain/denunciations";
import { Day, type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { dueOnOf } from "./denunciation-clock.ts";
import { namedCase, openContent, openKeys } from "./sealed-case.ts";

const steps = Object.keys(denunciations.denunciationStepRules) as denunciations.DenunciationStep[];

export const DenunciationStepAsked = z.object({
  denunciationId: idOf("denunciation"),
  step: z.enum(steps),
  revision: z.number().int().min(1),
  passphrase: z.string().max(200),
  on: Day,
  note: z.string().trim().max(5_000).nullable(),
  document: z.string().trim().max(100).nullable(),
  days: z.number().int().min(1).max(30).nullable(),
  finding: denunciations.InformationFinding.nullable().default(null),
});
export type DenunciationStepAsked = z.infer<typeof DenunciationStepAsked>;

type Refusal =
  | denunciations.DenunciationStepRefusal
  | "denunciation.passphrase-wrong"
  | "denunciation.not-yours"
  | "denunciation.changed-meanwhile";

/** Takes a step with a case; what is said with it is sealed like the case. */
export async function takeDenunciationStep(
  ctx: OfficialContext,
  { denunciationId, step, revision, passphrase, on, note, document, days, finding }: DenunciationStepAsked,
): Promise<Result<{ state: denunciations.DenunciationState }, Refusal>> {
  const { recipient } = await namedCase(ctx.db.read, ctx, denunciationId);
  if (recipient.sight !== "whole" && step !== "note") return refuse("denunciation.not-yours");
  const keys = await openKeys(ctx, recipient, passphrase);
  if (!keys.ok) return keys;
  return ctx.db.write(ctx.scope, async (tx) => {
    const { denunciation } = await namedCase(tx, ctx, denunciationId);
    if (denunciation.revision !== revision) return refuse("denunciation.changed-meanwhile");
    const events = await listDenunciationEvents(tx, ctx.scope, denunciationId);
    const { whole } = openContent(ctx.sealing, denunciation, keys.value);
    const said = note === null || note === "" ? null : note;
    const sealedNote = said === null ? null : ctx.sealing.seal(said, keys.value.redacted);
    const taken = denunciations.takeDenunciationStep(
      denunciation,
      events,
      step,
      { on, document, days, sealedNote, finding },
      { personId: ctx.actor.personId, isAnonymous: whole !== null && whole.name === null, now: ctx.now() },
    );
    if (!taken.ok) return taken;
    const dueOn = dueOnOf(ctx.commune, [...events, taken.value.event]);
    await saveDenunciation(tx, { ...taken.value.denunciation, dueOn });
    await addDenunciationEvent(tx, { ...taken.value.event, communeId: ctx.scope, denunciationId });
    await record(tx, ctx, `denunciation.${taken.value.event.kind}`, denunciationId);
    return ok({ state: taken.value.denunciation.state });
  });
}
