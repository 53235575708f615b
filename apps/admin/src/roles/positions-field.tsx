import type { Position } from "@gandan/domain/roles";
import { MultiSelect } from "@mantine/core";
import { accentBlind } from "../page/accent-blind.ts";

interface Properties {
  label: string;
  placeholder: string;
  value: readonly Position["id"][];
  /** Who may be chosen. */
  positions: readonly Position[];
  className?: string | undefined;
  onChange: (positionIds: Position["id"][]) => void;
}

const most = 30;

/** Several positions, found by their letters. */
export const PositionsField = ({ label, placeholder, value, positions, className, onChange }: Properties) => (
  <MultiSelect
    className={className ?? ""}
    label={label}
    placeholder={value.length === 0 ? placeholder : ""}
    searchable
    hidePickedOptions
    maxValues={most}
    filter={accentBlind}
    value={[...value]}
    data={positions.map(({ id, title }) => ({ value: id, label: title }))}
    onChange={(chosen) => onChange(positions.filter(({ id }) => chosen.includes(id)).map(({ id }) => id))}
  />
);
