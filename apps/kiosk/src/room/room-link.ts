import type { RoomView } from "@gandan/domain/dialogues";
import type { Api } from "../api.ts";

/** What a screen knows of its room; the last view stays while the network is away. */
export interface RoomKnown {
  readonly is: "opening" | "live" | "lost" | "none";
  readonly view: RoomView | null;
  /** How far the server's clock is ahead of this device's, in milliseconds. */
  readonly skew: number;
}

export type RoomNews =
  | { readonly is: "heard"; readonly now: number; readonly view: RoomView; readonly at: number }
  | { readonly is: "lost" | "none" };

export const opening: RoomKnown = { is: "opening", view: null, skew: 0 };

/** What is known after some news; a view that is older than the one shown is passed over. */
export function learn(known: RoomKnown, news: RoomNews): RoomKnown {
  if (news.is !== "heard") return { ...known, is: news.is };
  const isOlder = known.view !== null && news.view.version < known.view.version;
  return { is: "live", view: isOlder ? known.view : news.view, skew: news.now - news.at };
}

const again = 2_000;

/** Follows a room over server-sent events, and comes back by itself; the returned call ends it. */
export function followRoom(api: Api, code: string, tell: (news: RoomNews) => void): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isEnded = false;

  const open = () => {
    clearTimeout(timer);
    source?.close();
    source = new EventSource(`/api/rooms/${encodeURIComponent(code)}`);
    source.addEventListener("message", ({ data }) => {
      const { now, view } = JSON.parse(String(data)) as { now: number; view: RoomView };
      tell({ is: "heard", now, view, at: Date.now() });
    });
    source.addEventListener("error", () => {
      // A browser opens a broken stream again by itself, and never one that was answered with a refusal.
      if (source?.readyState === EventSource.CLOSED) void ask();
      else tell({ is: "lost" });
    });
  };
  const ask = async () => {
    const found = await api.ask("room", "view", { code }).catch(() => undefined);
    if (isEnded) return;
    tell({ is: found === null ? "none" : "lost" });
    if (found !== null) timer = setTimeout(open, again);
  };
  const lose = () => tell({ is: "lost" });
  // A phone that slept may hold a stream that is long dead.
  const wake = () => {
    if (document.visibilityState === "visible") open();
  };
  addEventListener("online", open);
  addEventListener("offline", lose);
  document.addEventListener("visibilitychange", wake);
  open();
  return () => {
    isEnded = true;
    clearTimeout(timer);
    source?.close();
    removeEventListener("online", open);
    removeEventListener("offline", lose);
    document.removeEventListener("visibilitychange", wake);
  };
}
