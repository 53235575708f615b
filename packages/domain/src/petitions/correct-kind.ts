import type { Actor } from "../roles/index.ts";
import { type Instant, type Result, dayOf, ok, refuse, yearOf } from "../values/index.ts";
import type { CaseEvent } from "./case-event.ts";
import { type Petition, PetitionKind, type PetitionState, noParticulars } from "./petition.ts";
import { mayTake } from "./petition-rights.ts";
import { petitionSteps } from "./petition-steps.ts";
import { standingEvents } from "./standing-events.ts";
import { type Stepped, plainEvent } from "./take-step.ts";

export type KindRefusal =
  | "petition.not-yours"
  | "petition.kind-same"
  | "petition.kind-in-session"
  | "petition.kind-in-signature"
  | "petition.kind-suspended"
  | "petition.kind-ended"
  | "petition.note-missing";

/** What stands around a matter whose kind is to change. */
export interface KindSetting {
  events: readonly Pick<CaseEvent, "kind">[];
  /** Whether it has a place among the questions of a session. */
  isInSession: boolean;
  /** The register's next number of its year; a complaint is never without one. */
  nextNumber: number;
}

const standsIn: Readonly<Partial<Record<PetitionState, KindRefusal>>> = {
  "for-signature": "petition.kind-in-signature",
  suspended: "petition.kind-suspended",
};

/** Why a matter keeps its kind as it stands now; null where the kind may still be corrected. */
export function kindStays(petition: Petition, by: Actor, { events, isInSession }: KindSetting): KindRefusal | null {
  if (!mayTake(by, petition, "correct-kind")) return "petition.not-yours";
  if (petitionSteps[petition.kind][petition.state]["correct-kind"] === undefined)
    return standsIn[petition.state] ?? "petition.kind-ended";
  // A decision that went out is set aside by complaining again, not by calling the complaint something else.
  const isDecided = standingEvents(petition.kind, events).some((event) => event.kind === "answered");
  if (petition.kind === "complaint" && isDecided) return "petition.kind-ended";
  return isInSession ? "petition.kind-in-session" : null;
}

/** The kinds that a matter may become. */
export const otherKinds = ({ kind }: Pick<Petition, "kind">): PetitionKind[] =>
  PetitionKind.options.filter((other) => other !== kind);

/**
 * Corrects the kind of a matter while it is under way. A complaint begins at its own first step: it is numbered, lies
 * with nobody and waits to be accepted (Law on Complaints, Articles 27 and 28); any other kind goes on where it stood.
 */
export function correctKind(
  petition: Petition,
  { kind, reason }: { kind: PetitionKind; reason: string },
  setting: KindSetting,
  by: Actor,
  now: Instant,
): Result<Stepped, KindRefusal> {
  const stays = kindStays(petition, by, setting);
  if (stays !== null) return refuse(stays);
  if (kind === petition.kind) return refuse("petition.kind-same");
  if (reason.trim() === "") return refuse("petition.note-missing");
  const { personId } = by;
  return ok({
    petition: { ...asKind(petition, kind, setting.nextNumber), updatedAt: now, revision: petition.revision + 1 },
    event: {
      ...plainEvent("kind-corrected", now, { personId, positionId: petition.positionId }),
      note: reason.trim(),
    },
  });
}

/** A matter as it stands once it is of another kind. */
export function asKind(petition: Petition, kind: PetitionKind, nextNumber: number): Petition {
  if (kind === "complaint") {
    const numbered = petition.number === null && {
      number: nextNumber,
      registerYear: yearOf(dayOf(petition.receivedAt)),
    };
    return { ...petition, ...numbered, kind, state: "received", positionId: null };
  }
  if (kind === "information-request") {
    const particulars = petition.particulars ?? noParticulars;
    return { ...petition, kind, particulars: { ...particulars, way: particulars.way ?? wayOf(petition.channel) } };
  }
  return { ...petition, kind };
}

// Information asked for by phone is asked for over the network (Law on Access to Information, Articles 29 to 31).
const wayOf = (channel: Petition["channel"]) =>
  channel === "phone" ? "network" : channel === "post" ? "post" : "office";
