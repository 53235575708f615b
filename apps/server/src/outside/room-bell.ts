import type { Id } from "@gandan/domain/values";

type Listener = () => void;

/** Tells whoever follows a session's room that something happened there; within this process. */
export interface RoomBell {
  changed(dialogueId: Id<"dialogue">): void;
  /** Calls the listener at each change; what it answers stops that. */
  listen(dialogueId: Id<"dialogue">, listener: Listener): () => void;
}

export function roomBell(): RoomBell {
  const listeners = new Map<Id<"dialogue">, Set<Listener>>();
  return {
    changed(dialogueId) {
      for (const listener of listeners.get(dialogueId) ?? []) listener();
    },
    listen(dialogueId, listener) {
      const own = listeners.get(dialogueId) ?? new Set();
      listeners.set(dialogueId, own.add(listener));
      return () => {
        own.delete(listener);
        if (own.size === 0) listeners.delete(dialogueId);
      };
    },
  };
}
