import { type Day, isDay } from "@gandan/domain/values";
import { DateInput } from "@mantine/dates";

interface Properties {
  label: string;
  value: Day | null;
  error?: string | null;
  description?: string;
  isClearable?: boolean;
  onChange: (day: Day | null) => void;
}

/** A day written dd/mm/yyyy, typed or chosen. */
export const DayField = ({ label, value, error, description, isClearable, onChange }: Properties) => (
  <DateInput
    label={label}
    description={description}
    value={value}
    error={error ?? null}
    clearable={isClearable ?? false}
    valueFormat="DD/MM/YYYY"
    placeholder="dd/mm/yyyy"
    onChange={(typed) => onChange(typed !== null && isDay(typed) ? typed : null)}
  />
);
