import type { Day, Id, Instant, Subject } from "@gandan/domain/values";
import { customType, foreignKey, index, primaryKey, sqliteTable, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Columns } from "../columns.ts";
import { type Words, checkText, checkWhole } from "./column-checks.ts";

const bytes = customType<{ data: string; driverData: string }>({ dataType: () => "text", toDriver: checkText });
const whole = customType<{ data: number; driverData: number }>({ dataType: () => "integer", toDriver: checkWhole });
const decimal = customType<{ data: number; driverData: number }>({ dataType: () => "real" });
const flag = customType<{ data: boolean; driverData: number }>({
  dataType: () => "integer",
  toDriver: (value) => (value ? 1 : 0),
  fromDriver: (value) => value === 1,
});
const json = customType<{ data: unknown; driverData: string }>({
  dataType: () => "text",
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (text) => JSON.parse(text),
});

const words = {
  table: sqliteTable,
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

/** The same words on SQLite. */
// The first of two casts: the dialects' builders differ in type only; the contract suites show that they agree.
export const sqliteColumns = words as unknown as Columns;
