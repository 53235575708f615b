import type { Reader } from "@gandan/db";
import { findQuestion } from "@gandan/db/dialogues";
import { lastNumber, listPetitionEvents } from "@gandan/db/petitions";
import {
  type CaseEvent,
  type KindRefusal,
  type KindSetting,
  type MissingField,
  type MovedLimit,
  type Petition,
  asKind,
  kindStays,
  missingFields,
  movedLimits,
  otherKinds,
  plainEvent,
} from "@gandan/domain/petitions";
import { reachOf } from "@gandan/domain/roles";
import { dayOf, yearOf } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { deadlinesFor as deadlinesOfDenunciation } from "../denunciations/denunciation-clock.ts";
import type { PetitionAsked } from "./get-petition.ts";
import { deadlinesFor } from "./petition-clock.ts";
import { visiblePetition } from "./visible-petition.ts";

/** A kind that a matter may become, and what that makes of it. */
interface KindChoice {
  kind: Petition["kind"];
  /** Where the matter stands then; a complaint waits to be accepted. */
  state: Petition["state"];
  /** Who held it and gives it back. */
  leavesPosition: string | null;
  /** The number that it gets in the register, where it had none. */
  number: string | null;
  limits: MovedLimit[];
  missing: MissingField[];
}

/** The kinds that a matter may be corrected to, each with the dates that move; or why it keeps the one it has. */
export interface KindChoices {
  stays: KindRefusal | null;
  choices: KindChoice[];
  /** The dates that it would have as a denunciation, for who takes those in; null for everybody else. */
  denunciation: MovedLimit[] | null;
}

export async function kindChoices(ctx: OfficialContext, { petitionId }: PetitionAsked): Promise<KindChoices> {
  const petition = await visiblePetition(ctx.db.read, ctx, petitionId);
  const setting = await kindSetting(ctx.db.read, ctx, petition);
  const stays = kindStays(petition, ctx.actor, setting);
  if (stays !== null) return { stays, choices: [], denunciation: null };
  const choices = otherKinds(petition).map((kind) => choiceOf(ctx, petition, kind, setting));
  const seals = reachOf(ctx.actor, "denunciation.hold") !== "none";
  return { stays, choices, denunciation: seals ? sealedLimits(ctx, petition, setting) : null };
}

const correctedNow = (ctx: OfficialContext) =>
  plainEvent("kind-corrected", ctx.now(), { personId: null, positionId: null });

const sealedLimits = (ctx: OfficialContext, petition: Petition, { events }: Setting): MovedLimit[] =>
  movedLimits(
    deadlinesFor(ctx.commune, petition, events),
    deadlinesOfDenunciation(ctx.commune, [...events, correctedNow(ctx)]),
  );

type Setting = KindSetting & { events: CaseEvent[] };

/** What stands around a matter whose kind is to change. */
export async function kindSetting(reader: Reader, ctx: OfficialContext, petition: Petition): Promise<Setting> {
  return {
    events: await listPetitionEvents(reader, ctx.scope, petition.id),
    isInSession: (await findQuestion(reader, ctx.scope, petition.id)) !== null,
    nextNumber: (await lastNumber(reader, ctx.scope, yearOf(dayOf(petition.receivedAt)))) + 1,
  };
}

function choiceOf(ctx: OfficialContext, petition: Petition, kind: Petition["kind"], setting: Setting): KindChoice {
  const { events, nextNumber } = setting;
  const changed = asKind(petition, kind, nextNumber);
  const isNumbered = changed.number !== petition.number;
  const isGivenBack = petition.positionId !== null && changed.positionId === null;
  return {
    kind,
    state: changed.state,
    leavesPosition: isGivenBack
      ? (ctx.chart.positions.find(({ id }) => id === petition.positionId)?.title ?? "")
      : null,
    number: isNumbered ? `${changed.number}/${changed.registerYear}` : null,
    limits: movedLimits(
      deadlinesFor(ctx.commune, petition, events),
      deadlinesFor(ctx.commune, changed, [...events, correctedNow(ctx)]),
    ),
    missing: missingFields(changed),
  };
}
