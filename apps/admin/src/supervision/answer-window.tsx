import { FindingAnswer } from "@gandan/domain/supervision";
import type { Day } from "@gandan/domain/values";
import { Select, Text, Textarea } from "@mantine/core";
import { client } from "../api.ts";
import { useKeptDraft } from "../asking/kept-draft.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";
import { FormWindow } from "../asking/form-window.tsx";
import type { FindingRow, SupervisionFacts } from "./rows.ts";

interface Properties {
  finding: FindingRow;
  supervision: SupervisionFacts;
  today: Day;
  onClose: () => void;
}

const outcomes = FindingAnswer.shape.outcome.options;

/** The committee's answer: it follows what was asked, in part, or says why not. */
export function AnswerWindow({ finding, supervision, today, onClose }: Properties) {
  const { t } = useWords();
  const { id, revision } = supervision;
  const { draft, setDraft, drop } = useKeptDraft<{ outcome: (typeof outcomes)[number]; text: string; on: Day | null }>(
    `supervision-answer-${finding.id}-${finding.answers.length}`,
    { outcome: "accepted", text: "", on: today },
  );
  const answer = useAsk(client.supervision.answer.mutate, t("supervision.stepped"));
  const { outcome, text, on } = draft;
  return (
    <FormWindow
      title={t("supervision.finding.answer")}
      sending={answer}
      onClose={onClose}
      onSend={() => {
        if (on === null || text.trim() === "") return;
        void answer.take({ id, revision, findingId: finding.id, answer: { outcome, text, on } }).then((kept) => {
          if (kept === null) return;
          drop();
          onClose();
        });
      }}
    >
      <Text size="sm">{finding.recommendation === "" ? finding.text : finding.recommendation}</Text>
      <Select
        label={t("supervision.field.outcome")}
        allowDeselect={false}
        value={outcome}
        data={outcomes.map((value) => ({ value, label: t(`supervision.outcome.${value}`) }))}
        onChange={(value) => value !== null && setDraft({ ...draft, outcome: value })}
      />
      <Textarea
        data-autofocus
        label={t("supervision.field.answer")}
        autosize
        minRows={4}
        maxRows={14}
        maxLength={5_000}
        value={text}
        onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
      />
      <DayField
        label={t("supervision.field.answered-on")}
        value={on}
        onChange={(day) => setDraft({ ...draft, on: day })}
      />
    </FormWindow>
  );
}
