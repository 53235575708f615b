import { type Actor, may } from "../roles/index.ts";
import { type Id, type Instant, type Result, dayOf, ok, refuse } from "../values/index.ts";
import type {
  DestructionItem,
  DestructionList,
  DestructionMinutes,
  DestructionState,
  Obstacle,
  Verdict,
} from "./destruction-list.ts";

export type DestructionStep = "decide" | "record" | "execute" | "withdraw";

/** In which states each step is taken. */
const openIn: Readonly<Record<DestructionStep, readonly DestructionState[]>> = {
  decide: ["proposed"],
  record: ["decided", "recorded"],
  execute: ["recorded"],
  withdraw: ["proposed", "decided", "recorded"],
};

const rights = {
  decide: "retention.decide",
  record: "retention.propose",
  execute: "retention.propose",
  withdraw: "retention.propose",
} as const;

/** What somebody may do with a list now. */
export const destructionStepsFor = (list: DestructionList, by: Actor): DestructionStep[] =>
  (["decide", "record", "execute", "withdraw"] as const).filter((step) => refusalOf(list, step, by) === null);

/** Whether a list waits for somebody's decision. */
export const waitsFor = (list: DestructionList, by: Pick<Actor, "personId">): boolean =>
  list.state === "proposed" && list.proposedBy !== by.personId;

type StepRefusal =
  | "retention.not-yours"
  | "retention.own-proposal"
  | "retention.changed-meanwhile"
  | "retention.step-not-allowed";

function refusalOf(
  list: DestructionList,
  step: DestructionStep,
  by: Actor,
): Exclude<StepRefusal, "retention.changed-meanwhile"> | null {
  if (!may(by, rights[step], { communeId: list.communeId })) return "retention.not-yours";
  if (step === "decide" && list.proposedBy === by.personId) return "retention.own-proposal";
  if (!openIn[step].includes(list.state)) return "retention.step-not-allowed";
  const isForNothing = !list.items.some(({ verdict }) => verdict?.is === "destroy");
  return isForNothing && (step === "record" || step === "execute") ? "retention.step-not-allowed" : null;
}

function checked(
  list: DestructionList,
  step: DestructionStep,
  revision: number,
  by: Actor,
): Result<DestructionList, StepRefusal> {
  const refusal = refusalOf(list, step, by);
  if (refusal !== null) return refuse(refusal);
  return list.revision === revision ? ok(list) : refuse("retention.changed-meanwhile");
}

/** What a leader says to some files of a list; with the last of them the list is decided. */
export function decideFiles(
  list: DestructionList,
  said: { petitionIds: readonly Id<"petition">[]; is: Verdict; reason: string; revision: number },
  by: Actor,
  now: Instant,
): Result<DestructionList, StepRefusal | "retention.reason-missing" | "retention.file-unknown"> {
  const may = checked(list, "decide", said.revision, by);
  if (!may.ok) return may;
  const reason = said.reason.trim();
  // That a file goes is reason enough in its period; that it stays is said why.
  if (said.is !== "destroy" && reason === "") return refuse("retention.reason-missing");
  const wanted = new Set(said.petitionIds);
  const known = list.items.filter(({ petitionId }) => wanted.has(petitionId));
  if (wanted.size === 0 || known.length !== wanted.size) return refuse("retention.file-unknown");
  const verdict = { is: said.is, reason, personId: by.personId, at: now };
  const items = list.items.map((item) => (wanted.has(item.petitionId) ? { ...item, verdict } : item));
  const isDecided = items.every((item) => item.verdict !== null);
  return ok(changed({ ...list, items, state: isDecided ? "decided" : "proposed" }, now));
}

/** Writes down who was present, when and how; until the files are gone it can be corrected. */
export function recordMinutes(
  list: DestructionList,
  said: { minutes: DestructionMinutes; revision: number },
  by: Actor,
  now: Instant,
): Result<DestructionList, StepRefusal | "retention.day-ahead" | "retention.day-before-decision"> {
  const may = checked(list, "record", said.revision, by);
  if (!may.ok) return may;
  if (said.minutes.on > dayOf(now)) return refuse("retention.day-ahead");
  const decided = list.items.flatMap(({ verdict }) => verdict?.at ?? []).toSorted((one, other) => other - one)[0];
  if (decided !== undefined && said.minutes.on < dayOf(decided)) return refuse("retention.day-before-decision");
  return ok(changed({ ...list, minutes: said.minutes, state: "recorded" }, now));
}

/** Destroys what was approved; a file against which something came up in between is held back, and the list says why. */
export function executeDestruction(
  list: DestructionList,
  said: { obstacles: ReadonlyMap<Id<"petition">, Obstacle>; revision: number },
  by: Actor,
  now: Instant,
): Result<DestructionList, StepRefusal | "retention.all-held-back"> {
  const may = checked(list, "execute", said.revision, by);
  if (!may.ok) return may;
  const items = list.items.map((item): DestructionItem => {
    if (item.verdict?.is !== "destroy") return item;
    const heldBack = said.obstacles.get(item.petitionId) ?? null;
    return heldBack === null ? { ...item, erasedAt: now } : { ...item, heldBack };
  });
  if (items.every(({ erasedAt }) => erasedAt === null)) return refuse("retention.all-held-back");
  return ok(changed({ ...list, items, state: "executed", executedBy: by.personId, executedAt: now }, now));
}

/** Takes a list back before anything of it is destroyed. */
export function withdrawDestruction(
  list: DestructionList,
  said: { reason: string; revision: number },
  by: Actor,
  now: Instant,
): Result<DestructionList, StepRefusal | "retention.reason-missing"> {
  const may = checked(list, "withdraw", said.revision, by);
  if (!may.ok) return may;
  const reason = said.reason.trim();
  if (reason === "") return refuse("retention.reason-missing");
  return ok(changed({ ...list, state: "withdrawn", withdrawReason: reason }, now));
}

const changed = (list: DestructionList, now: Instant): DestructionList => ({
  ...list,
  updatedAt: now,
  revision: list.revision + 1,
});
