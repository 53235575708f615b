import type { DraftStep } from "@gandan/domain/rubrics";
import { Checkbox, TextInput } from "@mantine/core";
import { useState } from "react";
import { useWords } from "../../frame/words.tsx";
import classes from "./editor.module.css";
import { useEditing } from "./editing.ts";

interface Properties {
  label: string;
  value: DraftStep["from"];
  onChange: (value: DraftStep["from"]) => void;
}

/** A day of every year, "15/12", of the year that is judged or the one after. */
export function YearlyDayField({ label, value, onChange }: Properties) {
  const { t } = useWords();
  const { isLocked } = useEditing();
  const [typed, setTyped] = useState<string | null>(null);
  const written = value === null ? "" : `${value.day}/${value.month}`;
  const isUnread = typed !== null && typed.trim() !== "" && value === null;
  return (
    <div className={classes.edge}>
      <TextInput
        label={label}
        placeholder={t("rubrics.step.day.placeholder")}
        size="sm"
        maxLength={5}
        readOnly={isLocked}
        value={typed ?? written}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onChange(dayOf(event.currentTarget.value, value?.year ?? "same"));
        }}
        error={isUnread ? t("rubrics.step.day.unread") : null}
        onBlur={() => !isUnread && setTyped(null)}
      />
      <Checkbox
        size="sm"
        label={t("rubrics.step.next")}
        aria-label={`${label}: ${t("rubrics.step.next")}`}
        checked={value?.year === "next"}
        disabled={value === null || isLocked}
        onChange={(event) =>
          value !== null && onChange({ ...value, year: event.currentTarget.checked ? "next" : "same" })
        }
      />
    </div>
  );
}

function dayOf(text: string, year: "same" | "next"): DraftStep["from"] {
  const [, day = "", month = ""] = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*$/.exec(text) ?? [];
  const [dayNumber, monthNumber] = [Number(day), Number(month)];
  const isThere = dayNumber >= 1 && dayNumber <= 31 && monthNumber >= 1 && monthNumber <= 12;
  return isThere ? { day: dayNumber, month: monthNumber, year } : null;
}
