import { Select } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import { accentBlind } from "../../page/accent-blind.ts";
import { useEditing } from "./editing.ts";

interface Properties {
  label: string;
  /** "" where none is chosen. */
  value: string;
  onChange: (value: string) => void;
  /** What an empty field means, where it may be empty. */
  none?: string;
}

/** A figure that the registers give, found by its name; one that no register knows stays as it was written. */
export function FigureField({ label, value, onChange, none }: Properties) {
  const { language } = useWords();
  const { figures, isLocked } = useEditing();
  const known = figures.map((figure) => ({ value: figure.id, label: figure.name[language] }));
  const data = value === "" || known.some((one) => one.value === value) ? known : [{ value, label: value }, ...known];
  const meant = figures.find(({ id }) => id === value);
  return (
    <Select
      label={label}
      description={meant?.rule[language]}
      inputWrapperOrder={["label", "input", "description", "error"]}
      size="sm"
      searchable
      clearable={!isLocked}
      filter={accentBlind}
      placeholder={none}
      data={data}
      value={value === "" ? null : value}
      readOnly={isLocked}
      onChange={(next) => onChange(next ?? "")}
    />
  );
}
