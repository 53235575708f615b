import type { CriterionScore } from "@gandan/domain/evaluation";
import {
  IconArrowUp,
  IconCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconHelpCircle,
  IconHourglass,
  IconPencil,
} from "@tabler/icons-react";
import { useWords } from "../../frame/words.tsx";
import classes from "../sheet/sheet.module.css";

const signs = {
  full: IconCheck,
  part: IconCircleDashed,
  zero: IconCircleMinus,
  changed: IconPencil,
  awaiting: IconHourglass,
  undecided: IconHelpCircle,
  elsewhere: IconArrowUp,
  "not-applicable": IconCircleMinus,
} as const;

type Sign = keyof typeof signs;

const signOf = ({ state, score, maximum, steps }: CriterionScore, isPenalty: boolean): Sign => {
  if (state !== "scored") return state;
  if (steps.some(({ code }) => code === "score-departs")) return "changed";
  if (isPenalty) return score === 0 ? "full" : "part";
  return score >= maximum ? "full" : score === 0 ? "zero" : "part";
};

/** How a criterion stands, by sign and word. */
export function LeafState({ score, isPenalty = false }: { score: CriterionScore; isPenalty?: boolean }) {
  const { t } = useWords();
  const sign = signOf(score, isPenalty);
  const Icon = signs[sign];
  const words = isPenalty && score.state === "scored" ? (score.score === 0 ? "none-off" : "taken-off") : sign;
  return (
    <span className={classes.mark} data-sign={sign}>
      <Icon size={14} aria-hidden />
      {t(`evaluation.leaf.${words}`)}
    </span>
  );
}
