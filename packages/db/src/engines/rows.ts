import { type Column, DrizzleQueryError, type SQL, type Table, getTableColumns, getTableName } from "drizzle-orm";
import type { Ask } from "./ask.ts";
import { type Condition, type Script, written } from "./conditions.ts";

type Field<T extends Table> = keyof T["$inferSelect"] & string;
type Key<T extends Table> = Partial<T["$inferSelect"]>;

/** Whole rows by their key. Each statement is built once for a table: building costs ten times what the engine needs. */
export interface ReadRows {
  /** The row whose columns hold these values; of several, any. */
  find<T extends Table>(table: T, key: Key<T>): Promise<T["$inferSelect"] | null>;
  /** Of the rows whose columns hold these values, the one with the greatest value of a column. */
  last<T extends Table>(table: T, key: Key<T>, by: Field<T>): Promise<T["$inferSelect"] | null>;
  /** One page of whole rows, in an order. */
  list<T extends Table>(table: T, page: ListOf<T>): Promise<T["$inferSelect"][]>;
  /** How many rows there are; counting ends at `most`. */
  count<T extends Table>(table: T, where: readonly Condition<T>[], most: number): Promise<number>;
}

export interface WriteRows extends ReadRows {
  /** Keeps a new row; a row of its key or of a unique column is a fault. */
  add<T extends Table>(table: T, row: T["$inferInsert"]): Promise<void>;
  /** Keeps a row unless there is one of its key, or of any unique columns where no key is named; answers whether it is new. */
  addOnce<T extends Table>(table: T, row: T["$inferInsert"], key?: readonly Field<T>[]): Promise<boolean>;
  /** Keeps a row in place of the one of its key; the columns `untouched` stay as they are. */
  keep<T extends Table>(table: T, row: T["$inferInsert"], rule: Rule<T>): Promise<void>;
  /** Removes the rows whose columns hold these values. */
  remove<T extends Table>(table: T, key: Key<T>): Promise<void>;
}

interface Rule<T extends Table> {
  readonly key: readonly Field<T>[];
  readonly untouched?: readonly Field<T>[];
}

interface ListOf<T extends Table> {
  readonly where: readonly Condition<T>[];
  readonly orderBy: readonly [Field<T>, ...Field<T>[]];
  readonly descending: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** How an engine writes a question down. */
interface Dialect {
  sqlToQuery(question: SQL): { sql: string; params: unknown[] };
}

type Mark = (position: number) => string;

/** The rows of an engine, whose statements mark their values in its own way. */
export function rowsOf(ask: Ask, statements: Statements, dialect: Dialect): WriteRows {
  async function run(text: string, params: unknown[], method: string): Promise<unknown[]> {
    try {
      return (await ask(text, params, method)).rows;
    } catch (error) {
      // As drizzle would say it, but without the values.
      throw new DrizzleQueryError(text, [], error instanceof Error ? error : undefined);
    }
  }
  const script = (table: Table): Script => ({
    mark: statements.mark,
    sql: (question) => dialect.sqlToQuery(question),
    column(field) {
      const column = columnOf(table, field);
      return { name: quoted(column.name), toDriver: (value) => column.mapToDriverValue(value) };
    },
  });
  return {
    async find(table, key) {
      const { text, fields } = statements.find(table, Object.keys(key));
      const [row] = await run(text, toDriver(table, key, fields), "all");
      return Array.isArray(row) ? readerOf(table)(row) : null;
    },
    async last(table, key, by) {
      const { text, fields } = statements.last(table, Object.keys(key), by);
      const [row] = await run(text, toDriver(table, key, fields), "all");
      return Array.isArray(row) ? readerOf(table)(row) : null;
    },
    async list(table, { where, orderBy, descending, limit, offset }) {
      const { text, params } = written(where, script(table));
      const order = orderBy.map((field) => `${quoted(columnOf(table, field).name)}${descending ? " desc" : ""}`);
      const [some, from] = [params.push(limit), params.push(offset)].map(statements.mark);
      const page = `order by ${order.join(", ")} limit ${some} offset ${from}`;
      const read = readerOf(table);
      const rows = await run(`${statements.all(table)} where ${text} ${page}`, params, "all");
      return rows.flatMap((row) => (Array.isArray(row) ? [read(row)] : []));
    },
    async count(table, where, most) {
      const { text, params } = written(where, script(table));
      const some = `select 1 from ${quoted(getTableName(table))} where ${text} limit ${statements.mark(params.push(most))}`;
      const [row] = await run(`select count(*) from (${some}) as counted`, params, "all");
      return Array.isArray(row) ? Number(row[0]) : 0;
    },
    async add(table, row) {
      const { text, fields } = statements.add(table);
      await run(text, toDriver(table, row, fields), "run");
    },
    async addOnce(table, row, key = []) {
      const { text, fields } = statements.addOnce(table, key);
      return (await run(text, toDriver(table, row, fields), "all")).length > 0;
    },
    async keep(table, row, rule) {
      const { text, fields } = statements.keep(table, rule.key, rule.untouched ?? []);
      await run(text, toDriver(table, row, fields), "run");
    },
    async remove(table, key) {
      const { text, fields } = statements.remove(table, Object.keys(key));
      await run(text, toDriver(table, key, fields), "run");
    },
  };
}

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

const quoted = (name: string): string => `"${name}"`;

const columnsByTable = new WeakMap<Table, [string, Column][]>();

function columnsOf(table: Table): [string, Column][] {
  const kept = columnsByTable.get(table) ?? Object.entries<Column>(getTableColumns(table));
  columnsByTable.set(table, kept);
  return kept;
}

function columnOf(table: Table, field: string): Column {
  const column = getTableColumns(table)[field];
  if (column === undefined) throw new Error(`${getTableName(table)} has no column ${field}`);
  return column;
}

function toDriver(table: Table, row: Readonly<Record<string, unknown>>, fields: readonly string[]): unknown[] {
  const columns = getTableColumns(table);
  return fields.map((field) => {
    const value = row[field] ?? null;
    return value === null ? null : (columns[field]?.mapToDriverValue(value) ?? null);
  });
}

type ReadRow = (row: readonly unknown[]) => Record<string, unknown>;
const readers = new WeakMap<Table, ReadRow>();

/** How a row of a table is read; most columns keep their value as the engine gives it. */
function readerOf(table: Table): ReadRow {
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
