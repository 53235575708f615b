import { Recheck } from "@gandan/domain/supervision";
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

const outcomes = Recheck.shape.outcome.options;

/** Looks again whether what was found is mended; if not, it is to be answered anew. */
export function RecheckWindow({ finding, supervision, today, onClose }: Properties) {
  const { t } = useWords();
  const { id, revision } = supervision;
  const { draft, setDraft, drop } = useKeptDraft<{ outcome: (typeof outcomes)[number]; note: string; on: Day | null }>(
    `supervision-recheck-${finding.id}-${finding.rechecks.length}`,
    { outcome: "mended", note: "", on: today },
  );
  const recheck = useAsk(client.supervision.recheck.mutate, t("supervision.stepped"));
  const { outcome, note, on } = draft;
  return (
    <FormWindow
      title={t("supervision.finding.recheck")}
      sending={recheck}
      onClose={onClose}
      onSend={() => {
        if (on === null) return;
        void recheck.take({ id, revision, findingId: finding.id, recheck: { outcome, note, on } }).then((kept) => {
          if (kept === null) return;
          drop();
          onClose();
        });
      }}
    >
      <Text size="sm">{finding.answers.at(-1)?.text}</Text>
      <Select
        label={t("supervision.field.seen")}
        allowDeselect={false}
        value={outcome}
        data={outcomes.map((value) => ({ value, label: t(`supervision.seen.${value}`) }))}
        onChange={(value) => value !== null && setDraft({ ...draft, outcome: value })}
      />
      <Textarea
        label={t("supervision.field.note")}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={2_000}
        value={note}
        onChange={(event) => setDraft({ ...draft, note: event.currentTarget.value })}
      />
      <DayField label={t("supervision.field.seen-on")} value={on} onChange={(day) => setDraft({ ...draft, on: day })} />
    </FormWindow>
  );
}
