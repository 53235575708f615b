import type { FindingState, SupervisionState } from "@gandan/domain/supervision";
import {
  IconArchive,
  IconCalendar,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconEye,
  IconMessageReply,
  IconNote,
  IconSend,
  type TablerIcon,
} from "@tabler/icons-react";
import { Mark, type Tone } from "../page/mark.tsx";
import { useWords } from "../frame/words.tsx";

const states: Record<SupervisionState, [TablerIcon, Tone]> = {
  planned: [IconCalendar, "plain"],
  "under-way": [IconEye, "now"],
  concluded: [IconSend, "care"],
  closed: [IconArchive, "good"],
  cancelled: [IconCircleX, "plain"],
};

const findingStates: Record<FindingState, [TablerIcon, Tone]> = {
  noted: [IconNote, "plain"],
  waiting: [IconClock, "care"],
  answered: [IconMessageReply, "now"],
  settled: [IconCircleCheck, "good"],
  withdrawn: [IconCircleX, "plain"],
};

/** Where a supervision stands: picture, word, colour. */
export function StateMark({ state }: { state: SupervisionState }) {
  const { t } = useWords();
  return <Mark mark={states[state]} words={t(`supervision.state.${state}`)} />;
}

/** Where a finding stands; one that should have been answered says so. */
export function FindingMark({ state, isLate }: { state: FindingState; isLate: boolean }) {
  const { t } = useWords();
  const [icon, tone] = findingStates[state];
  return (
    <Mark
      mark={[icon, isLate ? "bad" : tone]}
      words={t(isLate ? "supervision.finding-state.late" : `supervision.finding-state.${state}`)}
    />
  );
}
