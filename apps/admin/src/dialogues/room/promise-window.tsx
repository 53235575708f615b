import type { PromiseDraft } from "@gandan/domain/dialogues";
import { chartOn, hamletsOn, holdersOf } from "@gandan/domain/roles";
import { type Day, type Id, addDays, lastDayOfMonth, monthOf, yearOf } from "@gandan/domain/values";
import { Button, Checkbox, Group, Kbd, Modal, Select, Stack, Text, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api.ts";
import { useKeptDraft } from "../../asking/kept-draft.ts";
import { newId } from "../../asking/new-id.ts";
import { useWords } from "../../frame/words.tsx";
import { accentBlind } from "../../page/accent-blind.ts";
import { DayField } from "../../page/day-field.tsx";
import type { MessageKey } from "../../messages/index.ts";
import type { DialoguePage, QuestionRow } from "../rows.ts";
import classes from "./room.module.css";

export type Promised = PromiseDraft;
type Draft = Omit<Promised, "dialogueId" | "positionId" | "dueOn"> & {
  positionId: Id<"position"> | null;
  dueOn: Day | null;
};

const keyOf = (dialogueId: string) => `promise-${dialogueId}`;

/** Whether a promise was half typed when the page went away. */
export const hasKeptPromise = (dialogueId: string): boolean =>
  localStorage.getItem(`gandan-draft-${keyOf(dialogueId)}`) !== null;

interface Properties {
  page: DialoguePage;
  /** One that was refused, to be put right. */
  given: Promised | null;
  /** The question that is being asked now. */
  question: QuestionRow | null;
  today: Day;
  onSend: (promise: Promised) => void;
  onClose: () => void;
}

/** Who promised what by when; kept while it is typed, sent until it is answered. */
export function PromiseWindow({ page, given, question, today, onSend, onClose }: Properties) {
  const { t } = useWords();
  const { dialogue, questions } = page;
  const { id: dialogueId } = dialogue;
  const chart = useQuery(api.roles.chart.queryOptions({})).data;
  const [blank] = useState<Draft>(() => ({
    // A refused one is sent as a new promise, since its id may already name another.
    id: newId("promise"),
    petitionId: given === null ? (question?.petitionId ?? null) : given.petitionId,
    text: given?.text ?? "",
    positionId: given?.positionId ?? question?.positionId ?? null,
    hamletId: given === null ? (question?.hamletId ?? null) : given.hamletId,
    dueOn: given?.dueOn ?? null,
  }));
  const { draft, setDraft, drop } = useKeptDraft(
    given === null ? keyOf(dialogueId) : `${keyOf(dialogueId)}-again`,
    blank,
  );
  const change = (some: Partial<Draft>) => setDraft({ ...draft, ...some });
  const { text, positionId, dueOn, petitionId } = draft;
  const linkable = question ?? questions.find((one) => one.petitionId === petitionId) ?? null;
  const linked = questions.find((one) => one.petitionId === petitionId) ?? linkable;
  const isWhole = text.trim() !== "" && positionId !== null && dueOn !== null;

  const send = () => {
    if (positionId === null || dueOn === null || text.trim() === "") return;
    onSend({ ...draft, text: text.trim(), positionId, dueOn, dialogueId });
    drop();
    onClose();
  };

  return (
    <Modal opened onClose={onClose} title={t("dialogues.room.promise.title")} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Stack gap="md">
          <Select
            data-autofocus
            label={t("dialogues.room.promise.who")}
            searchable
            // The days below stay within reach until somebody types.
            openOnFocus={false}
            filter={accentBlind}
            selectFirstOptionOnChange
            nothingFoundMessage={t("dialogues.room.promise.who.none")}
            value={positionId}
            data={(chart === undefined ? [] : chartOn(chart, today).positions).map(({ id, title }) => {
              const names = chart === undefined ? [] : holdersOf(chart, id, today).map(({ name }) => name);
              return { value: id, label: names.length === 1 ? `${title} – ${names[0] ?? ""}` : title };
            })}
            onChange={(value) => change({ positionId: chart?.positions.find(({ id }) => id === value)?.id ?? null })}
          />
          <Textarea
            label={t("dialogues.room.promise.what")}
            autosize
            minRows={3}
            maxRows={10}
            maxLength={1_000}
            value={text}
            onChange={(event) => change({ text: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
            }}
          />
          <div>
            <DayField
              label={t("dialogues.room.promise.by")}
              minDate={dialogue.day}
              value={dueOn}
              onChange={(day) => change({ dueOn: day })}
            />
            <div className={classes.quick}>
              {quickDays(today).map(({ name, day }) => (
                <Button
                  key={name}
                  size="compact-sm"
                  variant={dueOn === day ? "filled" : "default"}
                  aria-pressed={dueOn === day}
                  onClick={() => change({ dueOn: day })}
                >
                  {t(name)}
                </Button>
              ))}
            </div>
          </div>
          <Select
            label={t("dialogues.room.promise.hamlet")}
            clearable
            value={draft.hamletId}
            data={(chart === undefined ? [] : hamletsOn(chart, today)).map(({ id, name }) => ({
              value: id,
              label: name,
            }))}
            onChange={(value) => change({ hamletId: chart?.units.find(({ id }) => id === value)?.id ?? null })}
          />
          {linked !== null && (
            <Checkbox
              label={t("dialogues.room.promise.for", { number: linked.number, text: linked.text.slice(0, 90) })}
              checked={petitionId !== null}
              onChange={(event) => change({ petitionId: event.currentTarget.checked ? linked.petitionId : null })}
            />
          )}
          <Text size="sm" c="dimmed">
            {t("dialogues.room.promise.task")}
          </Text>
          <Group justify="flex-end">
            <Button
              variant="default"
              onClick={() => {
                drop();
                onClose();
              }}
            >
              {t("dialogues.room.promise.drop")}
            </Button>
            <Button type="submit" color="earth" disabled={!isWhole} rightSection={<Kbd aria-hidden>Ctrl ↵</Kbd>}>
              {t("dialogues.room.promise.do")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** The days that are promised most. */
function quickDays(today: Day): { name: MessageKey; day: Day }[] {
  const year = yearOf(today);
  const month = monthOf(today);
  return [
    { name: "dialogues.room.promise.days.7", day: addDays(today, 7) },
    { name: "dialogues.room.promise.days.15", day: addDays(today, 15) },
    { name: "dialogues.room.promise.days.30", day: addDays(today, 30) },
    { name: "dialogues.room.promise.month", day: lastDayOfMonth(year, month) },
    { name: "dialogues.room.promise.quarter", day: lastDayOfMonth(year, Math.ceil(month / 3) * 3) },
    { name: "dialogues.room.promise.year", day: lastDayOfMonth(year, 12) },
  ];
}
