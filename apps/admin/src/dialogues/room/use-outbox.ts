import { useCallback, useEffect, useRef, useState } from "react";
import { api, client, faultCode, queryClient } from "../../api.ts";
import { faultRefusal } from "../../asking/fault-refusal.ts";
import { askToSignIn } from "../../frame/signed-out.ts";
import type { DialogueFacts } from "../rows.ts";
import { type Command, type Sent, isDoneAlready, isStale, withCommand } from "./commands.ts";

export interface Outbox {
  /** What is on its way, oldest first. */
  waiting: readonly Sent[];
  /** What the server refused, until it was read. */
  refused: readonly Sent[];
  /** The network or the server does not answer; everything is kept and tried again. */
  isStuck: boolean;
  put(command: Command): void;
  dismiss(key: string): void;
}

const patience = 8_000;
const pauses = [500, 1_000, 2_000, 4_000];
// A no that another try would not change.
const final: ReadonlySet<string> = new Set(["NOT_FOUND", "BAD_REQUEST", "FORBIDDEN", "PAYLOAD_TOO_LARGE"]);

/** Sends what is done in the room one after the other, keeps it on this device until it is answered, and tries again by itself. */
export function useOutbox(dialogueId: DialogueFacts["id"]): Outbox {
  const prefix = `gandan-room-${dialogueId}-`;
  const [all, setAll] = useState<readonly Sent[]>(() => keptUnder(prefix));
  const [isStuck, setStuck] = useState(false);
  const newest = useRef(all);
  const isSending = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const failures = useRef(0);
  const again = useRef<() => void>(() => undefined);

  const write = useCallback(
    (next: readonly Sent[]) => {
      for (const { key } of newest.current)
        if (!next.some((one) => one.key === key)) localStorage.removeItem(prefix + key);
      for (const one of next) localStorage.setItem(prefix + one.key, JSON.stringify(one));
      newest.current = next;
      setAll(next);
    },
    [prefix],
  );
  const change = useCallback(
    (key: string, some: Partial<Sent>) =>
      write(newest.current.map((one) => (one.key === key ? { ...one, ...some } : one))),
    [write],
  );
  const remove = useCallback((key: string) => write(newest.current.filter((one) => one.key !== key)), [write]);

  const work = useCallback(async () => {
    if (isSending.current) return;
    clearTimeout(timer.current);
    isSending.current = true;
    const later = () => {
      setStuck(true);
      failures.current += 1;
      const pause = pauses[Math.min(failures.current, pauses.length) - 1];
      timer.current = setTimeout(() => again.current(), pause);
    };
    try {
      for (;;) {
        const next = newest.current.find(({ refusal }) => refusal === null);
        if (next === undefined) return;
        if (isStale(next, Date.now())) {
          remove(next.key);
          continue;
        }
        const outcome = await sendOnce(next);
        if (outcome.kind === "again") {
          change(next.key, { tries: next.tries + 1 });
          later();
          return;
        }
        failures.current = 0;
        setStuck(false);
        if (outcome.kind === "refused") {
          await fetchNewest(dialogueId);
          const refused = { ...next, refusal: outcome.refusal };
          const page = queryClient.getQueryData(api.dialogues.get.queryKey({ dialogueId }));
          if (isDoneAlready(refused, page?.questions ?? [])) remove(next.key);
          else change(next.key, { refusal: outcome.refusal });
          continue;
        }
        // What was counted is shown from the answer in the same moment as it leaves the heap, so that no number jumps.
        if (outcome.attendance !== null) {
          const { attendance } = outcome;
          queryClient.setQueryData(
            api.dialogues.get.queryKey({ dialogueId }),
            (page) => page && { ...page, attendance },
          );
        } else await fetchNewest(dialogueId);
        remove(next.key);
      }
    } finally {
      isSending.current = false;
    }
  }, [change, remove, dialogueId]);

  useEffect(() => {
    again.current = () => void work();
    void work();
    const hurry = () => void work();
    window.addEventListener("online", hurry);
    return () => {
      window.removeEventListener("online", hurry);
      clearTimeout(timer.current);
    };
  }, [work]);

  return {
    waiting: all.filter(({ refusal }) => refusal === null),
    refused: all.filter(({ refusal }) => refusal !== null),
    isStuck,
    put(command) {
      const key = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
      write(withCommand(newest.current, { key, command, at: Date.now(), tries: 0, refusal: null }));
      void work();
    },
    dismiss: remove,
  };
}

type Outcome =
  | { kind: "done"; attendance: AttendanceAnswer | null }
  | { kind: "refused"; refusal: string }
  | { kind: "again" };
type AttendanceAnswer = Extract<Awaited<ReturnType<typeof client.dialogues.count.mutate>>, { ok: true }>["value"];

async function sendOnce({ command }: Sent): Promise<Outcome> {
  const options = { signal: AbortSignal.timeout(patience) };
  try {
    if (command.kind === "count") {
      const counted = await client.dialogues.count.mutate(command.input, options);
      return counted.ok ? { kind: "done", attendance: counted.value } : { kind: "refused", refusal: counted.refusal };
    }
    const answer =
      command.kind === "promise"
        ? await client.dialogues.promise.mutate(command.input, options)
        : command.kind === "direct"
          ? await client.dialogues.direct.mutate(command.input, options)
          : await client.dialogues.room.mutate(command.input, options);
    return answer.ok ? { kind: "done", attendance: null } : { kind: "refused", refusal: answer.refusal };
  } catch (error) {
    const code = faultCode(error);
    if (code === "UNAUTHORIZED") askToSignIn();
    return code !== null && final.has(code) ? { kind: "refused", refusal: faultRefusal(error) } : { kind: "again" };
  }
}

const fetchNewest = (dialogueId: DialogueFacts["id"]) =>
  queryClient.refetchQueries({ queryKey: api.dialogues.get.queryKey({ dialogueId }) });

function keptUnder(prefix: string): Sent[] {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  const kept = keys.flatMap((key) => {
    try {
      return [JSON.parse(localStorage.getItem(key) ?? "") as Sent];
    } catch {
      return [];
    }
  });
  return kept.toSorted((one, other) => one.at - other.at);
}
