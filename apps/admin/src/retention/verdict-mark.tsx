import type { Verdict } from "@gandan/domain/retention";
import {
  IconArchive,
  IconClock,
  IconHandStop,
  IconLock,
  IconTrash,
  IconTrashX,
  type TablerIcon,
} from "@tabler/icons-react";
import { Mark, type Tone } from "../page/mark.tsx";
import { useWords } from "../frame/words.tsx";
import type { DestructionItem } from "./rows.ts";

const marks: Record<Verdict, [TablerIcon, Tone]> = {
  destroy: [IconTrash, "now"],
  keep: [IconArchive, "plain"],
  "keep-for-good": [IconLock, "good"],
};

/** What becomes of a file: picture, word, colour. */
export function VerdictMark({ item: { verdict, heldBack, erasedAt } }: { item: DestructionItem }) {
  const { t } = useWords();
  if (erasedAt !== null) return <Mark mark={[IconTrashX, "good"]} words={t("retention.verdict.erased")} />;
  if (heldBack !== null) {
    const why = t(`retention.obstacle.${heldBack}`);
    return <Mark mark={[IconHandStop, "care"]} words={t("retention.verdict.held", { why })} />;
  }
  if (verdict === null) return <Mark mark={[IconClock, "care"]} words={t("retention.verdict.none")} />;
  return <Mark mark={marks[verdict.is]} words={t(`retention.verdict.${verdict.is}`)} />;
}
