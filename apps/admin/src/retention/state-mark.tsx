import type { DestructionState } from "@gandan/domain/retention";
import { IconArrowBackUp, IconClock, IconFileCheck, IconGavel, IconTrash, type TablerIcon } from "@tabler/icons-react";
import { Mark, type Tone } from "../page/mark.tsx";
import { useWords } from "../frame/words.tsx";

const states: Record<DestructionState, [TablerIcon, Tone]> = {
  proposed: [IconClock, "care"],
  decided: [IconGavel, "now"],
  recorded: [IconFileCheck, "now"],
  executed: [IconTrash, "good"],
  withdrawn: [IconArrowBackUp, "plain"],
};

/** Where a list stands: picture, word, colour. */
export function StateMark({ state }: { state: DestructionState }) {
  const { t } = useWords();
  return <Mark mark={states[state]} words={t(`retention.state.${state}`)} />;
}
