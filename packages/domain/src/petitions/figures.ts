import type { Deadline } from "../calendar/index.ts";
import { type Day, daysBetween } from "../values/index.ts";
import type { CaseEvent } from "./case-event.ts";
import { type Petition, isUnderWay } from "./petition.ts";
import { standingEvents } from "./standing-events.ts";

/** A matter as the figures see it: when it came, was answered, and whether its limits were kept. */
export interface CountedMatter {
  kind: Petition["kind"];
  channel: Petition["channel"];
  topic: Petition["topic"];
  hamletId: Petition["hamletId"];
  receivedOn: Day;
  acceptedOn: Day | null;
  answeredOn: Day | null;
  /** The day on which it ended otherwise than by an answer. */
  endedOn: Day | null;
  /** The day by which it was to be answered; null where no limit is known. */
  answerBy: Day | null;
}

export const figureIds = [
  "petitions.received",
  "petitions.carried-over",
  "petitions.accepted",
  "petitions.answered",
  "petitions.answered-in-time",
  "petitions.answered-late",
  "petitions.ended-otherwise",
  "petitions.open",
  "petitions.open-late",
  "petitions.median-days",
  "petitions.slowest-tenth-days",
] as const;
export type FigureId = (typeof figureIds)[number];

/** The figures of a set of matters; a figure that cannot be said is null. */
export type Figures = Readonly<Record<FigureId, number | null>>;

/** A period of whole days, both ends included. */
export interface Period {
  from: Day;
  to: Day;
}

/**
 * What was received, carried over, answered in time and late, and how long answers took, within a period and as things
 * stood on its last day; days are calendar days from receipt to answer.
 */
export function figuresOf(matters: readonly CountedMatter[], { from, to }: Period): Figures {
  const within = (day: Day | null): day is Day => day !== null && from <= day && day <= to;
  const overOn = ({ answeredOn, endedOn }: CountedMatter): Day | null => answeredOn ?? endedOn;
  const isOpenAfter = (matter: CountedMatter, day: Day) => matter.receivedOn <= day && (overOn(matter) ?? "9999") > day;
  const answered = matters.filter((matter) => within(matter.answeredOn));
  const late = answered.filter(({ answerBy, answeredOn }) => answerBy !== null && (answeredOn ?? "") > answerBy);
  const measured = answered.filter(({ answerBy }) => answerBy !== null);
  const open = matters.filter((matter) => isOpenAfter(matter, to));
  const days = answered
    .map(({ receivedOn, answeredOn }) => (answeredOn === null ? 0 : daysBetween(receivedOn, answeredOn)))
    .toSorted((a, b) => a - b);
  return {
    "petitions.received": matters.filter(({ receivedOn }) => within(receivedOn)).length,
    "petitions.carried-over": matters.filter((matter) => matter.receivedOn < from && (overOn(matter) ?? "9999") >= from)
      .length,
    "petitions.accepted": matters.filter(({ acceptedOn }) => within(acceptedOn)).length,
    "petitions.answered": answered.length,
    "petitions.answered-in-time": measured.length - late.length,
    "petitions.answered-late": late.length,
    "petitions.ended-otherwise": matters.filter(({ endedOn, answeredOn }) => answeredOn === null && within(endedOn))
      .length,
    "petitions.open": open.length,
    "petitions.open-late": open.filter(({ answerBy }) => answerBy !== null && answerBy < to).length,
    "petitions.median-days": rankOf(days, 50),
    "petitions.slowest-tenth-days": rankOf(days, 90),
  };
}

// The nearest rank: the smallest value that so many percent do not exceed.
const rankOf = (sorted: readonly number[], percent: number): number | null =>
  sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? null;

// The limit by which a matter is answered, the one that counts most first.
const answering = ["resolve", "provide", "answer", "reply"];

/** A matter for the figures, from its events and deadlines. */
export function countedMatter(
  petition: Pick<Petition, "kind" | "channel" | "topic" | "hamletId" | "state">,
  events: readonly CaseEvent[],
  deadlines: readonly Deadline[],
): CountedMatter | null {
  const received = events.find(({ kind }) => kind === "received");
  if (received === undefined) return null;
  const last = events.at(-1);
  const answered = events.findLast(({ kind }) => kind === "answered");
  const hasAnswer = petition.state === "answered" || petition.state === "closed";
  const stage = answering.find((name) => deadlines.some((deadline) => deadline.stage === name));
  const { kind, channel, topic, hamletId } = petition;
  return {
    kind,
    channel,
    topic,
    hamletId,
    receivedOn: received.day,
    acceptedOn: standingEvents(kind, events).find((event) => event.kind === "accepted")?.day ?? null,
    answeredOn: hasAnswer ? (answered?.day ?? null) : null,
    endedOn: hasAnswer || isUnderWay(petition.state) ? null : (last?.day ?? null),
    answerBy: deadlines.findLast((deadline) => deadline.stage === stage)?.due ?? null,
  };
}
