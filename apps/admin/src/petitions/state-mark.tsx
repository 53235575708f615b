import type { PetitionState } from "@gandan/domain/petitions";
import {
  IconArchive,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBan,
  IconCircleCheck,
  IconCircleDot,
  IconDoorExit,
  IconPlayerPause,
  IconPlayerStop,
  IconSignRight,
  IconSignature,
  IconUserShare,
  IconArrowsSplit,
  IconChecks,
  type TablerIcon,
} from "@tabler/icons-react";
import { Mark, type Tone } from "../page/mark.tsx";
import { useWords } from "../frame/words.tsx";

const states: Record<PetitionState, [TablerIcon, Tone]> = {
  received: [IconCircleDot, "now"],
  accepted: [IconUserShare, "now"],
  suspended: [IconPlayerPause, "care"],
  "for-signature": [IconSignature, "care"],
  answered: [IconCircleCheck, "good"],
  closed: [IconChecks, "good"],
  refused: [IconBan, "plain"],
  guided: [IconSignRight, "plain"],
  referred: [IconArrowForwardUp, "plain"],
  returned: [IconArrowBackUp, "plain"],
  "filed-away": [IconArchive, "plain"],
  split: [IconArrowsSplit, "plain"],
  withdrawn: [IconDoorExit, "plain"],
  terminated: [IconPlayerStop, "plain"],
};

/** Where a word is: picture, word, colour. */
export function StateMark({ state }: { state: PetitionState }) {
  const { t } = useWords();
  return <Mark mark={states[state]} words={t(`petitions.state.${state}`)} />;
}
