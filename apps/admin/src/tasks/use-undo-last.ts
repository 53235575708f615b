import { type Inputs, client } from "../api.ts";
import { offerUndo } from "../asking/undo-notice.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import type { Undo } from "../journal/index.ts";

type Line = Pick<Undo, "sequence">;

/** The newest change of a task taken back: for ten seconds where it was made, for 30 days in its history. */
export function useUndoLast(taskId: Inputs["tasks"]["get"]["taskId"]) {
  const { t } = useWords();
  const undo = useAsk(client.tasks.undoLast.mutate, t("frame.undone"));
  const take = (line: Line) => void undo.take({ taskId, sequence: line.sequence });
  return {
    refusal: undo.refusal,
    inHistory: (line: Line | null): Undo | null => line && { ...line, isBusy: undo.isBusy, take: () => take(line) },
    /** Says what was done and offers to take it back. */
    offer: async (message: string) => {
      const { undo: line } = await client.tasks.get.query({ taskId });
      if (line !== null) offerUndo(message, { label: t("frame.undo"), take: () => take(line) });
    },
  };
}
