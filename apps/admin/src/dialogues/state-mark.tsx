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
import { Mark, type Tone } from "../page/mark.tsx";
import { useWords } from "../frame/words.tsx";

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
  return <Mark mark={states[state]} words={t(`dialogues.state.${state}`)} />;
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
  return <Mark mark={questionStates[state]} words={t(`dialogues.question.${state}`)} />;
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
  return <Mark mark={standings[standing]} words={t(`dialogues.promise.${standing}`)} />;
}
