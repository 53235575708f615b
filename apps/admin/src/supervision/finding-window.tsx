import type { FindingDraft } from "@gandan/domain/supervision";
import { Select, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../api.ts";
import { useKeptDraft } from "../asking/kept-draft.ts";
import { newId } from "../asking/new-id.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { accentBlind } from "../page/accent-blind.ts";
import { FormWindow } from "../asking/form-window.tsx";
import type { FindingRow, SupervisionFacts } from "./rows.ts";

interface Properties {
  /** Null: a new finding. */
  given: FindingRow | null;
  supervision: SupervisionFacts;
  onClose: () => void;
}

/** Notes what was found, or a comment on a draft, and what is asked for. */
export function FindingWindow({ given, supervision, onClose }: Properties) {
  const { t } = useWords();
  const chart = useQuery(api.roles.chart.queryOptions({})).data;
  const { id, revision, kind } = supervision;
  const [blank] = useState<FindingDraft>(() =>
    given === null
      ? { id: newId("supervisionFinding"), text: "", recommendation: "", positionId: null }
      : { id: given.id, text: given.text, recommendation: given.recommendation, positionId: given.positionId },
  );
  const { draft, setDraft, drop } = useKeptDraft(`supervision-finding-${given?.id ?? id}`, blank);
  const note = useAsk(client.supervision.note.mutate, t("supervision.stepped"));
  const change = (some: Partial<FindingDraft>) => setDraft({ ...draft, ...some });
  return (
    <FormWindow
      title={t(given === null ? "supervision.finding.add" : "supervision.finding.edit")}
      sending={note}
      onClose={onClose}
      onSend={() => {
        if (draft.text.trim() === "") return;
        void note.take({ id, revision, finding: draft }).then((answer) => {
          if (answer === null) return;
          drop();
          onClose();
        });
      }}
    >
      <Textarea
        data-autofocus
        label={t(kind === "criticism" ? "supervision.field.comment" : "supervision.field.text")}
        autosize
        minRows={4}
        maxRows={14}
        maxLength={5_000}
        value={draft.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <Textarea
        label={t("supervision.field.recommendation")}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={2_000}
        value={draft.recommendation}
        onChange={(event) => change({ recommendation: event.currentTarget.value })}
      />
      <Select
        label={t("supervision.field.position")}
        searchable
        clearable
        filter={accentBlind}
        value={draft.positionId}
        data={(chart?.positions ?? []).map((position) => ({ value: position.id, label: position.title }))}
        onChange={(value) => change({ positionId: chart?.positions.find((one) => one.id === value)?.id ?? null })}
      />
    </FormWindow>
  );
}
