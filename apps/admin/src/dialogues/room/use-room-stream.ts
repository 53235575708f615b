import { useEffect, useState } from "react";

export interface RoomStream {
  /** The newest version of the room that the server told of. */
  version: number;
  /** How far the server's clock is ahead of this one, in milliseconds. */
  ahead: number;
  isConnected: boolean;
}

const again = 3_000;

/** Follows a room: told at each change, and connected again by itself after the network was away. */
export function useRoomStream(code: string): RoomStream {
  const [stream, setStream] = useState<RoomStream>({ version: 0, ahead: 0, isConnected: false });
  useEffect(() => {
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      source = new EventSource(`/api/rooms/${code}`);
      source.addEventListener("message", (event: MessageEvent<string>) => {
        const { now, view } = JSON.parse(event.data) as { now: number; view: { version: number } };
        setStream({ version: view.version, ahead: now - Date.now(), isConnected: true });
      });
      source.addEventListener("open", () => setStream((before) => ({ ...before, isConnected: true })));
      source.addEventListener("error", () => {
        setStream((before) => ({ ...before, isConnected: false }));
        // An answer that is no stream ends the browser's own trying.
        if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, again);
      });
    };
    open();
    return () => {
      source?.close();
      clearTimeout(timer);
    };
  }, [code]);
  return stream;
}
