import { hamletsOn } from "@gandan/domain/roles";
import type { Day, Id } from "@gandan/domain/values";
import { Button, Checkbox, Group, Modal, Select, Stack, TextInput, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { api, client } from "../api.ts";
import { useKeptDraft } from "../frame/kept-draft.ts";
import { RefusalAlert } from "../frame/refusal-alert.tsx";
import { useAsk } from "../frame/use-ask.ts";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { DayField, accentBlind } from "../roles/index.ts";
import type { ModelRow } from "./rows.ts";

interface Draft {
  title: string;
  detail: string;
  positionId: Id<"position"> | null;
  hamletId: Id<"unit"> | null;
  deadline: Day | null;
  evidenceRequired: boolean;
}

/** Gives somebody a part of a model's work; it stands on the model's list and among their tasks. */
export function GiveTaskWindow({ model, onClose }: { model: ModelRow; onClose: () => void }) {
  const { t } = useWords();
  const { today } = useMe();
  const chart = useQuery(api.roles.chart.queryOptions({})).data;
  const { draft, setDraft, drop } = useKeptDraft<Draft>(`model-task-${model.id}`, {
    title: "",
    detail: "",
    positionId: model.ownerId,
    hamletId: model.hamletIds.length === 1 ? (model.hamletIds[0] ?? null) : null,
    deadline: null,
    evidenceRequired: false,
  });
  const give = useAsk(client.models.giveTask.mutate, t("tasks.new.done"));
  const edit = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const send = async () => {
    const { positionId } = draft;
    if (positionId === null) return;
    const rest = { supportingIds: [], product: null, quantity: null, unit: null, reason: "" };
    if ((await give.take({ ...draft, ...rest, positionId, modelId: model.id })) === null) return;
    drop();
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t("models.tasks.give")} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Stack gap="md">
          <RefusalAlert refusal={give.refusal} />
          <TextInput
            data-autofocus
            label={t("tasks.field.title")}
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
            searchable
            filter={accentBlind}
            value={draft.positionId}
            data={(chart?.positions ?? []).map((position) => ({ value: position.id, label: position.title }))}
            onChange={(value) => edit({ positionId: chart?.positions.find(({ id }) => id === value)?.id ?? null })}
          />
          <Group grow align="start">
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
              isClearable
              value={draft.deadline}
              onChange={(deadline) => edit({ deadline })}
            />
          </Group>
          <Checkbox
            label={t("tasks.field.evidence")}
            checked={draft.evidenceRequired}
            onChange={(event) => edit({ evidenceRequired: event.currentTarget.checked })}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t("frame.cancel")}
            </Button>
            <Button
              type="submit"
              loading={give.isBusy}
              disabled={draft.title.trim() === "" || draft.positionId === null}
            >
              {t("tasks.new.give")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
