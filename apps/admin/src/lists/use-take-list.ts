import { useRef, useState } from "react";
import { refresh } from "../api.ts";
import { faultRefusal } from "../frame/fault-refusal.ts";
import { offerUndo } from "../frame/undo-notice.tsx";
import { useWords } from "../frame/words.tsx";
import type { ShownLine, ShownList } from "./shown-list.ts";

/** So many rows are one write; between two of them it can be stopped. */
const rowsAtOnce = 100;

interface Outcome {
  isWhole: boolean;
  isStopped: boolean;
  /** Rows that were not taken in because they differ by now from what was shown. */
  left: number;
}

/** Takes chosen rows of a list in, piece by piece, each whole or not at all; all of it can be undone on the spot. */
export function useTakeList(takeBack: (undo: string) => Promise<unknown>) {
  const { t, refusal: say } = useWords();
  const [progress, setProgress] = useState<{ count: number; total: number } | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isStopped = useRef(false);

  const take = async (list: ShownList, lines: readonly ShownLine[]): Promise<Outcome> => {
    isStopped.current = false;
    setRefusal(null);
    const rows = lines.map(({ row }) => row);
    const sum = { given: 0, changed: 0, left: 0 };
    const undos: string[] = [];
    let done = 0;
    try {
      while (done < rows.length && !isStopped.current) {
        setProgress({ count: done, total: rows.length });
        const some = rows.slice(done, done + rowsAtOnce);
        const { value } = await list.take(some);
        sum.given += value.given;
        sum.changed += value.changed;
        sum.left += value.left;
        if (value.undo !== null) undos.push(value.undo);
        done += some.length;
      }
    } catch (error) {
      setRefusal(say(faultRefusal(error)));
    }
    setProgress(null);
    await refresh();
    if (undos.length > 0)
      offerUndo(t("lists.taken", { given: sum.given, changed: sum.changed }), {
        label: t("frame.undo"),
        take: () => void takeAllBack(undos, takeBack),
      });
    const isWhole = done === rows.length;
    return { isWhole, isStopped: isStopped.current && !isWhole, left: sum.left };
  };
  return { take, stop: () => (isStopped.current = true), progress, refusal };
}

// The newest first, as it was done.
async function takeAllBack(undos: readonly string[], takeBack: (undo: string) => Promise<unknown>): Promise<void> {
  for (const undo of undos.toReversed()) await takeBack(undo);
  await refresh();
}
