import type { z } from "zod";
import { type DayFault, listRow } from "../lists/index.ts";
import type { Person, Position, Tenure, Unit } from "./role-chart.ts";

/** The columns of the directory as a list: who holds which position of which unit, since when, and how to reach them. */
export const directoryColumns = ["unit", "kind", "position", "holder", "from", "phone", "email"] as const;
export type DirectoryColumn = (typeof directoryColumns)[number];

/** A row of the directory as it was written. */
export const DirectoryRow = listRow(directoryColumns);
export type DirectoryRow = z.infer<typeof DirectoryRow>;

/** So many rows a directory may have: each is judged on the chart that the rows above leave, and a list of all inhabitants is none. */
export const mostDirectoryRows = 1_000;

/** What is wrong with a cell: what stands there, and the names that may be meant or that it may mean. */
export interface DirectoryFault {
  column: DirectoryColumn;
  fault:
    | DayFault
    | "missing"
    | "too-long"
    | "unknown"
    | "several"
    | "broken"
    | "repeats"
    | "fixed"
    | "outside"
    | "new-position"
    | "ended";
  given: string;
  names: string[];
}

/** What a row would change, as a list writes it; `from` is empty for what is new. */
export interface DirectoryDifference {
  column: DirectoryColumn;
  from: string;
  to: string;
}

/** What a row writes into the chart, parents before children. */
export interface DirectoryWrites {
  unit: Unit | null;
  position: Position | null;
  person: { before: Person | null; after: Person } | null;
  tenure: Tenure | null;
}

/** What would come of a row; the names near a new one may mean that it is not new at all. */
export type DirectoryOutcome =
  | {
      row: number;
      outcome: "new" | "changed";
      writes: DirectoryWrites;
      differences: DirectoryDifference[];
      near: string[];
      /** Who is taken to hold the position where nothing but a name says so; null where more does, or who is new. */
      taken: string | null;
    }
  | { row: number; outcome: "unchanged" }
  | { row: number; outcome: "refused"; faults: DirectoryFault[] };
