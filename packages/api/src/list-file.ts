import { type TableFault, readTableFile } from "@gandan/documents/tables";
import {
  type ColumnNames,
  type Heads,
  type ListedRow,
  findHeads,
  headsOf,
  mostListRows,
  rowsBelow,
} from "@gandan/domain/lists";
import { type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";

/** A file in which a list stands. */
export const ListGiven = z.object({ name: z.string().max(300), base64: z.string().max(40_000_000) });
export type ListGiven = z.infer<typeof ListGiven>;

interface ListFileRead<Column extends string> {
  bytes: Uint8Array;
  heads: Heads<Column>;
  rows: ListedRow<Column>[];
  tables: ReadTables;
}

/** Of several tables that have a list's heads, the one that is read and those that are not, by their names. */
export interface ReadTables {
  read: string;
  unread: string[];
}

/** What a file would have to have as heads, and what it has instead. */
interface WrongHeads<Column extends string> {
  ok: false;
  refusal: "list.wrong-heads";
  detail: { missing: Column[]; unknown: string[] };
}

type Read<Column extends string> = Result<ListFileRead<Column>, ListRefusal> | WrongHeads<Column>;

const mostNamed = 60;

/** The rows of the first table shown by a file that has a list's heads; `lackedBy` says which of the needed are not there. */
export function readListFile<Column extends string>(
  { base64 }: ListGiven,
  names: ColumnNames<Column>,
  lackedBy: (columns: readonly (Column | null)[]) => Column[],
): Read<Column> {
  const bytes = Buffer.from(base64, "base64");
  const read = readTableFile(bytes, (table) => findHeads(table, names) !== null);
  if (!read.ok) return refusals[read.refusal];
  if (read.value.kind !== "tables") return refuse("list.wrong-type");
  // A sheet that is hidden is not what somebody looked at before saving the file.
  const shown = read.value.tables.filter(({ isHidden }) => isHidden !== true);
  const found = shown.flatMap((table, place) => {
    const heads = findHeads(table, names);
    const name = table.name || String(place + 1);
    return heads === null ? [] : [{ table, name, heads, lacked: lackedBy(heads.columns) }];
  });
  const [whole, ...others] = found.filter(({ lacked }) => lacked.length === 0);
  if (whole === undefined) {
    const heads = found[0]?.heads ?? headsOf(0, shown[0]?.cells[0] ?? [], names);
    const detail = { missing: lackedBy(heads.columns), unknown: heads.unknown.slice(0, mostNamed) };
    return { ok: false, refusal: "list.wrong-heads", detail };
  }
  const rows = rowsBelow(whole.table, whole.heads);
  if (rows.length > mostListRows) return refusals["too-large"];
  const tables = { read: whole.name, unread: others.map(({ name }) => name) };
  return rows.length === 0 ? refuse("list.no-rows") : ok({ bytes, heads: whole.heads, rows, tables });
}

type ListRefusal = (typeof refusals)[TableFault]["refusal"] | "list.no-rows";

const refusals = {
  empty: refuse("list.empty"),
  "too-large": refuse("list.too-large"),
  encrypted: refuse("list.encrypted"),
  "zip-bomb": refuse("list.zip-bomb"),
  broken: refuse("list.broken"),
  "wrong-type": refuse("list.wrong-type"),
  "not-text": refuse("list.not-text"),
  "no-table": refuse("list.no-table"),
} as const satisfies Record<TableFault, { ok: false; refusal: string }>;
