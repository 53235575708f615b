import { useEffect, useRef, useState } from "react";

interface Steps {
  open: (index: number) => void;
  choose?: (index: number) => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Walks a list by j and k, opens by Enter or e, chooses by x; never while somebody types. Answers the row it stands on, -1 for none. */
export function useListKeys(length: number, steps: Steps): number {
  const [here, setHere] = useState(-1);
  const newest = useRef({ here, length, steps });
  useEffect(() => {
    newest.current = { here, length, steps };
  });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const { here, length, steps } = newest.current;
      if (event.key === "j") setHere(Math.min(here + 1, length - 1));
      else if (event.key === "k") setHere(Math.max(here - 1, 0));
      else if (here >= 0 && (event.key === "e" || (event.key === "Enter" && event.target === document.body)))
        steps.open(here);
      else if (here >= 0 && event.key === "x") steps.choose?.(here);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  return here;
}
