import { type Day } from "@gandan/domain/values";
import { Button, Group, Modal, NumberInput, Select, Stack, TextInput, Textarea } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { ClockField } from "../page/clock-field.tsx";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { saveFile } from "../files/save-file.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";
import classes from "./reception.module.css";
import type { ReceptionDayRow } from "./rows.ts";

interface Properties {
  given: ReceptionDayRow;
  today: Day;
  onClose: () => void;
}

const states = ["planned", "held", "missed"] as const;

/** One reception day: when and where, whether it was posted, and what came of it. */
export function DayWindow({ given, today, onClose }: Properties) {
  const { t } = useWords();
  const [day, setDay] = useState(given);
  const save = useAsk(client.reception.save.mutate, t("reception.saved"));
  const remove = useAsk(client.reception.remove.mutate, t("reception.removed"));
  const conclude = useAsk(client.reception.conclusion.query, t("reception.print.done"));
  const change = (some: Partial<ReceptionDayRow>) => setDay({ ...day, ...some });
  const isNew = given.place === "";
  const isWhole = day.place.trim() !== "" && day.from !== "" && day.to !== "";
  return (
    <Modal opened onClose={onClose} title={t(isNew ? "reception.add" : "reception.day")} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save.take(day).then((answer) => answer !== null && onClose());
        }}
      >
        <Stack gap="md">
          <div className={classes.when}>
            <DayField
              label={t("reception.day")}
              value={day.day}
              onChange={(on) => on !== null && change({ day: on })}
            />
            <ClockField label={t("reception.from")} value={day.from} onChange={(time) => change({ from: time })} />
            <ClockField label={t("reception.to")} value={day.to} onChange={(time) => change({ to: time })} />
          </div>
          <TextInput
            label={t("reception.place")}
            maxLength={300}
            value={day.place}
            onChange={(event) => change({ place: event.currentTarget.value })}
          />
          <DayField
            label={t("reception.postedOn")}
            clearable
            maxDate={today}
            value={day.postedOn}
            onChange={(on) => change({ postedOn: on })}
          />
          <Select
            label={t("reception.state")}
            allowDeselect={false}
            value={day.state}
            data={states.map((value) => ({ value, label: t(`reception.state.choice.${value}`) }))}
            onChange={(value) => change({ state: states.find((known) => known === value) ?? "planned" })}
          />
          {day.state === "held" && (
            <NumberInput
              label={t("reception.visitors")}
              min={0}
              max={10_000}
              value={day.visitors}
              onChange={(value) => change({ visitors: typeof value === "number" ? value : 0 })}
            />
          )}
          {day.state !== "planned" && (
            <Textarea
              label={t(day.state === "held" ? "reception.concluded" : "reception.missed.why")}
              autosize
              minRows={3}
              maxLength={5_000}
              value={day.note ?? ""}
              onChange={(event) => change({ note: event.currentTarget.value || null })}
            />
          )}
          <RefusalAlert refusal={save.refusal ?? remove.refusal ?? conclude.refusal} />
          <Group justify="space-between">
            {!isNew && given.state === "planned" ? (
              <Button
                variant="subtle"
                color="alarm"
                loading={remove.isBusy}
                onClick={() => void remove.take({ id: day.id }).then((answer) => answer !== null && onClose())}
              >
                {t("reception.remove")}
              </Button>
            ) : given.state === "held" ? (
              <Button
                variant="default"
                loading={conclude.isBusy}
                onClick={() =>
                  void conclude.take({ id: day.id }).then((answer) => answer !== null && saveFile(answer.value))
                }
              >
                {t("reception.conclusion")}
              </Button>
            ) : (
              <span />
            )}
            <Group gap="xs">
              <Button variant="default" onClick={onClose}>
                {t("frame.cancel")}
              </Button>
              <Button type="submit" loading={save.isBusy} disabled={!isWhole}>
                {t("frame.save")}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
