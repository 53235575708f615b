import { useRef, useState } from "react";
import { notifications } from "@mantine/notifications";
import { refresh } from "../api.ts";
import { faultRefusal } from "../asking/fault-refusal.ts";
import { offerUndo } from "../asking/undo-notice.tsx";
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

/** What became of taking rows back; `left` were worked on since and stay. */
export type TakenBack = { ok: true; value: { restored: number; left: number } } | { ok: false; refusal: string };

/** Takes chosen rows of a list in, piece by piece, each whole or not at all; all of it can be undone on the spot. */
export function useTakeList(takeBack: (undo: string) => Promise<TakenBack>) {
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
        take: () => void undo(undos),
      });
    const isWhole = done === rows.length;
    return { isWhole, isStopped: isStopped.current && !isWhole, left: sum.left };
  };

  // The newest first, as it was done.
  const undo = async (undos: readonly string[]) => {
    const sum = { restored: 0, left: 0 };
    let refused: string | null = null;
    try {
      for (const key of undos.toReversed()) {
        const answer = await takeBack(key);
        if (!answer.ok) refused = say(answer.refusal);
        else {
          sum.restored += answer.value.restored;
          sum.left += answer.value.left;
        }
      }
    } catch (error) {
      refused = say(faultRefusal(error));
    }
    await refresh();
    if (refused !== null) notifications.show({ color: "alarm", message: refused });
    else if (sum.left > 0) notifications.show({ color: "gold", message: t("lists.undone.left", { count: sum.left }) });
    else notifications.show({ message: t("frame.undone") });
  };
  return { take, stop: () => (isStopped.current = true), progress, refusal };
}
