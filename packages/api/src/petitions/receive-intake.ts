import { addKindDecision, addPetitionEvent, findPetition, insertPetition, lastNumber } from "@gandan/db/petitions";
import { findUnit } from "@gandan/db/roles";
import * as petitions from "@gandan/domain/petitions";
import { may } from "@gandan/domain/roles";
import { type Result, ok, refuse, yearOf } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { keepNewFiles, newFilesOf } from "./add-files.ts";
import { deadlinesFor, dueOnOf } from "./petition-clock.ts";

/** A letter with the scans and photos that were sent before it. */
export const LetterIn = petitions.Intake.extend({
  files: z.array(petitions.FileToAdd).max(petitions.mostFilesAtOnce).default([]),
  /** The kind that the plain questions led to, where somebody went through them. */
  suggested: petitions.TriageKind.nullable().default(null),
});
export type LetterIn = z.infer<typeof LetterIn>;

/** What the person at the counter is told, and gives on to the citizen. */
export interface Taken {
  petition: Pick<petitions.Petition, "id" | "receipt" | "kind" | "number" | "registerYear" | "dueOn">;
  missing: petitions.MissingField[];
  answerBy: petitions.AnswerBy | null;
}

type Refusal =
  | petitions.IntakeRefusal
  | "petition.not-yours"
  | "petition.hamlet-unknown"
  | "petition.id-taken"
  | "petition.file-unknown"
  | "petition.too-many-files";

/** Enters a letter or a visit into the register; its id is made on the screen, so that sent again it is the same row. */
export const receiveIntake = (
  ctx: OfficialContext,
  { files, suggested, ...intake }: LetterIn,
): Promise<Result<Taken, Refusal>> =>
  ctx.db.write(ctx.scope, async (tx) => {
    if (!may(ctx.actor, "petition.receive", { communeId: ctx.scope })) return refuse("petition.not-yours");
    const kept = await findPetition(tx, ctx.scope, intake.id);
    if (kept !== null)
      return petitions.isSameWord(kept, intake)
        ? ok(takenOf(ctx, kept, eventsOf(ctx, kept)))
        : refuse("petition.id-taken");
    const hamlet = intake.hamletId === null ? null : await findUnit(tx, ctx.scope, intake.hamletId);
    if (intake.hamletId !== null && hamlet?.kind !== "hamlet") return refuse("petition.hamlet-unknown");
    const number = (await lastNumber(tx, ctx.scope, yearOf(intake.receivedOn))) + 1;
    const decision = petitions.takeIntake(intake, ctx.scope, number, ctx.now());
    if (!decision.ok) return decision;
    const brought = await newFilesOf(tx, ctx, decision.value, files);
    if (!brought.ok) return brought;
    const events = eventsOf(ctx, decision.value);
    const petition = { ...decision.value, dueOn: dueOnOf(ctx.commune, decision.value, events) };
    if ((await insertPetition(tx, petition)) !== "kept") return refuse("petition.id-taken");
    for (const event of events) await addPetitionEvent(tx, { ...event, communeId: ctx.scope, petitionId: petition.id });
    await record(tx, ctx, "petition.received", petition.id);
    if (suggested !== null) await addKindDecision(tx, firstDecision(ctx, petition, suggested));
    await keepNewFiles(tx, ctx, petition, brought.value);
    return ok(takenOf(ctx, petition, events));
  });

/** What the questions suggested for a letter, and what was decided. */
const firstDecision = (
  ctx: OfficialContext,
  { id: petitionId, kind }: petitions.Petition,
  suggested: petitions.TriageKind,
): petitions.KindDecision => ({
  communeId: ctx.scope,
  petitionId,
  sequence: 1,
  at: ctx.now(),
  personId: ctx.actor.personId,
  suggested,
  from: null,
  to: kind,
  before: [],
  after: [],
});

function eventsOf(ctx: OfficialContext, petition: petitions.Petition): petitions.CaseEvent[] {
  const who = { personId: ctx.actor.personId, positionId: null };
  const event = { ...petitions.plainEvent("received", petition.receivedAt, who), at: ctx.now() };
  const referredBy = petition.particulars?.referredBy ?? null;
  return referredBy === null ? [event] : [event, { ...event, kind: "referred-in", to: referredBy }];
}

const takenOf = (ctx: OfficialContext, petition: petitions.Petition, events: petitions.CaseEvent[]): Taken => {
  const { id, receipt, kind, number, registerYear, dueOn } = petition;
  return {
    petition: { id, receipt, kind, number, registerYear, dueOn },
    missing: petitions.missingFields(petition),
    answerBy: petitions.answerByOf(deadlinesFor(ctx.commune, petition, events)),
  };
};
