import { type DialogueDraft, DialogueKind } from "@gandan/domain/dialogues";
import { PetitionTopic } from "@gandan/domain/petitions";
import { type RoleChart, chartOn, hamletsOn, signersOn } from "@gandan/domain/roles";
import { type Day, type Id, addDays } from "@gandan/domain/values";
import { Fieldset, Modal, MultiSelect, Select, Stack, TextInput, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api, client } from "../api.ts";
import { ClockField } from "../page/clock-field.tsx";
import { useKeptDraft } from "../asking/kept-draft.ts";
import { newId } from "../asking/new-id.ts";
import { Shown } from "../asking/shown.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { WindowForm } from "../asking/window-form.tsx";
import { useWords } from "../frame/words.tsx";
import { accentBlind } from "../page/accent-blind.ts";
import { DayField } from "../page/day-field.tsx";
import cards from "../page/cards.module.css";
import classes from "./dialogues.module.css";
import type { DialogueFacts } from "./rows.ts";

interface Properties {
  /** Null: a new session. */
  given: DialogueFacts | null;
  today: Day;
  onClose: () => void;
}

/** Sets a session or changes it: what it is about, when, where, who presides, who is invited. */
export function SessionWindow({ given, today, onClose }: Properties) {
  const { t } = useWords();
  const query = useQuery(api.roles.chart.queryOptions({}));
  return (
    <Modal opened onClose={onClose} title={t(given === null ? "dialogues.new" : "dialogues.edit")} size="xl">
      <Shown query={query}>
        {(chart) => <SessionForm given={given} today={today} chart={chart} onClose={onClose} />}
      </Shown>
    </Modal>
  );
}

/** The agenda as it is typed, a line an item; the position is open until it is chosen. */
type Draft = Omit<DialogueDraft, "agenda" | "chairId"> & { agenda: string; chairId: Id<"position"> | null };

// Far enough ahead that the notice of seven days can still be given.
const usualAhead = 14;

const blankOn = (today: Day, chart: RoleChart, agenda: string): Draft => ({
  id: newId("dialogue"),
  kind: "yearly",
  title: "",
  day: addDays(today, usualAhead),
  from: "07:30",
  to: "11:00",
  place: "",
  chairId: signersOn(chart, today)[0]?.positionId ?? null,
  coChairs: null,
  agenda,
  topics: [],
  hamletIds: [],
  invited: null,
});

function SessionForm({ given, today, chart, onClose }: Properties & { chart: RoleChart }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [blank] = useState<Draft>(() =>
    given === null ? blankOn(today, chart, t("dialogues.agenda.usual")) : { ...given, agenda: given.agenda.join("\n") },
  );
  const key = given === null ? "dialogue-new" : `dialogue-${given.id}-${given.revision}`;
  const { draft, setDraft, drop } = useKeptDraft(key, blank);
  const save = useAsk(client.dialogues.save.mutate, t("dialogues.saved"));
  const change = (some: Partial<Draft>) => setDraft({ ...draft, ...some });
  const { chairId } = draft;
  const agenda = linesOf(draft.agenda);
  const isLong = agenda.length > 30 || agenda.some((line) => line.length > 300);
  const isPlaced = draft.place.trim() !== "" && draft.from !== "" && draft.to !== "";
  const isWhole = !isLong && draft.title.trim() !== "" && isPlaced && chairId !== null;

  const send = async () => {
    if (chairId === null) return;
    const { id, kind, title, day, from, to, place, coChairs, topics, hamletIds, invited } = draft;
    const said = { id, kind, title, day, from, to, place, chairId, coChairs, topics, hamletIds, invited };
    const answer = await save.take({ ...said, agenda, revision: given?.revision ?? 0 });
    if (answer === null) return;
    drop();
    onClose();
    await navigate({ to: "/doi-thoai/$dialogueId", params: { dialogueId: answer.value.id } });
  };

  return (
    <WindowForm
      sending={save}
      isReady={isWhole}
      note={t("dialogues.draft")}
      confirm={t(given === null ? "dialogues.new.do" : "frame.save")}
      onSend={send}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t("dialogues.field.title")}
        maxLength={300}
        value={draft.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <div className={classes.when}>
        <Select
          label={t("dialogues.field.kind")}
          allowDeselect={false}
          value={draft.kind}
          data={DialogueKind.options.map((value) => ({ value, label: t(`dialogues.kind.${value}`) }))}
          onChange={(value) => value !== null && change({ kind: value })}
        />
        <DayField
          label={t("dialogues.field.day")}
          value={draft.day}
          onChange={(day) => day !== null && change({ day })}
        />
        <ClockField label={t("dialogues.field.from")} value={draft.from} onChange={(time) => change({ from: time })} />
        <ClockField label={t("dialogues.field.to")} value={draft.to} onChange={(time) => change({ to: time })} />
      </div>
      <TextInput
        label={t("dialogues.field.place")}
        maxLength={300}
        value={draft.place}
        onChange={(event) => change({ place: event.currentTarget.value })}
      />
      <div className={cards.two}>
        <Select
          label={t("dialogues.field.chair")}
          searchable
          filter={accentBlind}
          value={chairId}
          data={chartOn(chart, draft.day).positions.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(value) => change({ chairId: chart.positions.find(({ id }) => id === value)?.id ?? null })}
        />
        <TextInput
          label={t("dialogues.field.coChairs")}
          description={t("dialogues.field.coChairs.hint")}
          inputWrapperOrder={["label", "input", "description", "error"]}
          maxLength={300}
          value={draft.coChairs ?? ""}
          onChange={(event) => change({ coChairs: event.currentTarget.value || null })}
        />
      </div>
      <Textarea
        label={t("dialogues.field.agenda")}
        description={t("dialogues.field.agenda.hint")}
        autosize
        minRows={4}
        maxRows={14}
        maxLength={9_000}
        error={isLong && t("dialogues.field.agenda.long")}
        value={draft.agenda}
        onChange={(event) => change({ agenda: event.currentTarget.value })}
      />
      <Fieldset legend={t("dialogues.field.who")}>
        <Stack gap="md">
          <MultiSelect
            label={t("dialogues.field.topics")}
            value={draft.topics}
            maxValues={10}
            data={PetitionTopic.options.map((value) => ({ value, label: t(`petitions.topic.${value}`) }))}
            onChange={(values) => change({ topics: PetitionTopic.options.filter((topic) => values.includes(topic)) })}
          />
          <MultiSelect
            label={t("dialogues.field.hamlets")}
            description={t("dialogues.field.hamlets.hint")}
            searchable
            filter={accentBlind}
            value={draft.hamletIds}
            data={hamletsOn(chart, draft.day).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(values) =>
              change({ hamletIds: chart.units.map(({ id }) => id).filter((id) => values.includes(id)) })
            }
          />
          <Textarea
            label={t("dialogues.field.invited")}
            autosize
            minRows={2}
            maxLength={1_000}
            value={draft.invited ?? ""}
            onChange={(event) => change({ invited: event.currentTarget.value || null })}
          />
        </Stack>
      </Fieldset>
    </WindowForm>
  );
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
