import { type Day, isDay } from "@gandan/domain/values";
import { DateInput, type DateInputProps } from "@mantine/dates";

interface Properties extends Omit<DateInputProps, "value" | "valueFormat" | "onChange"> {
  value: Day | null;
  onChange: (day: Day | null) => void;
}

/** A day written dd/mm/yyyy, typed or chosen. */
export const DayField = ({ value, onChange, ...field }: Properties) => (
  <DateInput
    placeholder="dd/mm/yyyy"
    {...field}
    value={value}
    valueFormat="DD/MM/YYYY"
    onChange={(typed) => onChange(typed !== null && isDay(typed) ? typed : null)}
  />
);
