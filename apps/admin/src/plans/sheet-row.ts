import type { ConfirmedProposal, ProposedTask } from "@gandan/domain/plans";

/** One line of the sheet on which an official turns proposals into tasks. */
export interface SheetRow extends Omit<ConfirmedProposal, "positionId"> {
  id: string;
  positionId: ConfirmedProposal["positionId"] | null;
  assignee: string | null;
  supporters: string | null;
  certainty: number;
  candidates: ProposedTask["candidates"];
  continuous: boolean;
  isChosen: boolean;
}

/** The sheet with what it was before each change, newest last, so that every change can be taken back. */
export interface Sheet {
  rows: readonly SheetRow[];
  /** The rows as the text proposes them, before anybody changed one. */
  begun: readonly SheetRow[];
  past: readonly (readonly SheetRow[])[];
}

/** Several rows as one, which is called and led as the first of them. */
export function asOne(first: SheetRow, together: readonly SheetRow[]): SheetRow {
  return {
    ...first,
    proposalKeys: [...new Set(together.flatMap((row) => row.proposalKeys))],
    dutyKeys: [...new Set(together.flatMap((row) => row.dutyKeys))],
    text: [...new Set(together.map((row) => row.text))].join("\n"),
    deadline: together.reduce<SheetRow["deadline"]>(
      (earliest, row) =>
        row.deadline !== null && (earliest === null || row.deadline < earliest) ? row.deadline : earliest,
      null,
    ),
    supportingIds: [
      ...new Set(
        together.flatMap((row) => [...row.supportingIds, ...(row.positionId === null ? [] : [row.positionId])]),
      ),
    ].filter((id) => id !== first.positionId),
  };
}
