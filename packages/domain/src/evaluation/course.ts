import { type Instant, type Result, ok, refuse } from "../values/index.ts";
import { type CourseStep, type LevelState, courseSteps } from "./course-steps.ts";
import { type Entries, noEntries } from "./entry.ts";
import type { Figures } from "./figure.ts";
import type { Rubric } from "./rubric.ts";
import { scoreRubric } from "./score-rubric.ts";

/** What a level signed: the figures and entries as they were, so that the next level sees exactly that. */
export interface Submission {
  figures: Figures;
  entries: Entries;
  by: string;
  at: Instant;
}

/** One level's part of the course; the newest submission stands last. */
export interface LevelCourse {
  level: string;
  state: LevelState;
  entries: Entries;
  submissions: readonly Submission[];
  /** Why it was returned, newest last. */
  returns: readonly { from: string; note: string; at: Instant }[];
}

/** The way of one commune's sheet for one year through its levels; one level scores at a time. */
export interface Course {
  levels: readonly LevelCourse[];
  closedAt: Instant | null;
}

export type CourseRefusal =
  | "evaluation.closed"
  | "evaluation.not-your-turn"
  | "evaluation.incomplete"
  | "evaluation.level-unknown"
  | "evaluation.note-missing"
  | "evaluation.not-signed";

/** A new course: the lowest level scores, the others wait. */
export const beginCourse = (rubric: Pick<Rubric, "levels">): Course => ({
  levels: rubric.levels.map(({ key }, index) => ({
    level: key,
    state: index === 0 ? "scoring" : "waiting",
    entries: noEntries(key),
    submissions: [],
    returns: [],
  })),
  closedAt: null,
});

/** The level whose turn it is, or null where all have signed. */
export const turnOf = (course: Course): LevelCourse | null =>
  course.levels.find(({ state }) => state === "scoring" || state === "returned") ?? null;

/** Changes the entries of the level whose turn it is; any other is locked. */
export function changeEntries(course: Course, level: string, entries: Entries): Result<Course, CourseRefusal> {
  if (course.closedAt !== null) return refuse("evaluation.closed");
  if (turnOf(course)?.level !== level) return refuse("evaluation.not-your-turn");
  return ok(withLevel(course, level, (own) => ({ ...own, entries: { ...entries, level } })));
}

/** Signs and locks a level's sheet and gives the next its turn, with the same entries to begin from; only a complete sheet is taken. */
export function signLevel(
  course: Course,
  level: string,
  { rubric, figures, by, at }: { rubric: Rubric; figures: Figures; by: string; at: Instant },
): Result<Course, CourseRefusal> {
  if (course.closedAt !== null) return refuse("evaluation.closed");
  const own = turnOf(course);
  if (own === null || own.level !== level) return refuse("evaluation.not-your-turn");
  const sheet = scoreRubric(rubric, figures, own.entries);
  if (sheet.awaiting.length > 0 || sheet.undecided.some(({ code }) => code !== null))
    return refuse("evaluation.incomplete");
  const signed = stepTo(course, level, own.state === "returned" ? "resubmit" : "sign", (before) => ({
    ...before,
    submissions: [...before.submissions, { figures, entries: before.entries, by, at }],
  }));
  const next = signed.levels[signed.levels.findIndex((one) => one.level === level) + 1];
  if (next === undefined) return ok(signed);
  return ok(
    stepTo(signed, next.level, "begin", (before) => ({
      ...before,
      entries:
        before.submissions.length + before.returns.length === 0 && isUntouched(before)
          ? { ...own.entries, level: next.level }
          : before.entries,
    })),
  );
}

const isUntouched = ({ entries }: LevelCourse): boolean => Object.keys(entries.leaves).length === 0;

/** The level whose turn it is returns the sheet to the level below, with a note; it waits until that one signs again. */
export function returnSheet(course: Course, level: string, note: string, at: Instant): Result<Course, CourseRefusal> {
  if (course.closedAt !== null) return refuse("evaluation.closed");
  const own = turnOf(course);
  if (own === null || own.level !== level || own.state !== "scoring") return refuse("evaluation.not-your-turn");
  const below = course.levels[course.levels.indexOf(own) - 1];
  if (below === undefined) return refuse("evaluation.level-unknown");
  if (note.trim() === "") return refuse("evaluation.note-missing");
  const waiting = stepTo(course, level, "withdraw-turn", (before) => before);
  return ok(
    stepTo(waiting, below.level, "return", (before) => ({
      ...before,
      returns: [...before.returns, { from: level, note: note.trim(), at }],
    })),
  );
}

/** Closes the course once every level has signed; nothing changes after it. */
export function closeCourse(course: Course, at: Instant): Result<Course, CourseRefusal> {
  if (course.closedAt !== null) return refuse("evaluation.closed");
  if (course.levels.some(({ state }) => state !== "signed")) return refuse("evaluation.not-signed");
  return ok({ ...course, closedAt: at });
}

/** Whether evidence may be taken away: what any level signed with stays. */
export function removeEvidence(course: Course, evidence: string): Result<string, "evaluation.evidence-submitted"> {
  const isSigned = course.levels.some(({ submissions }) =>
    submissions.some(({ entries }) => Object.values(entries.leaves).some((entry) => entry.evidence.includes(evidence))),
  );
  return isSigned ? refuse("evaluation.evidence-submitted") : ok(evidence);
}

function stepTo(course: Course, level: string, taken: CourseStep, change: (own: LevelCourse) => LevelCourse): Course {
  return withLevel(course, level, (own) => ({ ...change(own), state: courseSteps[own.state][taken] ?? own.state }));
}

const withLevel = (course: Course, level: string, change: (own: LevelCourse) => LevelCourse): Course => ({
  ...course,
  levels: course.levels.map((own) => (own.level === level ? change(own) : own)),
});
