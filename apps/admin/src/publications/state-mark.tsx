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
import { Mark, type Tone } from "../page/mark.tsx";
import { useWords } from "../frame/words.tsx";

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
