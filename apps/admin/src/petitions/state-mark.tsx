import type { PetitionState } from "@gandan/domain/petitions";
import { IconCircleCheck, IconCircleDot, IconUserShare } from "@tabler/icons-react";
import { useWords } from "../frame/words.tsx";
import classes from "./state-mark.module.css";

const stateIcons = { received: IconCircleDot, assigned: IconUserShare, answered: IconCircleCheck } as const;

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
