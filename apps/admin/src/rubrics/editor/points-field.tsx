import { printedPoints } from "@gandan/domain/rubrics";
import type { Score } from "@gandan/domain/values";
import { writePoints } from "@gandan/i18n";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useWords } from "../../frame/words.tsx";
import { useEditing } from "./editing.ts";

interface PointsProperties {
  value: Score | null;
  onChange: (value: Score | null) => void;
}

/** Points as they are typed, "2,5" or "2.5"; what is no number of points stays in the field and is marked. */
export function usePointsText({ value, onChange }: PointsProperties) {
  const { language, t } = useWords();
  const written = value === null ? "" : writePoints(value, language);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? written;
  const isUnread = printedPoints(text) === "unread";
  return {
    text,
    error: isUnread ? t("rubrics.points.unread") : null,
    onText: (next: string) => {
      setTyped(next);
      const points = printedPoints(next);
      onChange(points === "unread" ? null : points);
    },
    onBlur: () => {
      if (!isUnread) setTyped(null);
    },
  };
}

interface FieldProperties extends PointsProperties {
  label: string;
  description?: string;
  placeholder?: string;
  width?: number;
}

/** A field for points within a form. */
export function PointsField({ label, description, placeholder, width, ...points }: FieldProperties) {
  const { isLocked } = useEditing();
  const { text, error, onText, onBlur } = usePointsText(points);
  return (
    <TextInput
      label={label}
      description={description}
      placeholder={placeholder}
      inputMode="decimal"
      w={width}
      size="sm"
      value={text}
      error={error}
      readOnly={isLocked}
      onChange={(event) => onText(event.currentTarget.value)}
      onBlur={onBlur}
    />
  );
}
