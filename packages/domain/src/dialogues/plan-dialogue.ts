import { type Actor, type RoleChart, chartOn, may } from "../roles/index.ts";
import { type Day, type Instant, type Result, dayOf, ok, refuse } from "../values/index.ts";
import { dialogueSteps } from "./dialogue-steps.ts";
import type { Dialogue, DialogueDraft, Room } from "./dialogue.ts";
import type { RoomCode } from "./room-code.ts";

export type PlanRefusal =
  | "dialogue.not-yours"
  | "dialogue.times"
  | "dialogue.day-past"
  | "dialogue.overlaps"
  | "dialogue.chair-unknown"
  | "dialogue.hamlet-unknown"
  | "dialogue.step-not-allowed"
  | "dialogue.changed-meanwhile";

const emptyRoom: Room = { scene: "welcome", agendaAt: 0, speaker: null, currentId: null, timerEndsAt: null };

/** A new session; refused in the past, across another one at the same place or under the same chair, or without a chair. */
export function planDialogue(
  draft: DialogueDraft,
  code: RoomCode,
  around: { chart: RoleChart; others: readonly Dialogue[] },
  by: Actor,
  now: Instant,
): Result<Dialogue, PlanRefusal> {
  const set = checked(draft, around, by, dayOf(now));
  if (!set.ok) return set;
  return ok({
    ...draft,
    communeId: by.communeId,
    code,
    state: "planned",
    announcedOn: null,
    announcedBy: null,
    openedAt: null,
    closedAt: null,
    conclusion: null,
    concludedOn: null,
    publishedOn: null,
    publishedBy: null,
    cancelReason: null,
    room: emptyRoom,
    sheetIds: [],
    updatedAt: now,
    revision: 1,
    version: 1,
  });
}

/** Changes what is set of a session that was not opened yet. */
export function editDialogue(
  dialogue: Dialogue,
  draft: DialogueDraft,
  revision: number,
  around: { chart: RoleChart; others: readonly Dialogue[] },
  by: Actor,
  now: Instant,
): Result<Dialogue, PlanRefusal> {
  const set = checked(draft, around, by, dayOf(now));
  if (!set.ok) return set;
  if (dialogueSteps[dialogue.state].edit === undefined) return refuse("dialogue.step-not-allowed");
  if (dialogue.revision !== revision) return refuse("dialogue.changed-meanwhile");
  // What was announced for another day is not announced for this one.
  const isMoved = dialogue.day !== draft.day;
  return ok({
    ...dialogue,
    ...draft,
    ...(isMoved && dialogue.state === "announced" && { state: "planned", announcedOn: null, announcedBy: null }),
    updatedAt: now,
    revision: revision + 1,
    version: dialogue.version + 1,
  });
}

function checked(
  draft: DialogueDraft,
  { chart, others }: { chart: RoleChart; others: readonly Dialogue[] },
  by: Actor,
  today: Day,
): Result<null, PlanRefusal> {
  if (!may(by, "dialogue.hold", { communeId: by.communeId })) return refuse("dialogue.not-yours");
  if (draft.from >= draft.to) return refuse("dialogue.times");
  if (draft.day < today) return refuse("dialogue.day-past");
  const open = chartOn(chart, draft.day);
  if (!open.positions.some(({ id }) => id === draft.chairId)) return refuse("dialogue.chair-unknown");
  const hamlets = new Set(open.units.filter(({ kind }) => kind === "hamlet").map(({ id }) => id));
  if (!draft.hamletIds.every((id) => hamlets.has(id))) return refuse("dialogue.hamlet-unknown");
  return others.some((other) => overlaps(draft, other)) ? refuse("dialogue.overlaps") : ok(null);
}

type Held = Pick<Dialogue, "id" | "day" | "from" | "to" | "place" | "chairId">;

const overlaps = (draft: Held, other: Held & Pick<Dialogue, "state">): boolean =>
  other.id !== draft.id &&
  other.state !== "cancelled" &&
  other.day === draft.day &&
  other.from < draft.to &&
  draft.from < other.to &&
  (other.chairId === draft.chairId || samePlace(other.place, draft.place));

const samePlace = (one: string, other: string): boolean =>
  one.normalize("NFC").toLowerCase() === other.normalize("NFC").toLowerCase();
