import { hamletsOn } from "@gandan/domain/roles";
import { type Day, type Id, isDay } from "@gandan/domain/values";
import { Button, Checkbox, Group, Modal, Select, Stack, TextInput, Textarea } from "@mantine/core";
import { DateInput } from "@mantine/dates";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { api, client } from "../api.ts";
import { useKeptDraft } from "../frame/kept-draft.ts";
import { RefusalAlert } from "../frame/refusal-alert.tsx";
import { useAsk } from "../frame/use-ask.ts";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";

interface Draft {
  title: string;
  detail: string;
  positionId: Id<"position"> | null;
  hamletId: Id<"unit"> | null;
  deadline: Day | null;
  reason: string;
  evidenceRequired: boolean;
}

const blank: Draft = {
  title: "",
  detail: "",
  positionId: null,
  hamletId: null,
  deadline: null,
  reason: "",
  evidenceRequired: false,
};

/** A task given by hand, with the reason it is given for. */
export function NewTaskWindow({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { today } = useMe();
  const navigate = useNavigate();
  const chart = useQuery(api.roles.chart.queryOptions({})).data;
  const { draft, setDraft, drop } = useKeptDraft<Draft>("new-task", blank);
  const create = useAsk(client.tasks.create.mutate, t("tasks.new.done"));
  const edit = (change: Partial<Draft>) => setDraft({ ...draft, ...change });

  const submit = async () => {
    if (draft.positionId === null) return;
    const answer = await create.take({
      ...draft,
      positionId: draft.positionId,
      supportingIds: [],
      product: null,
      quantity: null,
      unit: null,
    });
    if (answer === null) return;
    drop();
    onClose();
    await navigate({ to: "/cong-viec/$taskId", params: { taskId: answer.value.taskId } });
  };

  return (
    <Modal opened onClose={onClose} title={t("tasks.new")} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="md">
          <RefusalAlert refusal={create.refusal} />
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
            value={draft.detail}
            onChange={(event) => edit({ detail: event.currentTarget.value })}
          />
          <Select
            label={t("tasks.field.position")}
            required
            searchable
            value={draft.positionId}
            data={(chart?.positions ?? []).map((position) => ({ value: position.id, label: position.title }))}
            onChange={(value) => edit({ positionId: chart?.positions.find((it) => it.id === value)?.id ?? null })}
          />
          <Group grow align="start">
            <Select
              label={t("tasks.field.hamlet")}
              clearable
              value={draft.hamletId}
              data={(chart === undefined ? [] : hamletsOn(chart, today)).map((hamlet) => ({
                value: hamlet.id,
                label: hamlet.name,
              }))}
              onChange={(value) => edit({ hamletId: chart?.units.find((unit) => unit.id === value)?.id ?? null })}
            />
            <DateInput
              label={t("tasks.field.deadline")}
              valueFormat="DD/MM/YYYY"
              clearable
              value={draft.deadline}
              onChange={(value) => edit({ deadline: value !== null && isDay(value) ? value : null })}
            />
          </Group>
          <TextInput
            label={t("tasks.field.reason")}
            description={t("tasks.field.reason.hint")}
            maxLength={500}
            value={draft.reason}
            onChange={(event) => edit({ reason: event.currentTarget.value })}
          />
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
              color="earth"
              loading={create.isBusy}
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
