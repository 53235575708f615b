import { type Column, type SQL, type Table, getTableColumns, sql } from "drizzle-orm";

/** For `onConflictDoUpdate`: every column but those named takes the value that was to be inserted. */
export function replacing<T extends Table>(
  table: T,
  except: readonly (keyof T["_"]["columns"] & string)[] = [],
): Record<string, SQL> {
  const columns: [string, Column][] = Object.entries(getTableColumns(table));
  const kept: readonly string[] = except;
  return Object.fromEntries(
    columns
      .filter(([field]) => !kept.includes(field))
      .map(([field, column]) => [field, sql`excluded.${sql.identifier(column.name)}`]),
  );
}

/** Pieces of a long list, small enough for one statement on every engine. */
export function* chunks<T>(rows: readonly T[], size = 500): Generator<T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}
