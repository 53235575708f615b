import { useEffect, useRef, useState } from "react";
import { readKeptText } from "./kept-text.ts";

const every = 5_000;

const nameOf = (key: string): string => `gandan-draft-${key}`;

/** Keeps a draft for a page that is opened next. */
export const keepDraft = (key: string, draft: unknown): void =>
  localStorage.setItem(nameOf(key), JSON.stringify(draft));

/** What a person types, kept in the browser every 5 seconds and on leaving, until it is sent or thrown away. */
export function useKeptDraft<Draft>(key: string, blank: Draft) {
  const name = nameOf(key);
  const [draft, setDraft] = useState<Draft>(() => readKeptText(localStorage.getItem(name), blank) ?? blank);
  const newest = useRef(draft);
  useEffect(() => {
    newest.current = draft;
  });
  const untouched = useRef(JSON.stringify(blank));
  const kept = useRef<string | null>(null);

  useEffect(() => {
    const keep = () => {
      const text = JSON.stringify(newest.current);
      if (text === (kept.current ?? localStorage.getItem(name) ?? untouched.current)) return;
      kept.current = text;
      localStorage.setItem(name, text);
    };
    const timer = setInterval(keep, every);
    window.addEventListener("pagehide", keep);
    return () => {
      clearInterval(timer);
      window.removeEventListener("pagehide", keep);
      keep();
    };
  }, [name]);

  const drop = () => {
    newest.current = blank;
    // What was sent is not kept again on leaving: its id would make the next one the same record.
    kept.current = JSON.stringify(blank);
    setDraft(blank);
    localStorage.removeItem(name);
  };
  return { draft, setDraft, drop };
}
