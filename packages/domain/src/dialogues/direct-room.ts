import { type Actor, may } from "../roles/index.ts";
import { type Instant, type Result, ok, refuse } from "../values/index.ts";
import type { Dialogue, RoomScene } from "./dialogue.ts";

/** What a clerk sets of the room itself; each part by itself, so that two clerks do not undo each other. */
export type RoomDirection =
  | { part: "scene"; scene: RoomScene }
  | { part: "agenda"; at: number }
  | { part: "speaker"; name: string | null }
  | { part: "timer"; seconds: number | null };

export type RoomRefusal = "dialogue.not-yours" | "dialogue.not-open" | "dialogue.agenda-unknown";

/** Sets one part of the room: what the projector shows, the item of the agenda, who speaks, the time left. */
export function directRoom(
  dialogue: Dialogue,
  direction: RoomDirection,
  by: Actor,
  now: Instant,
): Result<Dialogue, RoomRefusal> {
  if (!may(by, "dialogue.hold", { communeId: dialogue.communeId })) return refuse("dialogue.not-yours");
  const isBefore = dialogue.state === "planned" || dialogue.state === "announced";
  // The projector is set up before people come in; the rest happens in the open session.
  if (dialogue.state !== "open" && !(isBefore && direction.part === "scene")) return refuse("dialogue.not-open");
  if (direction.part === "agenda" && dialogue.agenda[direction.at] === undefined)
    return refuse("dialogue.agenda-unknown");
  const room = { ...dialogue.room, ...partOf(direction, now) };
  return ok({ ...dialogue, room, updatedAt: now, version: dialogue.version + 1 });
}

function partOf(direction: RoomDirection, now: Instant): Partial<Dialogue["room"]> {
  switch (direction.part) {
    case "scene":
      return { scene: direction.scene };
    case "agenda":
      return { agendaAt: direction.at };
    case "speaker":
      return { speaker: direction.name?.trim() || null };
    case "timer":
      return { timerEndsAt: direction.seconds === null ? null : ((now + direction.seconds * 1_000) as Instant) };
  }
}
