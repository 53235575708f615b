/** A table as it stands in a file: a sheet of a workbook, a table of a document, the lines of a text. */
export interface FileTable {
  name: string;
  /** Null where the cell above reaches down to it. */
  cells: (string | null)[][];
  /** A sheet that its workbook does not show. */
  isHidden?: boolean;
}

/** Why a file is not read as tables; each subject has its own sentence for it. */
export type TableFault =
  | "empty"
  | "too-large"
  | "encrypted"
  | "zip-bomb"
  | "broken"
  | "wrong-type"
  | "not-text"
  | "no-table";
