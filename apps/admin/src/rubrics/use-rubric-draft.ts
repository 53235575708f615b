import { RubricDraft } from "@gandan/domain/rubrics";
import type { Id, Instant } from "@gandan/domain/values";
import { useCallback, useEffect, useRef, useState } from "react";
import { type Outputs, api, client, queryClient } from "../api.ts";
import type { Change } from "./editor/editing.ts";

type Sight = Outputs["rubrics"]["draft"];

export type SavingState = "saved" | "waiting" | "failed" | "conflict";

const pause = 1_000;
const again = 5_000;
const mostUndone = 30;
const localName = (draftId: string): string => `gandan-rubric-${draftId}`;

/** What was typed on this machine and not yet kept by the server. */
export interface Unsent {
  draft: RubricDraft;
  revision: number;
}

/** A draft that saves itself a moment after the last key; until the server has it, this machine keeps it. */
export function useRubricDraft(draftId: Id<"rubricDraft">, sight: Sight) {
  const [unsent] = useState(() => readUnsent(draftId));
  // What this machine kept of the very same revision goes on where it stopped.
  const [draft, setDraft] = useState(unsent?.revision === sight.revision ? unsent.draft : sight.draft);
  const [older, setOlder] = useState(unsent !== null && unsent.revision !== sight.revision ? unsent.draft : null);
  const [past, setPast] = useState<RubricDraft[]>([]);
  const [state, setState] = useState<SavingState>("saved");
  const [savedAt, setSavedAt] = useState<Instant | null>(null);
  const newest = useRef(draft);
  const kept = useRef({ draft: sight.draft, revision: sight.revision ?? 0 });
  const sending = useRef<Promise<boolean> | null>(null);
  const isInConflict = useRef(false);

  const send = useCallback(async (): Promise<boolean> => {
    if (newest.current === kept.current.draft) return true;
    const sent = newest.current;
    try {
      const answer = await client.rubrics.save.mutate({ draftId, revision: kept.current.revision, draft: sent });
      if (!answer.ok) {
        isInConflict.current = true;
        setState("conflict");
        return false;
      }
      const { revision, savedAt: at } = answer.value;
      kept.current = { draft: sent, revision };
      queryClient.setQueryData(api.rubrics.draft.queryKey({ draftId }), { ...sight, draft: sent, revision });
      setSavedAt(at);
      const isWhole = newest.current === sent;
      if (isWhole) localStorage.removeItem(localName(draftId));
      setState(isWhole ? "saved" : "waiting");
      return isWhole;
    } catch {
      setState("failed");
      return false;
    }
  }, [draftId, sight]);

  /** Sends what is not yet kept; one at a time, since each names the revision before it. */
  const keep = useCallback(async (): Promise<boolean> => {
    if (sending.current !== null) await sending.current;
    sending.current = send();
    const isKept = await sending.current;
    sending.current = null;
    return isKept;
  }, [send]);

  const keepHere = useCallback(() => {
    if (newest.current === kept.current.draft) return;
    const here: Unsent = { draft: newest.current, revision: kept.current.revision };
    localStorage.setItem(localName(draftId), JSON.stringify(here));
  }, [draftId]);

  useEffect(() => {
    newest.current = draft;
    if (draft === kept.current.draft || isInConflict.current) return;
    setState("waiting");
    const timer = setTimeout(() => {
      keepHere();
      void keep();
    }, pause);
    return () => clearTimeout(timer);
  }, [draft, keep, keepHere]);

  useEffect(() => {
    const timer = state === "failed" ? setInterval(() => void keep(), again) : undefined;
    return () => clearInterval(timer);
  }, [state, keep]);

  useEffect(() => {
    window.addEventListener("pagehide", keepHere);
    return () => {
      window.removeEventListener("pagehide", keepHere);
      keepHere();
      void send();
    };
  }, [keepHere, send]);

  const change: Change = useCallback((update, { canUndo } = { canUndo: false }) => {
    if (canUndo) setPast((all) => [...all.slice(-mostUndone), newest.current]);
    setDraft((before) => {
      const after = update(before);
      newest.current = after;
      return after;
    });
  }, []);

  return {
    draft,
    change,
    state,
    savedAt,
    keep,
    revision: () => kept.current.revision,
    /** Brings the last removed rows back; null where nothing was removed. */
    undo:
      past.length === 0
        ? null
        : () => {
            const before = past.at(-1);
            setPast(past.slice(0, -1));
            if (before !== undefined) setDraft(before);
          },
    /** What this machine still holds of an older revision; null where nothing. */
    older,
    settleOlder: (isTaken: boolean) => {
      if (isTaken && older !== null) setDraft(older);
      else localStorage.removeItem(localName(draftId));
      setOlder(null);
    },
    /** Writes over what somebody else saved meanwhile, or throws one's own away. */
    settleConflict: async (isMine: boolean) => {
      const theirs = await queryClient.fetchQuery({ ...api.rubrics.draft.queryOptions({ draftId }), staleTime: 0 });
      kept.current = { draft: theirs.draft, revision: theirs.revision ?? 0 };
      isInConflict.current = false;
      if (isMine) await keep();
      else {
        localStorage.removeItem(localName(draftId));
        setDraft(theirs.draft);
        setState("saved");
      }
    },
    forget: () => {
      kept.current = { ...kept.current, draft: newest.current };
      localStorage.removeItem(localName(draftId));
    },
  };
}
export type RubricDraftKept = ReturnType<typeof useRubricDraft>;

function readUnsent(draftId: string): Unsent | null {
  const text = localStorage.getItem(localName(draftId));
  if (text === null) return null;
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== "object" || found === null || !("draft" in found) || !("revision" in found)) return null;
    const draft = RubricDraft.safeParse(found.draft);
    return draft.success && typeof found.revision === "number" ? { draft: draft.data, revision: found.revision } : null;
  } catch {
    return null;
  }
}
