import { listDenunciationEvents } from "@gandan/db/denunciations";
import { mayTurn } from "@gandan/domain/denunciations";
import { type MovedLimit, movedLimits, noParticulars } from "@gandan/domain/petitions";
import { may } from "@gandan/domain/roles";
import type { OfficialContext } from "../context.ts";
import { deadlinesFor } from "../petitions/petition-clock.ts";
import { arrivalOf } from "./arrival.ts";
import { deadlinesFor as sealedDeadlinesFor } from "./denunciation-clock.ts";
import type { DenunciationAsked } from "./get-denunciation.ts";
import { namedCase } from "./sealed-case.ts";
import { type TurnedKind, turnedKinds } from "./turn-denunciation.ts";

/** The dates that a sealed case would have as each other kind, for who may find it to be one; none for who may not. */
export async function turnDates(
  ctx: OfficialContext,
  { denunciationId }: DenunciationAsked,
): Promise<{ kind: TurnedKind; limits: MovedLimit[] }[]> {
  const { denunciation, recipient } = await namedCase(ctx.db.read, ctx, denunciationId);
  const mayTake = may(ctx.actor, "petition.receive", { communeId: ctx.scope });
  if (recipient.sight !== "whole" || !mayTake || !mayTurn(denunciation)) return [];
  const events = await listDenunciationEvents(ctx.db.read, ctx.scope, denunciationId);
  const before = sealedDeadlinesFor(ctx.commune, events);
  return turnedKinds.map((kind) => ({
    kind,
    limits: movedLimits(before, deadlinesFor(ctx.commune, { kind, particulars: noParticulars }, arrivalOf(events))),
  }));
}
