import { TextInput } from "@mantine/core";
import { useState } from "react";
import { clockOf } from "./hours-words.ts";
import { useWords } from "../frame/words.tsx";

interface Properties {
  label: string;
  /** "07:30"; empty where none is set, which is said once the field was left. */
  value: string;
  onChange: (time: string) => void;
  readOnly?: boolean;
  /** Marked as wrong for a reason that stands beside it. */
  isWrong?: boolean;
}

/** A time of day, 24 hours whatever the browser's language; what is typed stays until it is a time. */
export function ClockField({ label, value, onChange, readOnly = false, isWrong = false }: Properties) {
  const { t } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const isUnread = typed !== null && typed.trim() !== "" && clockOf(typed) === null;
  const [isLeft, setLeft] = useState(false);
  const isMissing = typed === null && value === "";
  const fault = isUnread ? t("frame.clock.wrong") : isMissing ? t("frame.clock.missing") : isWrong;
  return (
    <TextInput
      label={label}
      placeholder="07:30"
      inputMode="numeric"
      maxLength={5}
      readOnly={readOnly}
      value={typed ?? value}
      error={isLeft ? fault : isWrong}
      onFocus={() => setLeft(false)}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(clockOf(currentTarget.value) ?? "");
      }}
      onBlur={() => {
        setLeft(true);
        if (!isUnread) setTyped(null);
      }}
    />
  );
}
