import { type Day, daysBetween } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import type { useWords } from "../frame/words.tsx";

type Say = ReturnType<typeof useWords>["t"];

/** A deadline with how near it is: "30/06/2025, còn 3 ngày". */
export function dueWords(t: Say, deadline: Day | null, today: Day, isOpen: boolean): string {
  if (deadline === null) return t("tasks.due.none");
  if (!isOpen) return writeDay(deadline);
  const left = daysBetween(today, deadline);
  const day = writeDay(deadline);
  if (left === 0) return t("tasks.due.today", { day });
  return left > 0 ? t("tasks.due.left", { day, count: left }) : t("tasks.due.over", { day, count: -left });
}
