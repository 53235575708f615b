import type { Context as Asked, Outside } from "@gandan/api";
import { roomBy, viewOf } from "@gandan/api/dialogues";
import { findDialogue } from "@gandan/db/dialogues";
import type { Dialogue } from "@gandan/domain/dialogues";
import type { Id } from "@gandan/domain/values";
import type { Context } from "hono";
import type { RoomBell } from "../outside/room-bell.ts";
import type { Facts } from "./headers.ts";

const heartbeat = 15_000;
/** How often a room is looked at for what another process wrote. */
const look = 500;
const mostFollowers = 3_000;

interface Room {
  dialogueId: Id<"dialogue">;
  communeId: Id<"commune">;
  followers: Set<Follower>;
  /** What every screen should show, as it goes over the wire; the same bytes for all. */
  latest: Uint8Array | null;
  version: number;
  isMaking: boolean;
  isBehind: boolean;
  stop: () => void;
}

interface Follower {
  controller: ReadableStreamDefaultController<Uint8Array>;
  sent: Uint8Array | null;
}

export interface RoomStreams {
  /** Answers with a stream of events: the whole view of the room at once, and again at each change. */
  answer(context: Context<Facts>, code: string): Promise<Response>;
  /** How many screens follow a room now. */
  count(): number;
  close(): void;
}

/**
 * The rooms that are followed. A view is made once for each change, however many screens follow; a screen that is slow
 * or was away gets the newest view and none of those between.
 */
export function roomStreams(outside: Outside, bell: RoomBell): RoomStreams {
  const rooms = new Map<Id<"dialogue">, Room>();
  const asking = { sessionToken: null, kioskToken: null, ip: "rooms", site: null, setSession: () => undefined };
  const ctx: Asked = { ...outside, asking };
  const count = () => [...rooms.values()].reduce((sum, { followers }) => sum + followers.size, 0);

  async function make(room: Room): Promise<void> {
    if (room.isMaking) {
      room.isBehind = true;
      return;
    }
    room.isMaking = true;
    try {
      do {
        room.isBehind = false;
        const dialogue = await findDialogue(outside.db.read, room.communeId, room.dialogueId);
        const view = dialogue === null ? null : await viewOf(ctx, dialogue);
        if (view === null) continue;
        room.version = view.version;
        room.latest = event(view.version, { now: outside.now(), view });
        for (const follower of room.followers) give(room, follower);
      } while (room.isBehind);
    } finally {
      room.isMaking = false;
    }
  }

  function open(dialogue: Dialogue): Room {
    const kept = rooms.get(dialogue.id);
    if (kept !== undefined) return kept;
    const room: Room = {
      dialogueId: dialogue.id,
      communeId: dialogue.communeId,
      followers: new Set(),
      latest: null,
      version: 0,
      isMaking: false,
      isBehind: false,
      stop: () => undefined,
    };
    const remake = () => void make(room).catch(() => undefined);
    const beat = setInterval(() => beatFor(room), heartbeat);
    // On SQLite there is one process, and it rings the bell; on PostgreSQL another one may have written.
    const looking = outside.db.engine === "postgres" ? setInterval(() => void lookAt(room, remake), look) : undefined;
    const silence = bell.listen(dialogue.id, remake);
    room.stop = () => {
      clearInterval(beat);
      clearInterval(looking);
      silence();
      rooms.delete(room.dialogueId);
    };
    rooms.set(dialogue.id, room);
    return room;
  }

  async function lookAt(room: Room, remake: () => void): Promise<void> {
    const dialogue = await findDialogue(outside.db.read, room.communeId, room.dialogueId).catch(() => null);
    if (dialogue !== null && dialogue.version !== room.version) remake();
  }

  function leave(room: Room, follower: Follower): void {
    room.followers.delete(follower);
    if (room.followers.size === 0) room.stop();
  }

  return {
    async answer(context, code) {
      const dialogue = await roomBy(ctx, code);
      if (dialogue === null) return context.json({ refusal: "request.not-found" }, 404);
      if (count() >= mostFollowers) return context.json({ refusal: "request.too-often" }, 503);
      const room = open(dialogue);
      let follower: Follower | undefined;
      const stream = new ReadableStream<Uint8Array>(
        {
          start(controller) {
            follower = { controller, sent: null };
            room.followers.add(follower);
            controller.enqueue(encoder.encode("retry: 1000\n\n"));
            if (room.latest === null) void make(room).catch(() => controller.error());
            else give(room, follower);
          },
          pull() {
            if (follower !== undefined) give(room, follower);
          },
          cancel() {
            if (follower !== undefined) leave(room, follower);
          },
        },
        { highWaterMark: 2 },
      );
      return new Response(stream, {
        headers: {
          ...Object.fromEntries(context.res.headers),
          "content-type": "text/event-stream; charset=utf-8",
          "cache-control": "no-store",
          "x-accel-buffering": "no",
        },
      });
    },
    count,
    close() {
      for (const room of rooms.values()) {
        for (const { controller } of room.followers) end(controller);
        room.stop();
      }
    },
  };
}

const encoder = new TextEncoder();
const event = (id: number, facts: object): Uint8Array =>
  encoder.encode(`id: ${id}\ndata: ${JSON.stringify(facts)}\n\n`);

// A screen that does not take what it was given gets nothing more until it asks for it.
function give({ latest }: Room, follower: Follower): void {
  if (latest === null || follower.sent === latest || (follower.controller.desiredSize ?? 0) <= 0) return;
  follower.sent = latest;
  follower.controller.enqueue(latest);
}

const alive = encoder.encode(": \n\n");
function beatFor({ followers }: Room): void {
  for (const { controller } of followers) if ((controller.desiredSize ?? 0) > 0) controller.enqueue(alive);
}

function end(controller: ReadableStreamDefaultController<Uint8Array>): void {
  try {
    controller.close();
  } catch {
    // The screen went away in the same moment.
  }
}
