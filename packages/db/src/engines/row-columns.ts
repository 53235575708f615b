import { type Column, type Table, getTableColumns, getTableName } from "drizzle-orm";

/** A name as both engines quote it. */
export const quoted = (name: string): string => `"${name}"`;

const columnsByTable = new WeakMap<Table, [string, Column][]>();

/** A table's fields with their columns, in the order of the table. */
export function columnsOf(table: Table): [string, Column][] {
  const kept = columnsByTable.get(table) ?? Object.entries<Column>(getTableColumns(table));
  columnsByTable.set(table, kept);
  return kept;
}

/** The column of a field; a table without it is a fault of the program. */
export function columnOf(table: Table, field: string): Column {
  const column = getTableColumns(table)[field];
  if (column === undefined) throw new Error(`${getTableName(table)} has no column ${field}`);
  return column;
}

/** The values of some fields of a row, as the driver takes them; what is not given is null. */
export function toDriver(table: Table, row: Readonly<Record<string, unknown>>, fields: readonly string[]): unknown[] {
  const columns = getTableColumns(table);
  return fields.map((field) => {
    const value = row[field] ?? null;
    return value === null ? null : (columns[field]?.mapToDriverValue(value) ?? null);
  });
}

type ReadRow = (row: readonly unknown[]) => Record<string, unknown>;
const readers = new WeakMap<Table, ReadRow>();

/** How a row of a table is read; most columns keep their value as the engine gives it. */
export function readerOf(table: Table): ReadRow {
  const kept = readers.get(table);
  if (kept !== undefined) return kept;
  const columns = columnsOf(table);
  const empty = Object.fromEntries(columns.map(([field]) => [field, null]));
  const read: ReadRow = (row) => {
    const found: Record<string, unknown> = { ...empty };
    for (const [position, [field, column]] of columns.entries()) {
      const value = row[position] ?? null;
      if (value !== null) found[field] = column.mapFromDriverValue(value);
    }
    return found;
  };
  readers.set(table, read);
  return read;
}
