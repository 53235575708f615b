import { z } from "zod";
import { longestCell } from "./rows-below.ts";

/** A row of a list as it was written: where it stands in the file, from 1, and what its cells say. */
export const listRow = <const Columns extends readonly [string, ...string[]]>(columns: Columns) =>
  z.object({
    row: z.int().min(1).max(1_000_000),
    cells: z.partialRecord(z.enum(columns), z.string().max(longestCell)),
  });
