import type { Day, Id, Instant, Subject } from "@gandan/domain/values";
import { customType, foreignKey, index, pgTable, primaryKey, uniqueIndex } from "drizzle-orm/pg-core";
import { type Words, checkText, checkWhole } from "./column-checks.ts";

// Collation "C" sorts by bytes, as SQLite does; the server's locale would give another order and other pages.
const bytes = customType<{ data: string; driverData: string }>({
  dataType: () => 'text collate "C"',
  toDriver: checkText,
});
const whole = customType<{ data: number; driverData: number | string }>({
  dataType: () => "bigint",
  toDriver: checkWhole,
  fromDriver: Number,
});
const decimal = customType<{ data: number; driverData: number }>({ dataType: () => "double precision" });
const flag = customType<{ data: boolean; driverData: boolean }>({ dataType: () => "boolean" });
// json keeps the text as written (jsonb reorders keys), so a hash over it can be recomputed.
const json = customType<{ data: unknown; driverData: string }>({
  dataType: () => "json",
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (text) => JSON.parse(text),
});

/** The words in which tables are written, on PostgreSQL; their types are those of every engine. */
export const postgresColumns = {
  table: pgTable,
  id: <S extends Subject>(name: string) => bytes(name).$type<Id<S>>(),
  text: (name: string) => bytes(name),
  word: <W extends Words>(name: string) => bytes(name).$type<W>(),
  day: (name: string) => bytes(name).$type<Day>(),
  instant: (name: string) => whole(name).$type<Instant>(),
  whole: (name: string) => whole(name),
  decimal: (name: string) => decimal(name),
  flag: (name: string) => flag(name),
  json: <T>(name: string) => json(name).$type<T>(),
  together: primaryKey,
  onlyOnce: uniqueIndex,
  sortedBy: index,
  refersTo: foreignKey,
};
