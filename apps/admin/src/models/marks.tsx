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
import classes from "../dialogues/state-mark.module.css";
import { useWords } from "../frame/words.tsx";

type Tone = "plain" | "now" | "good" | "care" | "bad";

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
  const [Icon, tone] = states[state];
  return (
    <span className={classes.mark} data-tone={tone}>
      <Icon size={15} aria-hidden />
      {t(`models.state.${state}`)}
    </span>
  );
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
  const [Icon, tone] = survivals[survival];
  return (
    <span className={classes.mark} data-tone={tone}>
      <Icon size={15} aria-hidden />
      {t(`models.survival.${survival}`)}
    </span>
  );
}
