import type { DraftMethod } from "@gandan/domain/rubrics";
import { Select } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import { useEditing } from "./editing.ts";

interface OnEmptyProperties {
  value: DraftMethod["onEmpty"];
  onChange: (value: DraftMethod["onEmpty"]) => void;
}

/** What nought of nought gives. */
export function OnEmpty({ value, onChange }: OnEmptyProperties) {
  const { t } = useWords();
  const { isLocked } = useEditing();
  return (
    <Select
      label={t("rubrics.method.onEmpty")}
      size="sm"
      allowDeselect={false}
      readOnly={isLocked}
      value={value}
      data={(["ask", "maximum", "nothing"] as const).map((one) => ({
        value: one,
        label: t(`rubrics.method.onEmpty.${one}`),
      }))}
      onChange={(next) => next !== null && onChange(next)}
    />
  );
}
