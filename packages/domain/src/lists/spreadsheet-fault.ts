/** Whether a cell holds what a spreadsheet shows in place of a value: a formula's fault, or a column too narrow for it. */
export const isSpreadsheetFault = (cell: string): boolean => /^#(?:N\/A|[A-Z][A-Z/_0]*[!?]|#{2,})$/.test(cell);

/** The columns of a row whose cells hold such a fault. */
export const brokenColumns = <Column extends string>(
  columns: readonly Column[],
  cells: Partial<Record<Column, string>>,
): Column[] => columns.filter((column) => isSpreadsheetFault(cells[column] ?? ""));
