import { type Day } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Alert, Button, Group, Modal, SegmentedControl, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { type Inputs, type Outputs, client } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";
import { Moves } from "./moves.tsx";

/** What is to be changed: days to drop, or with none of them a day to add. */
export interface Wish {
  drop: readonly Day[];
}

type Change = Inputs["calendar"]["change"];
type Preview = Extract<Outputs["calendar"]["preview"], { ok: true }>["value"];

/** Enters a decision on days off: what it says, which limits it moves, and only then saved. */
export function ChangeWindow({ wish, onClose }: { wish: Wish; onClose: () => void }) {
  const { t } = useWords();
  const isAdding = wish.drop.length === 0;
  const [what, setWhat] = useState<"off" | "swap">("off");
  const [day, setDay] = useState<Day | null>(null);
  const [workday, setWorkday] = useState<Day | null>(null);
  const [name, setName] = useState("");
  const [title, setTitle] = useState("");
  const [number, setNumber] = useState("");
  const [moves, setMoves] = useState<Preview | null>(null);
  const preview = useAsk((change: Change) => client.calendar.preview.query(change));
  const save = useAsk(client.calendar.change.mutate, ({ moved }) => t("calendar.done", { count: moved }));

  const add: Change["add"] = [];
  if (isAdding && day !== null && what === "off")
    add.push({ day, kind: "holiday", name: name.trim(), pairedWith: null });
  if (isAdding && day !== null && workday !== null && what === "swap")
    add.push(
      { day, kind: "swap-off", name: `${t("calendar.kind.swap-off")} ${writeDay(workday)}`, pairedWith: workday },
      { day: workday, kind: "swap-work", name: `${t("calendar.kind.swap-work")} ${writeDay(day)}`, pairedWith: day },
    );
  const change: Change = {
    add,
    drop: [...wish.drop],
    title: title.trim(),
    number: number.trim() === "" ? null : number.trim(),
  };
  const isFilled = title.trim() !== "" && (!isAdding || (add.length > 0 && add.every((row) => row.name !== "")));
  const again = () => setMoves(null);

  return (
    <Modal opened onClose={onClose} title={isAdding ? t("calendar.add") : dropTitle(wish.drop, t)} size="lg">
      <form
        onChange={again}
        onSubmit={(event) => {
          event.preventDefault();
          if (moves === null)
            void preview.take(change).then((answer) => (answer === null ? null : setMoves(answer.value)));
          else void save.take(change).then((answer) => (answer === null ? null : onClose()));
        }}
      >
        <Stack gap="md">
          <RefusalAlert refusal={preview.refusal ?? save.refusal} />
          {isAdding && (
            <>
              <SegmentedControl
                aria-label={t("calendar.add.what")}
                value={what}
                data={[
                  { value: "off", label: t("calendar.add.off") },
                  { value: "swap", label: t("calendar.add.swap") },
                ]}
                onChange={(value) => {
                  setWhat(value === "swap" ? "swap" : "off");
                  again();
                }}
              />
              <Group grow align="start">
                <DayField
                  label={t("calendar.add.day")}
                  value={day}
                  onChange={(chosen) => {
                    setDay(chosen);
                    again();
                  }}
                />
                {what === "swap" && (
                  <DayField
                    label={t("calendar.add.workday")}
                    value={workday}
                    onChange={(chosen) => {
                      setWorkday(chosen);
                      again();
                    }}
                  />
                )}
              </Group>
              {what === "off" && (
                <TextInput
                  label={t("calendar.add.name")}
                  maxLength={200}
                  value={name}
                  onChange={(event) => setName(event.currentTarget.value)}
                />
              )}
            </>
          )}
          <TextInput
            label={t("calendar.source.title")}
            description={t("calendar.source.title.hint")}
            maxLength={300}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <TextInput
            label={t("calendar.source.number")}
            maxLength={100}
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          {moves !== null && (
            <Alert color={moves.length === 0 ? "leaf" : "gold"} variant="light" aria-live="polite">
              {moves.length === 0 ? <Text>{t("calendar.preview.none")}</Text> : <Moves moves={moves} />}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button type="button" variant="default" onClick={onClose}>
              {t("frame.cancel")}
            </Button>
            <Button type="submit" disabled={!isFilled} loading={preview.isBusy || save.isBusy}>
              {t(moves === null ? "calendar.preview" : "calendar.confirm")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const dropTitle = (days: readonly Day[], t: ReturnType<typeof useWords>["t"]): string =>
  t("calendar.drop.name", { day: days.map(writeDay).join(", ") });
