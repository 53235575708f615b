import type { DialogueState, PromiseStanding, QuestionState } from "@gandan/domain/dialogues";
import {
  IconAlertTriangle,
  IconArchive,
  IconBroadcast,
  IconCalendar,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconEye,
  IconEyeOff,
  IconFlag,
  IconInbox,
  IconSpeakerphone,
  type TablerIcon,
} from "@tabler/icons-react";
import { useWords } from "../frame/words.tsx";
import classes from "./state-mark.module.css";

type Tone = "plain" | "now" | "good" | "care" | "bad";

const states: Record<DialogueState, [TablerIcon, Tone]> = {
  planned: [IconCalendar, "plain"],
  announced: [IconSpeakerphone, "plain"],
  open: [IconBroadcast, "now"],
  held: [IconFlag, "care"],
  concluded: [IconArchive, "care"],
  published: [IconCircleCheck, "good"],
  cancelled: [IconCircleX, "plain"],
};

/** Where a session stands: picture, word, colour. */
export function StateMark({ state }: { state: DialogueState }) {
  const { t } = useWords();
  const [Icon, tone] = states[state];
  return (
    <span className={classes.mark} data-tone={tone}>
      <Icon size={15} aria-hidden />
      {t(`dialogues.state.${state}`)}
    </span>
  );
}

const questionStates: Record<QuestionState, [TablerIcon, Tone]> = {
  received: [IconInbox, "plain"],
  released: [IconEye, "care"],
  called: [IconBroadcast, "now"],
  answered: [IconCircleCheck, "good"],
  hidden: [IconEyeOff, "plain"],
};

/** Where a question stands in the room. */
export function QuestionMark({ state }: { state: QuestionState }) {
  const { t } = useWords();
  const [Icon, tone] = questionStates[state];
  return (
    <span className={classes.mark} data-tone={tone}>
      <Icon size={15} aria-hidden />
      {t(`dialogues.question.${state}`)}
    </span>
  );
}

const standings: Record<PromiseStanding, [TablerIcon, Tone]> = {
  open: [IconClock, "plain"],
  late: [IconAlertTriangle, "bad"],
  kept: [IconCircleCheck, "good"],
  "kept-late": [IconCircleCheck, "care"],
  broken: [IconCircleX, "bad"],
};

/** What became of a promise. */
export function PromiseMark({ standing }: { standing: PromiseStanding }) {
  const { t } = useWords();
  const [Icon, tone] = standings[standing];
  return (
    <span className={classes.mark} data-tone={tone}>
      <Icon size={15} aria-hidden />
      {t(`dialogues.promise.${standing}`)}
    </span>
  );
}
