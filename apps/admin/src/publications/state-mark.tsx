import type { ItemState, WayState } from "@gandan/domain/publications";
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconClock,
  IconFileOff,
  IconPin,
  IconProgressAlert,
  IconScissors,
  type TablerIcon,
} from "@tabler/icons-react";
import { useWords } from "../frame/words.tsx";
import classes from "./state-mark.module.css";

type Tone = "plain" | "now" | "good" | "care" | "bad";

const itemMarks: Record<ItemState, [TablerIcon, Tone]> = {
  late: [IconAlertTriangle, "bad"],
  faulty: [IconProgressAlert, "bad"],
  empty: [IconFileOff, "plain"],
  waiting: [IconClock, "care"],
  running: [IconPin, "now"],
  kept: [IconCircleCheck, "good"],
};

const wayMarks: Record<WayState, [TablerIcon, Tone]> = {
  missing: [IconCircleDashed, "care"],
  partly: [IconProgressAlert, "care"],
  short: [IconScissors, "bad"],
  running: [IconPin, "now"],
  kept: [IconCircleCheck, "good"],
};

/** How an item of the law stands: picture, word, colour. */
export function ItemMark({ state }: { state: ItemState }) {
  const { t } = useWords();
  return <Mark mark={itemMarks[state]} words={t(`publications.state.${state}`)} />;
}

/** How one way of a document stands. */
export function WayMark({ state }: { state: WayState }) {
  const { t } = useWords();
  return <Mark mark={wayMarks[state]} words={t(`publications.way-state.${state}`)} />;
}

function Mark({ mark: [Icon, tone], words }: { mark: [TablerIcon, Tone]; words: string }) {
  return (
    <span className={classes.mark} data-tone={tone}>
      <Icon size={15} aria-hidden />
      {words}
    </span>
  );
}
