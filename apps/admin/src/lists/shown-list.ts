import type { DirectoryFault } from "@gandan/domain/roles";
import type { TaskListFault } from "@gandan/domain/tasks";

export type Outcome = "refused" | "changed" | "new" | "unchanged";

/** What is wrong with a cell; the column by its name on the screen. */
export interface ShownFault {
  column: string;
  fault: TaskListFault["fault"] | DirectoryFault["fault"];
  given: string;
  names: readonly string[];
}

/** A row of a file as it is shown before anything is written. */
export interface ShownLine {
  row: number;
  outcome: Outcome;
  title: string;
  /** The page of the record that is there already. */
  taskId?: string;
  facts: readonly string[];
  faults?: readonly ShownFault[];
  differences?: readonly { column: string; from: string; to: string }[];
  /** Names that a new one may be a slip of. */
  near?: readonly string[];
  /** Who the row is taken to speak of where only a name says so. */
  taken?: string | null;
}

interface Taken {
  given: number;
  changed: number;
  /** Rows that were not taken in because they differ by now from what was shown. */
  left: number;
  undo: string | null;
}

/** A file that was read as a list. */
export interface ShownList {
  name: string;
  lines: readonly ShownLine[];
  /** Columns that the file has not, by their names, and heads of it that are not read. */
  missing: readonly string[];
  unknown: readonly string[];
  /** Of several tables with the list's heads, the one that is read and the others. */
  tables: { read: string; unread: readonly string[] };
  /** Takes some of the rows in, all in one write. */
  take(rows: readonly number[]): Promise<{ value: Taken }>;
}
