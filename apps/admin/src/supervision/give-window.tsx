import { type Day, type Id, addDays } from "@gandan/domain/values";
import { Select, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../api.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { accentBlind } from "../page/accent-blind.ts";
import { DayField } from "../page/day-field.tsx";
import { FormWindow } from "../asking/form-window.tsx";
import type { FindingRow, SupervisionFacts } from "./rows.ts";

interface Properties {
  finding: FindingRow;
  supervision: SupervisionFacts;
  today: Day;
  onClose: () => void;
}

const usualDays = 30;

/** Gives what was recommended to somebody as a task. */
export function GiveWindow({ finding, supervision, today, onClose }: Properties) {
  const { t } = useWords();
  const chart = useQuery(api.roles.chart.queryOptions({})).data;
  const [positionId, setPosition] = useState<Id<"position"> | null>(finding.positionId);
  const [deadline, setDeadline] = useState<Day | null>(addDays(today, usualDays));
  const give = useAsk(client.supervision.give.mutate, t("tasks.new.done"));
  const { id, revision } = supervision;
  return (
    <FormWindow
      title={t("supervision.finding.give")}
      sending={give}
      onClose={onClose}
      onSend={() => {
        if (positionId === null || deadline === null) return;
        void give
          .take({ id, revision, findingId: finding.id, positionId, deadline })
          .then((answer) => answer !== null && onClose());
      }}
    >
      <Text size="sm">{finding.recommendation === "" ? finding.text : finding.recommendation}</Text>
      <Select
        label={t("tasks.field.position")}
        searchable
        filter={accentBlind}
        value={positionId}
        data={(chart?.positions ?? []).map((position) => ({ value: position.id, label: position.title }))}
        onChange={(value) => setPosition(chart?.positions.find((one) => one.id === value)?.id ?? null)}
      />
      <DayField label={t("tasks.field.deadline")} value={deadline} onChange={setDeadline} />
    </FormWindow>
  );
}
