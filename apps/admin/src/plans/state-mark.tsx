import type { PlanState } from "@gandan/domain/plans";
import {
  IconArchive,
  IconCircleX,
  IconPencil,
  IconProgress,
  IconSend,
  IconWritingSign,
  type TablerIcon,
} from "@tabler/icons-react";
import { Mark, type Tone } from "../page/mark.tsx";
import { useWords } from "../frame/words.tsx";

const states: Record<PlanState, [TablerIcon, Tone]> = {
  draft: [IconPencil, "plain"],
  "in-review": [IconSend, "care"],
  signed: [IconWritingSign, "now"],
  "in-force": [IconProgress, "now"],
  closed: [IconArchive, "good"],
  withdrawn: [IconCircleX, "plain"],
};

/** Where a plan stands: picture, word, colour. */
export function StateMark({ state }: { state: PlanState }) {
  const { t } = useWords();
  return <Mark mark={states[state]} words={t(`plans.state.${state}`)} />;
}
