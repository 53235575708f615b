import { z } from "zod";
import type { Deadline } from "../calendar/index.ts";
import { Day, Instant, idOf } from "../values/index.ts";
import { PetitionKind } from "./petition.ts";

/** A kind as the plain questions name it: a denunciation too, which has a register of its own. */
export const TriageKind = z.enum([...PetitionKind.options, "denunciation"]);
export type TriageKind = z.infer<typeof TriageKind>;

/** A day by which the office had to act, with the row of law or setting behind it. */
export const DatedLimit = z.object({
  limitId: z.string(),
  name: z.object({ vi: z.string(), en: z.string() }),
  due: Day.nullable(),
});
export type DatedLimit = z.infer<typeof DatedLimit>;

/** How a matter got its kind: what the questions suggested, what an official decided, and which dates that moved. */
export const KindDecision = z.object({
  communeId: idOf("commune"),
  petitionId: idOf("petition"),
  /** The place in the matter's history of the event that it belongs to. */
  sequence: z.int().min(1),
  at: Instant,
  personId: idOf("person"),
  /** Null where nobody went through the questions. */
  suggested: TriageKind.nullable(),
  /** The kind it had; null where it was decided for the first time. */
  from: PetitionKind.nullable(),
  to: PetitionKind,
  before: z.array(DatedLimit),
  after: z.array(DatedLimit),
});
export type KindDecision = z.infer<typeof KindDecision>;

const waits = ({ state, terms }: Deadline): boolean =>
  (state === "open" || state === "unverified") && terms[0]?.limit.whose === "office";

/** The office's open limits of a matter, as its history keeps them. */
export const datedLimits = (deadlines: readonly Deadline[]): DatedLimit[] =>
  deadlines
    .filter(waits)
    .flatMap(({ due, terms: [first] }) =>
      first === undefined ? [] : [{ limitId: first.limit.id, name: first.limit.name, due }],
    );

/** One stage before and after a change of kind; null where the kind knows no such stage. */
export interface MovedLimit {
  stage: string;
  change: "new" | "gone" | "moved" | "same";
  before: Deadline | null;
  after: Deadline | null;
}

/** Which of the office's open limits a change of kind moves, begins or ends. */
export function movedLimits(before: readonly Deadline[], after: readonly Deadline[]): MovedLimit[] {
  const old = before.filter(waits);
  const fresh = after.filter(waits);
  const matching = (list: readonly Deadline[], { stage, startEvent }: Deadline) =>
    list.find((deadline) => deadline.stage === stage && deadline.startEvent === startEvent) ?? null;
  const gone = old.filter((deadline) => matching(fresh, deadline) === null);
  return [
    ...fresh.map((deadline): MovedLimit => {
      const was = matching(old, deadline);
      const isSame = was !== null && was.due === deadline.due && limitOf(was) === limitOf(deadline);
      return {
        stage: deadline.stage,
        change: was === null ? "new" : isSame ? "same" : "moved",
        before: was,
        after: deadline,
      };
    }),
    ...gone.map((deadline): MovedLimit => ({ stage: deadline.stage, change: "gone", before: deadline, after: null })),
  ];
}

const limitOf = ({ terms }: Deadline): string | undefined => terms[0]?.limit.id;
