import { NumberInput } from "@mantine/core";
import { useWords } from "../frame/words.tsx";

interface Properties {
  label: string;
  hint: string;
  /** Null: not set. */
  value: number | null;
  mayEdit: boolean;
  onChange: (days: number | null) => void;
}

/** A number of working days that a commune may set for itself, or leave unset. */
export function OwnDaysField({ label, hint, value, mayEdit, onChange }: Properties) {
  const { t } = useWords();
  return (
    <NumberInput
      label={label}
      description={hint}
      inputWrapperOrder={["label", "input", "description", "error"]}
      placeholder={t("communes.notSet")}
      suffix={` ${t("communes.workingDays")}`}
      min={1}
      max={90}
      clampBehavior="strict"
      allowDecimal={false}
      readOnly={!mayEdit}
      hideControls={!mayEdit}
      value={value ?? ""}
      onChange={(days) => onChange(typeof days === "number" && days >= 1 ? days : null)}
    />
  );
}
