import { DrizzleQueryError, type SQL, type Table, getTableName } from "drizzle-orm";
import type { Ask } from "./ask.ts";
import { type Condition, type Script, written } from "./conditions.ts";
import { columnOf, quoted, readerOf, toDriver } from "./row-columns.ts";
import type { Statements } from "./statements.ts";

type Field<T extends Table> = keyof T["$inferSelect"] & string;
type Key<T extends Table> = Partial<T["$inferSelect"]>;

/** A row as plain JSON, by the names of its fields. */
export type PlainRow = Readonly<Record<string, unknown>>;

/** Whole rows by their key. Each statement is built once for a table: building costs ten times what the engine needs. */
export interface ReadRows {
  /** The row whose columns hold these values; of several, any. */
  find<T extends Table>(table: T, key: Key<T>): Promise<T["$inferSelect"] | null>;
  /** Of the rows whose columns hold these values, the one with the greatest value of a column. */
  last<T extends Table>(table: T, key: Key<T>, by: Field<T>): Promise<T["$inferSelect"] | null>;
  /** One page of whole rows, in an order. */
  list<T extends Table>(table: T, page: ListOf<T>): Promise<T["$inferSelect"][]>;
  /** Every row whose columns hold these values, as plain JSON, for a copy of it; in no order. */
  copyOut(table: Table, key: PlainRow): Promise<PlainRow[]>;
  /** How many rows there are; counting ends at `most`. */
  count<T extends Table>(table: T, where: readonly Condition<T>[], most: number): Promise<number>;
}

export interface WriteRows extends ReadRows {
  /** Keeps a row as a copy holds it; what the table has not is a fault. */
  copyIn(table: Table, row: PlainRow): Promise<void>;
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
    async copyOut(table, key) {
      const { text, fields } = statements.every(table, Object.keys(key));
      const rows = await run(text, toDriver(table, key, fields), "all");
      const read = readerOf(table);
      return rows.flatMap((row) => (Array.isArray(row) ? [read(row)] : []));
    },
    async count(table, where, most) {
      const { text, params } = written(where, script(table));
      const some = `select 1 from ${quoted(getTableName(table))} where ${text} limit ${statements.mark(params.push(most))}`;
      const [row] = await run(`select count(*) from (${some}) as counted`, params, "all");
      return Array.isArray(row) ? Number(row[0]) : 0;
    },
    async copyIn(table, row) {
      const { text, fields } = statements.add(table);
      const unknown = Object.keys(row).find((field) => !fields.includes(field));
      if (unknown !== undefined) throw new Error(`${getTableName(table)} has no column ${unknown}`);
      await run(text, toDriver(table, row, fields), "run");
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
