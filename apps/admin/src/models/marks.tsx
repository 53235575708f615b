import type { ModelState, Survival } from "@gandan/domain/models";
import {
  IconAward,
  IconBook,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconHourglass,
  IconPhotoCheck,
  IconPlant,
  IconQuestionMark,
  IconSend,
  type TablerIcon,
} from "@tabler/icons-react";
import { Mark, type Tone } from "../page/mark.tsx";
import { useWords } from "../frame/words.tsx";

const states: Record<ModelState, [TablerIcon, Tone]> = {
  registered: [IconBook, "plain"],
  "under-way": [IconPlant, "now"],
  evidenced: [IconPhotoCheck, "now"],
  proposed: [IconSend, "care"],
  recognised: [IconAward, "good"],
  ended: [IconCircleX, "plain"],
};

/** How far a model is: picture, word, colour. */
export function ModelMark({ state }: { state: ModelState }) {
  const { t } = useWords();
  return <Mark mark={states[state]} words={t(`models.state.${state}`)} />;
}

const survivals: Record<Survival, [TablerIcon, Tone]> = {
  "not-begun": [IconClock, "plain"],
  running: [IconHourglass, "plain"],
  asked: [IconQuestionMark, "care"],
  alive: [IconCircleCheck, "good"],
  ended: [IconCircleX, "bad"],
};

/** Whether a model still lives. */
export function SurvivalMark({ survival }: { survival: Survival }) {
  const { t } = useWords();
  return <Mark mark={survivals[survival]} words={t(`models.survival.${survival}`)} />;
}
