import type { NewTask } from "@gandan/domain/tasks";
import { hamletsOn } from "@gandan/domain/roles";
import { Checkbox, Select, SimpleGrid, Text, TextInput, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { accentBlind } from "../page/accent-blind.ts";
import { DayField } from "../page/day-field.tsx";
import { PositionsField } from "../roles/positions-field.tsx";

/** What is typed of a task that is given; it can be sent once it has a title and a position. */
export type TaskDraft = Pick<
  NewTask,
  "title" | "detail" | "supportingIds" | "hamletId" | "deadline" | "evidenceRequired" | "reason"
> & {
  positionId: NewTask["positionId"] | null;
};

export const blankTask: TaskDraft = {
  title: "",
  detail: "",
  positionId: null,
  supportingIds: [],
  hamletId: null,
  deadline: null,
  reason: "",
  evidenceRequired: false,
};

interface Properties {
  draft: TaskDraft;
  /** What is to be known of the deadline while it is chosen. */
  deadlineNote?: string;
  edit: (change: Partial<TaskDraft>) => void;
}

/** What is to be done, by whom, where and by when. */
export function TaskFields({ draft, deadlineNote, edit }: Properties) {
  const { t } = useWords();
  const { today } = useMe();
  const chart = useQuery(api.roles.chart.queryOptions({})).data;
  const lead = (positionId: TaskDraft["positionId"]) =>
    edit({ positionId, supportingIds: draft.supportingIds.filter((id) => id !== positionId) });
  return (
    <>
      <TextInput
        data-autofocus
        label={t("tasks.field.title")}
        required
        maxLength={500}
        value={draft.title}
        onChange={(event) => edit({ title: event.currentTarget.value })}
      />
      <Textarea
        label={t("tasks.field.detail")}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={20_000}
        value={draft.detail}
        onChange={(event) => edit({ detail: event.currentTarget.value })}
      />
      <Select
        label={t("tasks.field.position")}
        required
        searchable
        filter={accentBlind}
        value={draft.positionId}
        data={(chart?.positions ?? []).map((position) => ({ value: position.id, label: position.title }))}
        onChange={(value) => lead(chart?.positions.find(({ id }) => id === value)?.id ?? null)}
      />
      <PositionsField
        label={t("tasks.field.supporting")}
        placeholder={t("tasks.field.supporting.none")}
        value={draft.supportingIds}
        positions={(chart?.positions ?? []).filter(({ id }) => id !== draft.positionId)}
        onChange={(supportingIds) => edit({ supportingIds })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <Select
          label={t("tasks.field.hamlet")}
          clearable
          value={draft.hamletId}
          data={(chart === undefined ? [] : hamletsOn(chart, today)).map(({ id, name }) => ({
            value: id,
            label: name,
          }))}
          onChange={(value) => edit({ hamletId: chart?.units.find(({ id }) => id === value)?.id ?? null })}
        />
        <DayField
          label={t("tasks.field.deadline")}
          clearable
          value={draft.deadline}
          onChange={(deadline) => edit({ deadline })}
        />
      </SimpleGrid>
      {draft.deadline !== null && draft.deadline < today && <Text size="sm">{t("tasks.field.deadline.over")}</Text>}
      {deadlineNote !== undefined && <Text size="sm">{deadlineNote}</Text>}
      <Checkbox
        label={t("tasks.field.evidence")}
        checked={draft.evidenceRequired}
        onChange={(event) => edit({ evidenceRequired: event.currentTarget.checked })}
      />
    </>
  );
}
