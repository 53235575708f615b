import { brokenColumns, meantBy, readQuantity } from "../lists/index.ts";
import type { Id } from "../values/index.ts";
import { type TimeOf, readDeadline } from "./read-deadline.ts";
import { type Found, type ListNames, findHamlet, findPosition } from "./list-names.ts";
import { type TaskListColumn, type TaskListFault, type TaskListRow, taskListColumns } from "./task-list.ts";
import type { Task } from "./task.ts";

/** What a row says of a task; a column that the file has not says nothing. */
export type ListedTask = Pick<Task, "title" | "positionId"> &
  Partial<Pick<Task, "supportingIds" | "hamletId" | "deadline" | "deadlineReason" | "quantity" | "unit" | "product">>;

const longest = { title: 500, product: 500, unit: 100, deadlineReason: 500 } as const;
const mostSupporting = 30;

/** Reads the cells of a row by the names of the commune: the task they describe, or everything that is wrong with them. */
export function readTaskListRow(
  { cells }: Pick<TaskListRow, "cells">,
  current: Task | null,
  names: ListNames,
  { isMonthFirst, timeOf }: { isMonthFirst: boolean; timeOf: TimeOf },
): { listed: ListedTask; isContinuous: boolean } | { faults: TaskListFault[] } {
  const faults: TaskListFault[] = [];
  const fault = (column: TaskListColumn, kind: TaskListFault["fault"], found: string[] = [], given = cells[column]) =>
    void faults.push({ column, fault: kind, given: given ?? "", names: found });
  const text = (column: keyof typeof longest): string | null => {
    const said = cells[column] ?? "";
    if (said.length > longest[column]) fault(column, "too-long");
    return said === "" ? null : said;
  };
  const value = <Value>(column: TaskListColumn, found: Found<Value>, given = cells[column]): Value | null => {
    if ("value" in found) return found.value;
    fault(column, found.fault, found.names, given);
    return null;
  };

  for (const broken of brokenColumns(taskListColumns, cells)) fault(broken, "broken");
  if (faults.length > 0) return { faults };

  const title = text("title");
  if (title === null) fault("title", "missing");

  const hamlet = cells.hamlet ?? "";
  const hamletId = hamlet === "" ? null : value("hamlet", findHamlet(hamlet, current?.hamletId ?? null, names));

  const beside = { holders: cells.holders ?? "", hamletId, current: current?.positionId ?? null };
  const [column, position] = cells.position
    ? (["position", cells.position] as const)
    : (["holders", beside.holders] as const);
  const isUnsaid = current !== null && cells.position === undefined && cells.holders === undefined;
  let positionId = isUnsaid ? current.positionId : null;
  if (position !== "") positionId = value(column, findPosition(position, beside, names));
  else if (positionId === null) fault("position", "missing");

  const supporting: Id<"position">[] = [];
  const written = (cells.supporting ?? "").split(/[;\n]/).flatMap((part) => part.trim() || []);
  if (written.length > mostSupporting) fault("supporting", "too-many");
  const unnamed = [...(current?.supportingIds ?? [])];
  for (const one of written.slice(0, mostSupporting)) {
    // Of several offices with one title those are meant that support the task already.
    const [kept] = meantBy(one, unnamed, (id) => [names.titleOf(id)]);
    if (kept !== undefined) unnamed.splice(unnamed.indexOf(kept), 1);
    const alone = { holders: "", hamletId, current: null };
    const id = kept ?? value("supporting", findPosition(one, alone, names), one);
    if (id !== null && id !== positionId && !supporting.includes(id)) supporting.push(id);
  }

  const due = readDeadline(cells.deadline ?? "", isMonthFirst, timeOf);
  if ("fault" in due) fault("deadline", due.fault);
  const deadline = "fault" in due ? null : due.day;
  // A time in words is why the day is what it is; where the day stays, so does its reason.
  const inWords = "inWords" in due && (current === null || current.deadline !== deadline) ? due.inWords : null;

  let quantity: number | null = null;
  // "1.125" may be two numbers, but not where it is written so of this task.
  const isAsWritten = current !== null && current.quantity !== null && cells.quantity === String(current.quantity);
  const number = isAsWritten ? { quantity: current.quantity } : readQuantity(cells.quantity ?? "");
  if ("quantity" in number) quantity = number.quantity;
  else fault("quantity", number.fault);

  const rest = { unit: text("unit"), product: text("product"), deadlineReason: text("deadlineReason") ?? inWords };
  if (title === null || positionId === null || faults.length > 0) return { faults };
  const has = (asked: TaskListColumn) => cells[asked] !== undefined;
  return {
    isContinuous: deadline === null && inWords !== null,
    listed: {
      title,
      positionId,
      ...(has("supporting") && { supportingIds: supporting }),
      ...(has("hamlet") && { hamletId }),
      ...(has("deadline") && { deadline }),
      ...((has("deadlineReason") || inWords !== null) && { deadlineReason: rest.deadlineReason }),
      ...(has("quantity") && { quantity }),
      ...(has("unit") && { unit: rest.unit }),
      ...(has("product") && { product: rest.product }),
    },
  };
}
