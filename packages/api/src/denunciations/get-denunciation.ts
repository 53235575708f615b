import { listDenunciationEvents, listForRecipient, listRecipients } from "@gandan/db/denunciations";
import type { Deadline } from "@gandan/domain/calendar";
import {
  type Denunciation,
  type DenunciationEvent,
  type DenunciationStep,
  type Sight,
  denunciationStepsFor,
  mayTurn,
} from "@gandan/domain/denunciations";
import { may } from "@gandan/domain/roles";
import { idOf } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { deadlinesFor } from "./denunciation-clock.ts";
import { needsHolder } from "./my-keys.ts";
import { type SealedKeeping, keepingOf } from "./sealed-keeping.ts";
import { namedCase } from "./sealed-case.ts";

export const DenunciationAsked = z.object({ denunciationId: idOf("denunciation") });
export type DenunciationAsked = z.infer<typeof DenunciationAsked>;

/** A case without anything of what it says. */
export type DenunciationRow = Omit<
  Denunciation,
  "sealed" | "sealedRedacted" | "communeId" | "petitionId" | "destruction"
> & { isDestroyed: boolean };

export interface DenunciationPage {
  denunciation: DenunciationRow;
  sight: Sight;
  history: (Omit<DenunciationEvent, "sealedNote"> & { personName: string | null })[];
  deadlines: Deadline[];
  recipients: { name: string; sight: Sight }[];
  steps: DenunciationStep[];
  /** Whether it may still be found to be a letter of another kind, by who sees the whole of it. */
  mayTurn: boolean;
  keeping: SealedKeeping;
}

const rowOf = ({
  sealed: _sealed,
  sealedRedacted: _redacted,
  communeId: _commune,
  petitionId: _petition,
  destruction,
  ...row
}: Denunciation): DenunciationRow => ({ ...row, isDestroyed: destruction !== null && destruction.executedAt !== null });

/** The cases that the person is named for; for everybody else there are none. */
export async function listDenunciations(ctx: OfficialContext): Promise<DenunciationRow[]> {
  needsHolder(ctx);
  return (await listForRecipient(ctx.db.read, ctx.scope, ctx.actor.personId)).map(rowOf);
}

/** The outside of a case: number, days, steps; what it says stays sealed. */
export async function getDenunciation(
  ctx: OfficialContext,
  { denunciationId }: DenunciationAsked,
): Promise<DenunciationPage> {
  const { denunciation, recipient } = await namedCase(ctx.db.read, ctx, denunciationId);
  const events = await listDenunciationEvents(ctx.db.read, ctx.scope, denunciationId);
  const named = await listRecipients(ctx.db.read, ctx.scope, denunciationId);
  const nameOf = (personId: DenunciationEvent["personId"]) =>
    ctx.chart.people.find(({ id }) => id === personId)?.name ?? null;
  const isGone = rowOf(denunciation).isDestroyed;
  return {
    denunciation: rowOf(denunciation),
    sight: recipient.sight,
    history: events.map(({ kind, at, day, personId, document, days }) => ({
      kind,
      at,
      day,
      personId,
      document,
      days,
      personName: nameOf(personId),
    })),
    // What is no more, or was found to be of another kind, has no limits of a denunciation.
    deadlines: isGone || denunciation.state === "turned" ? [] : deadlinesFor(ctx.commune, events),
    recipients: named.map(({ personId, sight }) => ({ name: nameOf(personId) ?? "", sight })),
    steps: isGone ? [] : recipient.sight === "whole" ? denunciationStepsFor(denunciation.state, events) : ["note"],
    keeping: keepingOf(ctx, denunciation, events),
    mayTurn:
      !isGone &&
      recipient.sight === "whole" &&
      mayTurn(denunciation) &&
      may(ctx.actor, "petition.receive", { communeId: ctx.scope }),
  };
}
