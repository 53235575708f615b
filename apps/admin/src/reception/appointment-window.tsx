import { type Day } from "@gandan/domain/values";
import { TextInput, Textarea } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { ClockField } from "../page/clock-field.tsx";
import { FormWindow } from "../asking/form-window.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";
import classes from "./reception.module.css";
import type { AppointmentRow } from "./rows.ts";

interface Properties {
  row: AppointmentRow;
  step: "agree" | "decline";
  today: Day;
  onClose: () => void;
}

/** A time and a place for somebody who asked, or why it cannot be; both are read by them. */
export function AppointmentWindow({ row, step, today, onClose }: Properties) {
  const { t } = useWords();
  const wanted = row.agreed?.on ?? row.wantedOn ?? today;
  const [on, setOn] = useState<Day>(wanted < today ? today : wanted);
  const [at, setAt] = useState(row.agreed?.at ?? (row.wantedPart === "afternoon" ? "14:00" : "08:00"));
  const [place, setPlace] = useState(row.agreed?.place ?? t("reception.place.usual"));
  const [note, setNote] = useState(row.note ?? "");
  const settle = useAsk(client.reception.settle.mutate, t("reception.appointments.saved"));
  const isAgreeing = step === "agree";
  const send = async () => {
    const agreed = isAgreeing ? { on, at, place: place.trim() } : null;
    const said = { agreed, note: note.trim() || null };
    if ((await settle.take({ id: row.id, step, revision: row.revision, ...said })) !== null) onClose();
  };
  return (
    <FormWindow
      title={t(`reception.appointments.${step}`)}
      size="lg"
      sending={settle}
      isReady={at !== ""}
      onSend={send}
      onClose={onClose}
    >
      {isAgreeing && (
        <>
          <div className={classes.when}>
            <DayField
              label={t("reception.appointments.on")}
              minDate={today}
              value={on}
              onChange={(day) => day !== null && setOn(day)}
            />
            <ClockField label={t("reception.appointments.at")} value={at} onChange={(time) => setAt(time)} />
          </div>
          <TextInput
            label={t("reception.place")}
            maxLength={300}
            value={place}
            onChange={(event) => setPlace(event.currentTarget.value)}
          />
        </>
      )}
      <Textarea
        label={t(isAgreeing ? "reception.appointments.note" : "reception.appointments.why")}
        autosize
        minRows={2}
        maxLength={1_000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormWindow>
  );
}
