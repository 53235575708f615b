import { type Day, isDay } from "@gandan/domain/values";
import { DateInput, type DateInputProps } from "@mantine/dates";
import { useState } from "react";
import { useWords } from "../frame/words.tsx";
import { typedDay } from "./typed-day.ts";

interface Properties extends Omit<DateInputProps, "value" | "valueFormat" | "dateParser" | "onChange" | "onBlur"> {
  value: Day | null;
  onChange: (day: Day | null) => void;
}

/** A day written dd/mm/yyyy, typed or chosen; what is typed and no day leaves the field and is said below it. */
export function DayField({ value, onChange, error, ...field }: Properties) {
  const { t } = useWords();
  const [unknown, setUnknown] = useState<string | null>(null);
  return (
    <DateInput
      placeholder={t("frame.day-shape")}
      {...field}
      value={value}
      valueFormat="DD/MM/YYYY"
      // Left alone it reads what is typed as an American does: the fifth of March became the third of May.
      dateParser={typedDay}
      error={unknown === null ? error : t("frame.day.unknown", { typed: unknown })}
      onChange={(day) => {
        setUnknown(null);
        onChange(day !== null && isDay(day) ? day : null);
      }}
      onBlur={({ currentTarget }) => {
        const typed = currentTarget.value.trim();
        setUnknown(typed !== "" && typedDay(typed) === null ? typed : null);
      }}
    />
  );
}
