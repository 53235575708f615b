import { fold } from "@gandan/domain/values";
import type { ComboboxParsedItem, ComboboxItem, OptionsFilter } from "@mantine/core";

/** Finds the choices of a field by their letters, accents or not. */
export const accentBlind: OptionsFilter = ({ options, search }) => {
  const wanted = fold(search).split(" ");
  const holds = (option: ComboboxItem) => {
    const label = fold(option.label);
    return wanted.every((word) => label.includes(word));
  };
  const kept: ComboboxParsedItem[] = [];
  for (const option of options) {
    if (!("group" in option)) {
      if (holds(option)) kept.push(option);
      continue;
    }
    const items = option.items.filter(holds);
    if (items.length > 0) kept.push({ ...option, items });
  }
  return kept;
};
