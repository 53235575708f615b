import type { Id, Instant } from "@gandan/domain/values";
import { useEffect, useRef, useState } from "react";
import { client } from "../../api.ts";

export type DraftStanding =
  | { kind: "none" }
  | { kind: "saving" }
  | { kind: "saved"; at: Instant }
  | { kind: "restored"; at: Instant }
  /** The server could not be reached; what was typed is on this device. */
  | { kind: "here" };

const pause = 5_000;
const keyOf = (petitionId: Id<"petition">) => `petition-answer-${petitionId}`;

/** What somebody is writing, or begins with where a draft came back; kept on this device with each letter and on the server every five seconds. */
export function useAnswerDraft(petitionId: Id<"petition">, first: string) {
  const key = keyOf(petitionId);
  const [text, setText] = useState(() => localStorage.getItem(key) ?? first);
  const [standing, setStanding] = useState<DraftStanding>({ kind: "none" });
  const kept = useRef<string | null>(null);
  const newest = useRef(text);

  useEffect(() => {
    newest.current = text;
  }, [text]);

  useEffect(() => {
    let isGone = false;
    const fetchDraft = async () => {
      const draft = await client.drafts.get.query({ key }).catch(() => undefined);
      if (isGone) return;
      if (draft === undefined) return setStanding({ kind: "here" });
      const saved = draft === null || typeof draft.body !== "string" ? "" : draft.body;
      kept.current = saved;
      // What is on this device was typed later than what the server has.
      const isOlder = newest.current !== "" && newest.current !== saved;
      if (draft === null || saved === "" || isOlder) return;
      setText(saved);
      setStanding({ kind: "restored", at: draft.savedAt });
    };
    void fetchDraft();
    return () => {
      isGone = true;
    };
  }, [key]);

  useEffect(() => {
    const save = async () => {
      const body = newest.current;
      if (body === (kept.current ?? "")) return;
      setStanding({ kind: "saving" });
      const answer = await client.drafts.save.mutate({ key, body }).catch(() => null);
      if (answer === null || !answer.ok) return setStanding({ kind: "here" });
      kept.current = body;
      setStanding({ kind: "saved", at: answer.value.savedAt });
    };
    const timer = setInterval(() => void save(), pause);
    return () => clearInterval(timer);
  }, [key]);

  return {
    text,
    standing,
    write(typed: string) {
      localStorage.setItem(key, typed);
      setText(typed);
    },
    async drop() {
      localStorage.removeItem(key);
      kept.current = "";
      setText("");
      setStanding({ kind: "none" });
      await client.drafts.drop.mutate({ key }).catch(() => undefined);
    },
  };
}
