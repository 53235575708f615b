import { type Table, getTableName } from "drizzle-orm";
import { columnOf, columnsOf, quoted } from "./row-columns.ts";

type Mark = (position: number) => string;

interface Statement {
  readonly text: string;
  /** Whose values stand at the marks, in order. */
  readonly fields: readonly string[];
}

export interface Statements {
  readonly mark: Mark;
  /** All rows of a table, for what follows to narrow. */
  all(table: Table): string;
  find(table: Table, key: readonly string[]): Statement;
  every(table: Table, key: readonly string[]): Statement;
  last(table: Table, key: readonly string[], by: string): Statement;
  add(table: Table): Statement;
  addOnce(table: Table, key: readonly string[]): Statement;
  keep(table: Table, key: readonly string[], untouched: readonly string[]): Statement;
  remove(table: Table, key: readonly string[]): Statement;
}

/** The statements of an engine, each built when it is first asked for. */
export function statementsOf(mark: Mark): Statements {
  const built = new Map<string, Statement>();
  const once = (name: string, build: () => Statement): Statement => {
    const kept = built.get(name) ?? build();
    built.set(name, kept);
    return kept;
  };
  const equal = (table: Table, key: readonly string[]) =>
    key.map((field, position) => `${quoted(columnOf(table, field).name)} = ${mark(position + 1)}`).join(" and ");
  const named = (table: Table, key: readonly string[]) =>
    key.map((field) => quoted(columnOf(table, field).name)).join(", ");
  const insert = (table: Table) => {
    const columns = columnsOf(table);
    const names = columns.map(([, column]) => quoted(column.name)).join(", ");
    const marks = columns.map((_, position) => mark(position + 1)).join(", ");
    return {
      text: `insert into ${quoted(getTableName(table))} (${names}) values (${marks})`,
      fields: columns.map(([field]) => field),
    };
  };
  const whole = (table: Table) => {
    const names = columnsOf(table).map(([, column]) => quoted(column.name));
    return `select ${names.join(", ")} from ${quoted(getTableName(table))}`;
  };
  const select = (table: Table, key: readonly string[]) => `${whole(table)} where ${equal(table, key)}`;
  const wholes = new Map<Table, string>();
  return {
    mark,
    all(table) {
      const kept = wholes.get(table) ?? whole(table);
      wholes.set(table, kept);
      return kept;
    },
    find: (table, key) =>
      once(`find ${getTableName(table)} ${key.join()}`, () => ({ text: `${select(table, key)} limit 1`, fields: key })),
    every: (table, key) =>
      once(`every ${getTableName(table)} ${key.join()}`, () => ({ text: select(table, key), fields: key })),
    last: (table, key, by) =>
      once(`last ${by} ${getTableName(table)} ${key.join()}`, () => {
        const order = `order by ${quoted(columnOf(table, by).name)} desc limit 1`;
        return { text: `${select(table, key)} ${order}`, fields: key };
      }),
    add: (table) => once(`add ${getTableName(table)}`, () => insert(table)),
    addOnce: (table, key) =>
      once(`once ${getTableName(table)} ${key.join()}`, () => {
        const { text, fields } = insert(table);
        const conflict = key.length === 0 ? "" : ` (${named(table, key)})`;
        return { text: `${text} on conflict${conflict} do nothing returning 1`, fields };
      }),
    keep: (table, key, untouched) =>
      once(`keep ${getTableName(table)} ${key.join()} ${untouched.join()}`, () => {
        const { text, fields } = insert(table);
        const changed = columnsOf(table)
          .filter(([field]) => !key.includes(field) && !untouched.includes(field))
          .map(([, { name }]) => `${quoted(name)} = excluded.${quoted(name)}`);
        return { text: `${text} on conflict (${named(table, key)}) do update set ${changed.join(", ")}`, fields };
      }),
    remove: (table, key) =>
      once(`remove ${getTableName(table)} ${key.join()}`, () => ({
        text: `delete from ${quoted(getTableName(table))} where ${equal(table, key)}`,
        fields: key,
      })),
  };
}
