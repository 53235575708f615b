import { Alert, Button, Checkbox, Group, NumberInput, Select, SimpleGrid, TextInput, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, client, refresh } from "../api.ts";
import { FormWindow } from "../asking/form-window.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { accentBlind } from "../page/accent-blind.ts";
import { DayField } from "../page/day-field.tsx";
import { PositionsField } from "../roles/positions-field.tsx";
import { BothTexts } from "./both-texts.tsx";
import type { TaskRow } from "./task-lines.tsx";

/** Changes a task that was given; where somebody else changed it meanwhile, both texts are shown and nothing is overwritten. */
export function EditTaskWindow({ task, onClose }: { task: TaskRow; onClose: () => void }) {
  const { t } = useWords();
  const chart = useQuery(api.roles.chart.queryOptions({})).data;
  const { today } = useMe();
  const [seen, setSeen] = useState(task);
  const [draft, setDraft] = useState(task);
  const save = useAsk(client.tasks.edit.mutate, t("frame.saved"));
  const edit = (change: Partial<TaskRow>) => setDraft({ ...draft, ...change });
  const theirs = save.code === "task.changed-meanwhile" && task.revision > seen.revision ? task : null;

  const lead = (positionId: TaskRow["positionId"]) =>
    edit({ positionId, supportingIds: draft.supportingIds.filter((id) => id !== positionId) });
  const titleOf = (positionId: string) => chart?.positions.find((position) => position.id === positionId)?.title ?? "";

  const submit = async () => {
    const { title, detail, positionId, supportingIds, deadline, product, quantity, unit, evidenceRequired } = draft;
    const answer = await save.take({
      taskId: task.id,
      revision: seen.revision,
      title,
      detail,
      positionId,
      supportingIds,
      deadline,
      product,
      quantity,
      unit,
      evidenceRequired,
    });
    if (answer !== null) onClose();
    // Somebody else may have changed it: what they wrote is fetched, so that both texts can be shown.
    else await refresh();
  };

  return (
    <FormWindow
      title={t("tasks.step.edit")}
      size="lg"
      sending={theirs === null ? save : { ...save, refusal: null }}
      isReady={draft.title.trim() !== "" && theirs === null}
      onSend={submit}
      onClose={onClose}
    >
      {theirs !== null && (
        <Alert color="gold" variant="light" title={t("tasks.edit.both")} role="alert">
          <BothTexts theirs={theirs} yours={draft} titleOf={titleOf} />
          <Group mt="sm">
            <Button
              size="compact-md"
              variant="default"
              onClick={() => {
                setSeen(theirs);
                setDraft(theirs);
                save.forget();
              }}
            >
              {t("tasks.edit.takeTheirs")}
            </Button>
            <Button
              size="compact-md"
              variant="default"
              onClick={() => {
                setSeen(theirs);
                save.forget();
              }}
            >
              {t("tasks.edit.keepYours")}
            </Button>
          </Group>
        </Alert>
      )}
      <Textarea
        data-autofocus
        label={t("tasks.field.title")}
        autosize
        maxRows={6}
        maxLength={500}
        required
        value={draft.title}
        onChange={(event) => edit({ title: event.currentTarget.value })}
      />
      <Select
        label={t("tasks.field.position")}
        searchable
        filter={accentBlind}
        allowDeselect={false}
        value={draft.positionId}
        data={(chart?.positions ?? []).map((position) => ({ value: position.id, label: position.title }))}
        onChange={(value) => lead(chart?.positions.find((position) => position.id === value)?.id ?? draft.positionId)}
      />
      <PositionsField
        label={t("tasks.field.supporting")}
        placeholder={t("tasks.field.supporting.none")}
        value={draft.supportingIds}
        positions={(chart?.positions ?? []).filter(({ id }) => id !== draft.positionId)}
        onChange={(supportingIds) => edit({ supportingIds })}
      />
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
        <DayField
          label={t("tasks.field.deadline")}
          description={
            draft.deadline !== task.deadline && draft.deadline !== null && draft.deadline < today
              ? t("tasks.field.deadline.over.changed")
              : null
          }
          inputWrapperOrder={["label", "input", "description", "error"]}
          clearable
          value={draft.deadline}
          onChange={(value) => edit({ deadline: value })}
        />
        <NumberInput
          label={t("tasks.field.quantity")}
          min={0}
          decimalSeparator=","
          thousandSeparator="."
          value={draft.quantity ?? ""}
          onChange={(value) => edit({ quantity: typeof value === "number" ? value : null })}
        />
        <TextInput
          label={t("tasks.field.unit")}
          maxLength={100}
          value={draft.unit ?? ""}
          onChange={(event) => edit({ unit: event.currentTarget.value || null })}
        />
      </SimpleGrid>
      <TextInput
        label={t("tasks.field.product")}
        maxLength={500}
        value={draft.product ?? ""}
        onChange={(event) => edit({ product: event.currentTarget.value || null })}
      />
      <Checkbox
        label={t("tasks.field.evidence")}
        checked={draft.evidenceRequired}
        onChange={(event) => edit({ evidenceRequired: event.currentTarget.checked })}
      />
    </FormWindow>
  );
}
