import type { Day } from "../values/index.ts";
import type { Calendar } from "./calendar.ts";
import { type CountedTerm, type Suspension, type TermPart, countBack, countTerm } from "./count-term.ts";
import { type RuleBook, type StageLimits, rowInForce } from "./rule-book.ts";
import type { TimeLimit } from "./time-limit.ts";

/** Something that happened to a matter, by the day on which law counts it. */
export interface MatterEvent {
  event: string;
  day: Day;
  /** The stage that an extension lengthens. */
  stage?: string;
  /** Days granted by an extension. */
  days?: number;
  /** The ground on which a matter was turned away, where one was recorded. */
  ground?: string;
}

/** What a matter's deadlines follow from; events stand in the order in which they happened. */
export interface MatterFacts {
  matter: string;
  isRemote: boolean;
  isComplex: boolean;
  way: "office" | "network" | "post" | null;
  events: readonly MatterEvent[];
}

/** What the commune has settled where the law says nothing. */
export interface ClockSettings {
  /** Whether days counted before a suspension are kept ("remaining"), or the term begins anew ("whole"). */
  afterSuspension: "remaining" | "whole";
}

/** A limit as it applies to one stage, with the days counted. */
export interface DeadlineTerm {
  limit: TimeLimit;
  variant: "ordinary" | "complex" | "remote" | "remote-complex";
  extensions: number;
  counted: CountedTerm | null;
}

export type DeadlineState = "open" | "suspended" | "met" | "ended" | "unverified" | "no-rule";

/** One stage of a matter and by when it must be done, with every limit that holds; the governing one comes first. */
export interface Deadline {
  stage: string;
  startEvent: string;
  start: Day;
  due: Day | null;
  metOn: Day | null;
  state: DeadlineState;
  terms: readonly DeadlineTerm[];
}

/** Events after which nothing of a matter is under way any more. */
const endingEvents: ReadonlySet<string> = new Set(["withdrawn", "terminated", "split"]);

/** Every deadline of a matter that its events have begun, in the order in which the stages begin. */
export function deadlinesOf(
  book: RuleBook,
  calendar: Calendar,
  facts: MatterFacts,
  settings: ClockSettings = { afterSuspension: "remaining" },
): Deadline[] {
  const found: Deadline[] = [];
  const stages = book.stages.get(facts.matter);
  if (stages === undefined) return found;
  for (const stage of stages)
    for (const [index, event] of facts.events.entries())
      if (event.event === stage.from) {
        const deadline = deadlineOfStage(stage, calendar, facts, index, settings);
        if (deadline !== null) found.push(deadline);
      }
  // A stage that law did not know yet is none; only where nothing of an event is ruled is that worth telling.
  const ruled = new Set(found.filter(({ state }) => state !== "no-rule").map(({ startEvent }) => startEvent));
  const told = found.filter(({ state, startEvent }) => state !== "no-rule" || !ruled.has(startEvent));
  return told.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

function deadlineOfStage(
  { stage, from, series }: StageLimits,
  calendar: Calendar,
  facts: MatterFacts,
  index: number,
  settings: ClockSettings,
): Deadline | null {
  const start = facts.events[index]?.day;
  if (start === undefined) return null;
  const applying = series
    .map((rows) => rows.filter((row) => applies(row, facts, index)))
    .filter((rows) => rows.length > 0);
  if (applying.length === 0) return null;
  const until = new Set(applying.flatMap((rows) => rows.flatMap((row) => row.until)));
  const isBefore = applying.some((rows) => rows.some((row) => row.direction === "before"));
  const answering = isBefore ? aroundStart(facts.events, from, index) : facts.events.slice(index + 1);
  const metOn = answering.find((event) => until.has(event.event))?.day ?? null;
  const limits = applying.map((rows) => rowInForce(rows, start, metOn)).filter((row) => row !== null);
  const base = { stage, startEvent: from, start, metOn };
  if (limits.length === 0) return { ...base, due: null, state: "no-rule", terms: [] };
  const terms = limits.map((limit) => termOf(limit, calendar, facts, index, settings)).toSorted(byDay);
  const governing = terms[0];
  const due = governing?.counted?.day ?? null;
  const hasEnded = metOn === null && facts.events.slice(index).some((event) => endingEvents.has(event.event));
  return { ...base, due, terms, state: stateOf(governing, metOn, hasEnded) };
}

// What must be done before the day of an event may stand in the file before it or after it, but answers one such event
// only, and nothing that came after that day does.
function aroundStart(events: readonly MatterEvent[], from: string, index: number): MatterEvent[] {
  const next = events.findIndex((event, place) => place > index && event.event === from);
  const later = events.slice(index + 1, next === -1 ? undefined : next);
  const isFirst = !events.slice(0, index).some((event) => event.event === from);
  const around = isFirst ? [...events.slice(0, index), ...later] : later;
  return around.filter(({ day }) => day <= (events[index]?.day ?? day));
}

function stateOf(governing: DeadlineTerm | undefined, metOn: Day | null, hasEnded: boolean): DeadlineState {
  if (metOn !== null) return "met";
  if (hasEnded) return "ended";
  if (governing === undefined || governing.counted === null) return "unverified";
  return governing.counted.day === null ? "suspended" : "open";
}

// A term whose number of days is unknown must not be hidden behind one that is known, nor stand before it.
const byDay = (a: DeadlineTerm, b: DeadlineTerm): number => {
  const [one, other] = [a.counted?.day ?? "9999", b.counted?.day ?? "9999"];
  return one < other ? -1 : one > other ? 1 : 0;
};

const applies = ({ when }: TimeLimit, facts: MatterFacts, index: number): boolean =>
  (when.way === undefined || when.way === facts.way) &&
  (when.isComplex === undefined || when.isComplex === facts.isComplex) &&
  (when.after === undefined || facts.events.some((event) => event.event === when.after)) &&
  (when.grounds === undefined || isOn(when.grounds, facts.events[index]?.ground));

const isOn = (grounds: readonly string[], ground: string | undefined): boolean =>
  ground === undefined || grounds.includes(ground);

function termOf(
  limit: TimeLimit,
  calendar: Calendar,
  facts: MatterFacts,
  index: number,
  settings: ClockSettings,
): DeadlineTerm {
  const { variant, count } = variantOf(limit, facts);
  const start = facts.events[index]?.day;
  if (count === null || start === undefined) return { limit, variant, extensions: 0, counted: null };
  const first: TermPart = { count, unit: limit.unit };
  if (limit.direction === "before")
    return { limit, variant, extensions: 0, counted: countBack(calendar, start, first) };
  const granted = limit.extension === null ? [] : extensionsOf(limit, facts, index);
  const { suspensions, begun } = clockOf(limit, facts, index, settings);
  const counted = countTerm(calendar, begun ?? start, [first, ...granted], { suspensions, rolls: limit.rolls });
  return { limit, variant, extensions: granted.length, counted };
}

/** How many days a limit has in a case: the remote and complex variants where the law names them. */
export function variantOf(
  limit: TimeLimit,
  { isRemote, isComplex }: Pick<MatterFacts, "isRemote" | "isComplex">,
): { variant: DeadlineTerm["variant"]; count: number | null } {
  if (isRemote && isComplex && limit.remoteComplex !== null)
    return { variant: "remote-complex", count: limit.remoteComplex };
  if (isComplex && limit.complex !== null) return { variant: "complex", count: limit.complex };
  if (isRemote && limit.remote !== null) return { variant: "remote", count: limit.remote };
  return { variant: "ordinary", count: limit.count };
}

function extensionsOf(limit: TimeLimit, facts: MatterFacts, index: number): TermPart[] {
  const { extension } = limit;
  if (extension === null) return [];
  return facts.events
    .slice(index + 1)
    .filter((event) => event.event === "extended" && event.stage === limit.stage)
    .slice(0, extension.times)
    .map(({ days }) => ({ count: Math.min(days ?? extension.count, extension.count), unit: extension.unit }));
}

/** The suspensions of a running stage, and where it begins anew if the commune does not keep the days before one. */
function clockOf(
  limit: TimeLimit,
  facts: MatterFacts,
  index: number,
  settings: ClockSettings,
): { suspensions: Suspension[]; begun: Day | null } {
  if (limit.onSuspension === "runs-on") return { suspensions: [], begun: null };
  const suspensions: Suspension[] = [];
  for (const { event, day } of facts.events.slice(index + 1)) {
    const last = suspensions.at(-1);
    if (event === "suspended") suspensions.push({ from: day, to: null });
    else if (event === "resumed" && last !== undefined && last.to === null)
      suspensions[suspensions.length - 1] = { from: last.from, to: day };
  }
  const keepsDays = limit.onSuspension === "days-kept" || settings.afterSuspension === "remaining";
  const begun = keepsDays ? null : (suspensions.findLast(({ to }) => to !== null)?.to ?? null);
  return { suspensions: begun === null ? suspensions : suspensions.filter(({ from }) => from > begun), begun };
}

/** Whether a deadline was missed: still open after its day, or met after it. */
export const isMissed = ({ due, metOn, state }: Deadline, today: Day): boolean =>
  due !== null && (state === "met" ? metOn !== null && metOn > due : state === "open" && due < today);
