import type { Id } from "../values/index.ts";
import type { Action, Bundle } from "./bundle.ts";

/** How far a right reaches: only one's own positions, one's hamlet, the commune, or all communes of the province. */
export type Reach = "none" | "own" | "hamlet" | "commune" | "province";

const forEveryone = { "roles.read": "commune", "plan.read": "commune", "task.report": "own" } as const;
// Whoever works in the commune may follow its dialogues and hand in a question for somebody.
const forTheRoom = { "dialogue.read": "commune", "dialogue.ask": "commune" } as const;
// What is published is for everybody to see; the offices keep its register.
const forPublication = { "publication.read": "commune", "publication.keep": "commune" } as const;
// Models are for everybody to see; the offices and the Front keep them.
const forModels = { "model.read": "commune", "model.keep": "commune" } as const;
// Whoever scores may type a rubric in; only somebody who does not score puts it into force.
const forTheRubric = { "rubric.read": "commune", "rubric.edit": "commune", "rubric.enact": "commune" } as const;
const forTheDesk = {
  ...forEveryone,
  "task.read": "commune",
  "task.create": "commune",
  "task.assign": "commune",
  "task.confirm": "commune",
  "calendar.edit": "commune",
  "petition.read": "commune",
  "petition.receive": "commune",
  "petition.assign": "commune",
  "petition.answer": "commune",
  "petition.template": "commune",
  // Reaches those who act for a leader by delegation.
  "petition.sign": "own",
  "denunciation.hold": "own",
  ...forTheRoom,
  "dialogue.prepare": "commune",
  "dialogue.hold": "commune",
  "evaluation.read": "commune",
  "rubric.read": "commune",
  ...forPublication,
  ...forModels,
  "model.decide": "commune",
  "supervision.read": "commune",
  "supervision.answer": "commune",
  "supervision.inspect": "commune",
  "retention.read": "commune",
  "journal.read": "commune",
} as const;

/** The one table of rights; what is not named here is denied. */
export const permissions: Readonly<Record<Bundle, Readonly<Partial<Record<Action, Reach>>>>> = {
  administrator: {
    ...forEveryone,
    "commune.edit": "commune",
    "calendar.edit": "commune",
    "commune.remove-demo": "commune",
    "roles.edit": "commune",
    "account.edit": "commune",
    "kiosk.enrol": "commune",
    ...forTheRubric,
    "retention.read": "commune",
    "journal.read": "commune",
  },
  "in-charge": {
    ...forTheDesk,
    "plan.import": "commune",
    "roles.edit": "commune",
    "kiosk.enrol": "commune",
    "evaluation.score": "commune",
    "rubric.edit": "commune",
    "retention.propose": "commune",
  },
  leader: {
    ...forTheDesk,
    "petition.sign": "commune",
    "plan.import": "commune",
    "plan.sign": "commune",
    "evaluation.lead": "commune",
    // Who decides is never who proposed.
    "retention.decide": "commune",
  },
  official: {
    ...forEveryone,
    "task.read": "commune",
    "petition.read": "own",
    "petition.receive": "commune",
    "petition.answer": "own",
    "petition.sign": "own",
    "denunciation.hold": "own",
    ...forTheRoom,
    "dialogue.prepare": "own",
    "evaluation.read": "commune",
    "rubric.read": "commune",
    ...forPublication,
    ...forModels,
    "supervision.read": "commune",
    "supervision.answer": "own",
  },
  // The Front watches the committee: it writes what it found, and answers nothing of it.
  front: {
    ...forEveryone,
    "task.read": "own",
    ...forTheRoom,
    ...forModels,
    "publication.read": "commune",
    "supervision.read": "commune",
    "supervision.find": "commune",
  },
  "hamlet-head": {
    ...forEveryone,
    ...forTheRoom,
    "task.read": "hamlet",
    "task.report": "hamlet",
    "petition.read": "hamlet",
    "publication.read": "commune",
    "model.read": "commune",
    "model.keep": "hamlet",
    "supervision.read": "commune",
  },
  appraiser: {
    "roles.read": "province",
    "plan.read": "province",
    "task.read": "province",
    "dialogue.read": "province",
    "evaluation.read": "province",
    "evaluation.appraise": "province",
    "rubric.read": "province",
    "rubric.edit": "province",
    "rubric.enact": "province",
    "publication.read": "province",
    "model.read": "province",
    "supervision.read": "province",
  },
};

/** Who asks: an account with its person, positions held today and the hamlets these belong to. */
export interface Actor {
  accountId: Id<"account">;
  personId: Id<"person">;
  name: string;
  bundle: Bundle;
  /** The commune of the account; for an appraiser the province's own id. */
  communeId: Id<"commune">;
  positionIds: readonly Id<"position">[];
  hamletIds: readonly Id<"unit">[];
  /** Whether they sign for the committee today: as a leader, or acting for one by delegation. */
  signs: boolean;
}

/** What is asked about: the commune it belongs to, and whose it is where that is known. */
export interface Target {
  communeId: Id<"commune">;
  provinceId?: Id<"commune"> | null;
  hamletId?: Id<"unit"> | null;
  positionIds?: readonly Id<"position">[];
}

// Whoever signs for the committee has to see what is late and silent, and not only what lies with them.
const wholeForSigners: ReadonlySet<Action> = new Set(["petition.read"]);

/** The reach of an actor's right; "none" where the table does not name it. */
export function reachOf({ bundle, signs = false }: Pick<Actor, "bundle"> & { signs?: boolean }, action: Action): Reach {
  const reach = permissions[bundle][action] ?? "none";
  return signs && reach === "own" && wholeForSigners.has(action) ? "commune" : reach;
}

/** Whether an actor may do something to something; denied unless the table of rights says so. */
export function may(actor: Actor, action: Action, target: Target): boolean {
  const reach = reachOf(actor, action);
  if (reach === "none") return false;
  if (reach === "province") return target.communeId === actor.communeId || target.provinceId === actor.communeId;
  if (target.communeId !== actor.communeId) return false;
  if (reach === "commune") return true;
  const isOwn = (target.positionIds ?? []).some((position) => actor.positionIds.includes(position));
  if (reach === "own") return isOwn;
  return isOwn || (target.hamletId != null && actor.hamletIds.includes(target.hamletId));
}
