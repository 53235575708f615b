import { columnNames } from "@gandan/domain/lists";
import {
  type DirectoryColumn,
  type DirectoryDifference,
  type DirectoryFault,
  type DirectoryRow,
  directoryColumns,
  judgeDirectoryList,
  mostDirectoryRows,
} from "@gandan/domain/roles";
import { type Subject, ok, refuse } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { Language } from "../language.ts";
import { type ListGiven, type ReadTables, readListFile } from "../list-file.ts";
import { directoryHeads, otherHeads, unitKindOf } from "./directory-words.ts";
import { mayEditRoles } from "./may-edit-roles.ts";

const names = columnNames([
  ...otherHeads,
  ...directoryColumns.flatMap((column) =>
    Language.options.map((language) => [column, directoryHeads[language][column]] as const),
  ),
]);

/** A row of the file with what would come of it. */
export type DirectoryLine = Pick<DirectoryRow, "row" | "cells"> &
  (
    | { outcome: "new" | "changed"; differences: DirectoryDifference[]; near: string[]; taken: string | null }
    | { outcome: "unchanged" }
    | { outcome: "refused"; faults: DirectoryFault[] }
  );

export interface DirectoryRead {
  name: string;
  missing: DirectoryColumn[];
  unknown: string[];
  tables: ReadTables;
  lines: DirectoryLine[];
}

/** Reads a list of who holds what and says of each row what would come of it; nothing is kept. */
export async function readDirectory(ctx: OfficialContext, given: ListGiven) {
  found(mayEditRoles(ctx) || null);
  const read = readListFile(given, names, lackedBy);
  if (!read.ok) return read;
  const { heads, rows, tables } = read.value;
  if (rows.length > mostDirectoryRows) return refuse("roles.list-too-long");
  const outcomes = judgeDirectoryList(rows, ctx.chart, directoryAround(ctx));
  const lines = outcomes.map((judged, index): DirectoryLine => {
    const line = { row: judged.row, cells: rows[index]?.cells ?? {} };
    if (judged.outcome === "refused") return { ...line, outcome: "refused", faults: judged.faults };
    if (judged.outcome === "unchanged") return { ...line, outcome: "unchanged" };
    const { outcome, differences, near, taken } = judged;
    return { ...line, outcome, differences, near, taken };
  });
  return ok<DirectoryRead>({
    name: given.name,
    missing: [...heads.missing],
    unknown: [...heads.unknown],
    tables,
    lines,
  });
}

/** What rows of a list are held against in a commune. */
export const directoryAround = (ctx: OfficialContext) => ({
  communeId: ctx.scope,
  today: ctx.today,
  by: ctx.actor,
  newId: <S extends Subject>(subject: S) => ctx.newId(subject),
  kindOf: unitKindOf,
});

// A list of hamlets alone is one too.
function lackedBy(columns: readonly (DirectoryColumn | null)[]): DirectoryColumn[] {
  const isPlaced = columns.includes("unit") || columns.includes("position");
  const isOfPeople = columns.includes("holder") || columns.includes("unit");
  return [...(isPlaced ? [] : ["unit" as const, "position" as const]), ...(isOfPeople ? [] : ["holder" as const])];
}
