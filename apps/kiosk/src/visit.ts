import type { SpokenKind, PetitionTopic } from "@gandan/domain/petitions";
import type { ReceiptNumber } from "@gandan/domain/receipts";
import type { Day, Id } from "@gandan/domain/values";
import type { Language } from "@gandan/i18n";
import type { Recording } from "./voice/index.ts";

export type ScreenName =
  | "start"
  | "language"
  | "kind"
  | "hamlet"
  | "topic"
  | "text"
  | "may-show"
  | "name"
  | "confirm"
  | "receipt"
  | "follow"
  | "case"
  | "know"
  | "officials"
  | "sessions"
  | "answer-time"
  | "complaint"
  | "forms"
  | "appoint"
  | "appoint-when"
  | "appoint-part"
  | "phone"
  | "call"
  | "emergency"
  | "outbox";

/** Whom a person wants to meet, for what and when; null leaves the choice to the office. */
export interface Meeting {
  readonly reason: "letter" | "talk";
  readonly withWhom: "official" | "chairman";
  readonly on: Day | null;
  readonly part: "morning" | "afternoon" | null;
}

/** What a person has said so far. */
export interface Said {
  readonly kind: SpokenKind | null;
  /** Null is an answer too: the whole commune, or elsewhere. */
  readonly hamlet: { readonly id: Id<"unit"> | null; readonly name: string } | null;
  readonly topic: PetitionTopic | null;
  readonly text: string;
  /** Spoken instead of typed, or beside it. */
  readonly voice: Recording | null;
  /** The session a question is for; null: the next one. */
  readonly dialogueId: Id<"dialogue"> | null;
  readonly mayShow: boolean | null;
  /** Set where an appointment is asked for instead of a word. */
  readonly meeting: Meeting | null;
  /** An official typed and read it back. */
  readonly isAssisted: boolean;
  readonly consent: boolean;
  readonly name: string;
  readonly contact: string;
  readonly address: string;
}

/** One person's time at the screen; when it ends nothing of it is left. */
export interface Visit {
  readonly language: Language;
  readonly isLow: boolean;
  readonly trail: readonly ScreenName[];
  readonly said: Said;
  readonly keptId: Id<"petition"> | Id<"appointment"> | null;
  readonly receipt: ReceiptNumber;
}

export const nothingSaid: Said = {
  kind: null,
  hamlet: null,
  topic: null,
  text: "",
  voice: null,
  dialogueId: null,
  mayShow: null,
  meeting: null,
  isAssisted: false,
  consent: false,
  name: "",
  contact: "",
  address: "",
};

/** A fresh visit, or one that begins with a receipt brought along by a QR code. */
export const newVisit = (receipt: ReceiptNumber | null = null): Visit => ({
  language: "vi",
  isLow: false,
  trail: receipt === null ? ["start"] : ["follow", "case"],
  said: nothingSaid,
  keptId: null,
  receipt: receipt ?? "",
});

/** The screen shown now. */
export const screenOf = (visit: Visit): ScreenName => visit.trail.at(-1) ?? "start";

/** Whether nothing has been touched yet. */
export const isFresh = (visit: Visit): boolean =>
  visit.trail.length === 1 &&
  screenOf(visit) === "start" &&
  visit.language === "vi" &&
  !visit.isLow &&
  visit.said === nothingSaid;

/** Goes on to a screen; one already on the way is returned to. */
export function goTo(visit: Visit, screen: ScreenName): Visit {
  const known = visit.trail.indexOf(screen);
  const trail = known === -1 ? [...visit.trail, screen] : visit.trail.slice(0, known + 1);
  return { ...visit, trail };
}

/** One screen back; what was said stays said. */
export const goBack = (visit: Visit): Visit =>
  visit.trail.length > 1 ? { ...visit, trail: visit.trail.slice(0, -1) } : visit;

/** Keeps what was said without leaving the screen. */
export const say = (visit: Visit, change: Partial<Said>): Visit => ({ ...visit, said: { ...visit.said, ...change } });

/** Answers the screen's question and goes on, or back to the read-back when the answer was being changed there. */
export function answer(visit: Visit, change: Partial<Said>, next: ScreenName): Visit {
  const said = say(visit, change);
  return visit.trail.includes("confirm") ? goTo(said, "confirm") : goTo(said, next);
}

/** Goes from the read-back to one question again. */
export const changeAnswer = (visit: Visit, screen: ScreenName): Visit => ({
  ...visit,
  trail: [...visit.trail, screen],
});

/** After the words are kept only the receipt is left of them, and it is left by saying how it is kept. */
export const handOver = (visit: Visit, keptId: NonNullable<Visit["keptId"]>, receipt: ReceiptNumber): Visit => ({
  ...visit,
  trail: ["receipt"],
  said: nothingSaid,
  keptId,
  receipt,
});
