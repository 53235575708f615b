import { NumberInput } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import { useEditing } from "./editing.ts";

interface Properties {
  label: string;
  description?: string;
  placeholder?: string;
  value: number | null;
  onChange: (value: number | null) => void;
  /** How many of the kept unit make one of the shown: 10 thousandths are one percent, 100 hundredths one point. */
  per?: 1 | 10 | 100;
  width?: number;
}

/** A field for a count or a share, which is kept as a whole number. */
export function NumberField({ label, description, placeholder, value, onChange, per = 1, width }: Properties) {
  const { language } = useWords();
  const { isLocked } = useEditing();
  return (
    <NumberInput
      label={label}
      description={description}
      placeholder={placeholder}
      size="sm"
      w={width}
      min={0}
      max={1_000_000_000 / per}
      decimalScale={Math.log10(per)}
      decimalSeparator={language === "vi" ? "," : "."}
      hideControls
      readOnly={isLocked}
      value={value === null ? "" : value / per}
      onChange={(next) => onChange(typeof next === "number" ? Math.round(next * per) : null)}
    />
  );
}
