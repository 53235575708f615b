import type { Commune } from "../roles/index.ts";
import { type Day, type Id, type Instant, startOf } from "../values/index.ts";
import type { Attendance } from "./attendance.ts";
import { takesQuestions } from "./dialogue-steps.ts";
import type { Dialogue } from "./dialogue.ts";
import { type DialoguePromise, type PromiseStanding, countStandings } from "./promise.ts";
import { type Question, withMerged } from "./question.ts";

/** A question as everybody in the room may see it. */
export interface ShownQuestion {
  petitionId: Id<"petition">;
  number: number;
  /** Null where its sender does not want it shown. */
  text: string | null;
  topic: Question["topic"];
  hamletName: string | null;
  /** How many ask it, joined ones included, and how many others support it. */
  askers: number;
  supports: number;
  state: Question["state"];
}

/** A promise as everybody may see it. */
export interface ShownPromise {
  number: number;
  text: string;
  who: string;
  dueOn: Day;
  standing: PromiseStanding;
}

/** What the projector, the kiosk and the phones show of a room; nothing that was hidden, and no name of an asker. */
export interface RoomView {
  code: string;
  version: number;
  communeName: string;
  communeKind: Commune["kind"];
  title: string;
  place: string;
  day: Day;
  from: string;
  to: string;
  startsAt: Instant;
  state: Dialogue["state"];
  takesQuestions: boolean;
  chair: string;
  scene: Dialogue["room"]["scene"];
  agenda: string[];
  agendaAt: number;
  speaker: string | null;
  timerEndsAt: Instant | null;
  current: ShownQuestion | null;
  /** The released questions that wait, the most supported first. */
  next: ShownQuestion[];
  asked: number;
  answered: number;
  people: number;
  promises: ShownPromise[];
  earlier: EarlierPromises | null;
  /** The hamlets a question can be about. */
  hamlets: { id: Id<"unit">; name: string }[];
}

/** The promises of a session that is over: how many stand how, and each. */
export interface EarlierPromises {
  title: string;
  day: Day;
  counts: Record<PromiseStanding, number>;
  promises: ShownPromise[];
}

type Promised = DialoguePromise & { who: string; standing: PromiseStanding };

/** What is known of a session for the view. */
export interface RoomFacts {
  commune: Pick<Commune, "name" | "kind">;
  hamlets: RoomView["hamlets"];
  dialogue: Dialogue;
  chair: string;
  questions: readonly Question[];
  said: ReadonlyMap<Id<"petition">, { text: string; hamletName: string | null }>;
  supports: ReadonlyMap<Id<"petition">, number>;
  attendance: Attendance;
  promises: readonly Promised[];
  earlier: { dialogue: Pick<Dialogue, "title" | "day">; promises: readonly Promised[] } | null;
}

const mostNext = 50;

/** Makes the view of a room from what is known of it. */
export function roomView(facts: RoomFacts): RoomView {
  const { commune, dialogue, questions, attendance, promises, earlier } = facts;
  const { code, version, title, place, day, from, to, state, agenda, room } = dialogue;
  const own = questions.filter(({ mergedInto }) => mergedInto === null);
  const current = own.find(({ petitionId }) => petitionId === room.currentId);
  const next = own
    .filter((question) => question.state === "released")
    .map((question) => shown(question, facts))
    .toSorted((one, other) => weight(other) - weight(one) || one.number - other.number)
    .slice(0, mostNext);
  return {
    code,
    version,
    communeName: commune.name,
    communeKind: commune.kind,
    title,
    place,
    day,
    from,
    to,
    startsAt: instantOf(day, from),
    state,
    takesQuestions: takesQuestions(state),
    chair: facts.chair,
    scene: room.scene,
    agenda: [...agenda],
    agendaAt: room.agendaAt,
    speaker: room.speaker,
    timerEndsAt: room.timerEndsAt,
    current: current === undefined || current.state === "hidden" ? null : shown(current, facts),
    next,
    asked: questions.length,
    answered: questions.filter((question) => question.state === "answered").length,
    people: attendance.total,
    promises: promises.map(promised),
    earlier: earlier === null ? null : earlierPromises(earlier.dialogue, earlier.promises),
    hamlets: [...facts.hamlets],
  };
}

/** What everybody may see of the promises of a session that is over. */
export const earlierPromises = (
  { title, day }: Pick<Dialogue, "title" | "day">,
  promises: readonly Promised[],
): EarlierPromises => ({
  title,
  day,
  counts: countStandings(promises.map(({ standing }) => standing)),
  promises: promises.map(promised),
});

/** The instant at which a day's clock in Viet Nam shows a time such as "07:30". */
export const instantOf = (day: Day, time: string): Instant =>
  (startOf(day) + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * 60_000) as Instant;

const weight = ({ askers, supports }: ShownQuestion): number => askers + supports;

function shown(question: Question, { questions, said, supports }: RoomFacts): ShownQuestion {
  const joined = withMerged(questions, question.petitionId);
  const words = said.get(question.petitionId);
  const { petitionId, number, topic, state } = question;
  return {
    petitionId,
    number,
    text: question.mayShow ? (words?.text ?? null) : null,
    topic,
    hamletName: question.mayShow ? (words?.hamletName ?? null) : null,
    askers: joined.length,
    supports: joined.reduce((sum, one) => sum + (supports.get(one.petitionId) ?? 0), 0),
    state,
  };
}

const promised = ({ number, text, who, dueOn, standing }: Promised): ShownPromise => ({
  number,
  text,
  who,
  dueOn,
  standing,
});
