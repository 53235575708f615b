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
} from "@tabler/icons-react";
import { useWords } from "../frame/words.tsx";
import classes from "./state-mark.module.css";

const stateIcons = {
  received: IconCircleDot,
  accepted: IconUserShare,
  suspended: IconPlayerPause,
  "for-signature": IconSignature,
  answered: IconCircleCheck,
  closed: IconChecks,
  refused: IconBan,
  guided: IconSignRight,
  referred: IconArrowForwardUp,
  returned: IconArrowBackUp,
  "filed-away": IconArchive,
  split: IconArrowsSplit,
  withdrawn: IconDoorExit,
  terminated: IconPlayerStop,
} as const satisfies Record<PetitionState, unknown>;

/** Where a word is: picture and word. */
export function StateMark({ state }: { state: PetitionState }) {
  const { t } = useWords();
  const Icon = stateIcons[state];
  return (
    <span className={classes.mark} data-state={state}>
      <Icon size={15} aria-hidden />
      {t(`petitions.state.${state}`)}
    </span>
  );
}
