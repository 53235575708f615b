import {
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleDashed,
  IconClock,
  IconPencil,
  type TablerIcon,
} from "@tabler/icons-react";
import type { Outputs } from "../../api.ts";
import { Mark, type Tone } from "../../page/mark.tsx";
import { useWords } from "../../frame/words.tsx";

type State = Outputs["evaluation"]["province"]["rows"][number]["state"];

const states: Record<State, [TablerIcon, Tone]> = {
  "not-begun": [IconCircleDashed, "plain"],
  below: [IconPencil, "now"],
  appraising: [IconClock, "care"],
  returned: [IconArrowBackUp, "care"],
  signed: [IconCircleCheck, "good"],
  closed: [IconCircleCheck, "good"],
};

/** Where a commune's sheet is, seen from the province: picture, word, colour. */
export function ProvinceMark({ state }: { state: State }) {
  const { t } = useWords();
  return <Mark mark={states[state]} words={t(`evaluation.province.${state}`)} />;
}
