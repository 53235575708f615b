import type { ConfirmedProposal, ProposedTask } from "@gandan/domain/plans";
import type { Day } from "@gandan/domain/values";
import { editedSheet, editsOf } from "./sheet-edits.ts";
import { type Sheet, type SheetRow, asOne } from "./sheet-row.ts";

export type SheetChange =
  | { kind: "choose"; ids: readonly string[]; isChosen: boolean }
  | { kind: "edit"; ids: readonly string[]; values: Partial<SheetRow> }
  | { kind: "merge"; ids: readonly string[] }
  | { kind: "split"; id: string }
  | { kind: "undo" }
  /** Other proposals: what was changed on the sheet stays with those that are still there. */
  | { kind: "propose"; rows: readonly SheetRow[] }
  | { kind: "begin"; sheet: Sheet };

const remembered = 50;

/** The rows of the proposals that are still open, neither made into tasks nor set aside; due days that are over wait for a word. */
export const sheetOf = (
  proposals: readonly (ProposedTask & { taskIds?: readonly string[]; setAside?: string | null })[],
  today: Day,
): Sheet => {
  const rows = proposals
    .filter((it) => (it.taskIds ?? []).length === 0 && (it.setAside ?? null) === null)
    .map((it) => rowOf(it, today));
  return { rows, begun: rows, past: [] };
};

const rowOf = (proposal: ProposedTask, today: Day): SheetRow => ({
  id: proposal.key,
  proposalKeys: [proposal.key],
  part: 1,
  dutyKeys: proposal.dutyKeys,
  title: proposal.title,
  text: proposal.text,
  span: proposal.span,
  positionId: proposal.positionId,
  assignee: proposal.assignee,
  certainty: proposal.certainty,
  candidates: proposal.candidates,
  supporters: proposal.supporters,
  supportingIds: proposal.supportingIds,
  hamletId: proposal.hamletId,
  deadline: proposal.deadline,
  timeText: proposal.timeText,
  ...(proposal.isPlansYear === true && { isPlansYear: true }),
  recurrence: proposal.recurrence,
  since: today,
  continuous: proposal.continuous,
  product: proposal.product,
  quantity: proposal.quantity,
  unit: proposal.unit,
  evidenceRequired: proposal.product !== null || proposal.quantity !== null,
  isChosen: false,
});

/** The sheet after a change. */
export function changeSheet(sheet: Sheet, change: SheetChange): Sheet {
  if (change.kind === "undo") {
    const before = sheet.past.at(-1);
    return before === undefined ? sheet : { ...sheet, rows: before, past: sheet.past.slice(0, -1) };
  }
  // Other proposals are another sheet: there is nothing to go back to.
  if (change.kind === "begin") return change.sheet;
  if (change.kind === "propose") return editedSheet(change.rows, editsOf(sheet));
  const rows = changedRows(sheet.rows, change);
  // Ticking a box is not worth a step back.
  const past = change.kind === "choose" ? sheet.past : [...sheet.past, sheet.rows].slice(-remembered);
  return { ...sheet, rows, past };
}

function changedRows(
  rows: readonly SheetRow[],
  change: Exclude<SheetChange, { kind: "undo" | "propose" | "begin" }>,
): readonly SheetRow[] {
  switch (change.kind) {
    case "choose":
      return chosen(rows, change.ids, change.isChosen);
    case "edit":
      return rows.map((row) => (change.ids.includes(row.id) ? { ...row, ...change.values } : row));
    case "merge":
      return merged(rows, change.ids);
    case "split":
      return rows.flatMap((row) => (row.id === change.id ? halves(row, rows) : [row]));
  }
}

/** The parts of one proposal are given out together: once one of them is a task the proposal is none any more. */
function chosen(rows: readonly SheetRow[], ids: readonly string[], isChosen: boolean): readonly SheetRow[] {
  const keys = new Set(rows.filter((row) => ids.includes(row.id)).flatMap((row) => row.proposalKeys));
  return rows.map((row) => (row.proposalKeys.some((key) => keys.has(key)) ? { ...row, isChosen } : row));
}

/** Whether another row is a part of the same proposal. */
export const isPart = (row: SheetRow, rows: readonly SheetRow[]): boolean =>
  rows.some((other) => other.id !== row.id && other.proposalKeys.some((key) => row.proposalKeys.includes(key)));

function merged(rows: readonly SheetRow[], ids: readonly string[]): readonly SheetRow[] {
  const together = rows.filter((row) => ids.includes(row.id));
  const first = together[0];
  if (first === undefined || together.length < 2) return rows;
  const one = asOne(first, together);
  return rows
    .filter((row) => row.id === first.id || !ids.includes(row.id))
    .map((row) => (row.id === first.id ? one : row));
}

function halves(row: SheetRow, rows: readonly SheetRow[]): SheetRow[] {
  const key = row.proposalKeys[0];
  const parts = rows.filter((other) => other.proposalKeys[0] === key).map((other) => other.part);
  const part = Math.max(...parts) + 1;
  return [row, { ...row, id: `${key ?? row.id}/${part}`, part }];
}

/** What changes when another position leads: it does not support itself. */
export const ledBy = (row: SheetRow, positionId: SheetRow["positionId"]): Partial<SheetRow> => ({
  positionId,
  supportingIds: row.supportingIds.filter((id) => id !== positionId),
});

/** What keeps a row from becoming a task. */
export const missingOf = (row: SheetRow): "position" | "title" | null =>
  row.title.trim() === "" ? "title" : row.positionId === null ? "position" : null;

/** The chosen rows as the server takes them; rows that lack something are left out. */
export const confirmedOf = (rows: readonly SheetRow[]): ConfirmedProposal[] =>
  rows.flatMap(
    ({
      id: _id,
      isChosen,
      assignee: _assignee,
      supporters: _supporters,
      certainty: _certainty,
      candidates: _candidates,
      continuous: _continuous,
      positionId,
      ...rest
    }) => (isChosen && positionId !== null && rest.title.trim() !== "" ? [{ ...rest, positionId }] : []),
  );
