import type { DenunciationState } from "@gandan/domain/denunciations";
import {
  IconArchive,
  IconArrowForwardUp,
  IconBan,
  IconCircleCheck,
  IconGavel,
  IconInbox,
  IconInfoCircle,
  IconPlayerPause,
  IconProgress,
  IconSwitchHorizontal,
  type TablerIcon,
} from "@tabler/icons-react";
import { Mark, type Tone } from "../page/mark.tsx";
import { useWords } from "../frame/words.tsx";

const states: Record<DenunciationState, [TablerIcon, Tone]> = {
  received: [IconInbox, "care"],
  accepted: [IconProgress, "now"],
  information: [IconInfoCircle, "plain"],
  suspended: [IconPlayerPause, "care"],
  answered: [IconGavel, "good"],
  closed: [IconCircleCheck, "good"],
  referred: [IconArrowForwardUp, "plain"],
  "filed-away": [IconArchive, "plain"],
  terminated: [IconBan, "plain"],
  turned: [IconSwitchHorizontal, "plain"],
};

/** Where a sealed case stands: picture, word, colour. */
export function StateMark({ state }: { state: DenunciationState }) {
  const { t } = useWords();
  return <Mark mark={states[state]} words={t(`denunciations.state.${state}`)} />;
}
