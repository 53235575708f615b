import { type Task, isOpen } from "@gandan/domain/tasks";
import { type Day, daysBetween } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import type { useWords } from "../frame/words.tsx";

type Say = ReturnType<typeof useWords>["t"];

/** A deadline with how near it is: "30/06/2025, còn 3 ngày"; only the day where no more work is awaited. */
export function dueWords(t: Say, task: Pick<Task, "deadline" | "state">, today: Day): string {
  if (task.deadline === null) return t("tasks.due.none");
  return [writeDay(task.deadline), nearWords(t, task, today)].filter((part) => part !== null).join(", ");
}

/** How near a deadline is, "còn 3 ngày"; null where no more work is awaited. */
export function nearWords(t: Say, task: Pick<Task, "deadline" | "state">, today: Day): string | null {
  if (task.deadline === null || !isOpen(task) || task.state === "done") return null;
  const left = daysBetween(today, task.deadline);
  if (left === 0) return t("tasks.due.today");
  return left > 0 ? t("tasks.due.left", { count: left }) : t("tasks.due.over", { count: -left });
}
