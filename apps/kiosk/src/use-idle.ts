import { useEffect, useState } from "react";
import type { IdleWatch, Presence } from "./idle.ts";

const signsOfLife = ["pointerdown", "pointermove", "keydown", "input", "wheel", "touchmove", "scroll"] as const;

const here: Presence = { is: "here" };

/** Watches the page for signs of life while a visit is under way, and ends it when nobody is left. */
export function useIdle(idle: IdleWatch, isWatching: boolean, onGone: () => void): Presence {
  const [presence, setPresence] = useState<Presence>(here);
  useEffect(() => {
    if (!isWatching) return;
    idle.touch();
    const touch = (event: Event) => {
      // The warning's own buttons decide, also on the mouse's way to them; a touch elsewhere means that someone is here.
      if (event.target instanceof Element && event.target.closest("dialog button") !== null) return;
      if (event.type === "pointermove" && document.querySelector("dialog[open]") !== null) return;
      idle.touch();
      setPresence(here);
    };
    const look = () => {
      // Someone who is being read to, speaks or listens is here.
      const isAlive = document.querySelector("[data-alive]") !== null;
      if (isAlive || globalThis.speechSynthesis?.speaking) idle.touch();
      const now = idle.presence();
      if (now.is === "gone") {
        setPresence(here);
        return onGone();
      }
      setPresence((before) => (before.is === "here" && now.is === "here" ? before : now));
    };
    for (const sign of signsOfLife) addEventListener(sign, touch, { capture: true, passive: true });
    const timer = setInterval(look, 500);
    return () => {
      clearInterval(timer);
      for (const sign of signsOfLife) removeEventListener(sign, touch, { capture: true });
    };
  }, [idle, isWatching, onGone]);
  return isWatching ? presence : here;
}
