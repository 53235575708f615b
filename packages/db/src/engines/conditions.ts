import type { SQL, Table } from "drizzle-orm";

type Row<T extends Table> = T["$inferSelect"];
type Field<T extends Table> = keyof Row<T> & string;

/** What a row must be like to stand in a list; of nothing (`undefined`) nothing is asked. */
export type Condition<T extends Table> =
  | { [F in Field<T>]: OfField<F, NonNullable<Row<T>[F]>> }[Field<T>]
  /** One of several is enough. */
  | { readonly any: readonly Condition<T>[] }
  /** In the descending order of some fields, in the order they are named here, it stands behind these values. */
  | { readonly behind: Partial<Row<T>> }
  /** What only the engine's own words can say. */
  | { readonly also: SQL }
  | undefined;

type OfField<F extends string, V> = { readonly field: F } & (
  | { readonly in: readonly V[] }
  /** From a value on, that one included. */
  | { readonly from: V }
  | { readonly before: V }
  | { readonly missing: true }
);

/** How the parts of a condition are written in one engine. */
export interface Script {
  /** The column of a field, quoted, and a value as the driver takes it. */
  column(field: string): { readonly name: string; readonly toDriver: (value: unknown) => unknown };
  mark(position: number): string;
  sql(question: SQL): { readonly sql: string; readonly params: readonly unknown[] };
}

/** Writes conditions down as the text after `where` and its values; nothing asked is always true. */
export function written<T extends Table>(
  conditions: readonly Condition<T>[],
  script: Script,
): { text: string; params: unknown[] } {
  const params: unknown[] = [];
  const valued = (value: unknown): string => script.mark(params.push(value));
  const textOf = (condition: Condition<T>): string[] => {
    if (condition === undefined) return [];
    if ("any" in condition) return [`(${condition.any.flatMap(textOf).join(" or ") || never})`];
    if ("also" in condition) {
      const { sql, params: more } = script.sql(condition.also);
      // The engine numbers what it writes from the first on.
      if (params.length > 0) throw new Error("What only the engine's own words can say stands first.");
      params.push(...more);
      return [`(${sql})`];
    }
    if ("behind" in condition) {
      const columns = Object.entries(condition.behind).map(([field, value]) => ({ ...script.column(field), value }));
      const marks = columns.map(({ toDriver, value }) => valued(toDriver(value)));
      return [`(${columns.map(({ name }) => name).join(", ")}) < (${marks.join(", ")})`];
    }
    const { name, toDriver } = script.column(condition.field);
    if ("missing" in condition) return [`${name} is null`];
    if ("from" in condition) return [`${name} >= ${valued(toDriver(condition.from))}`];
    if ("before" in condition) return [`${name} < ${valued(toDriver(condition.before))}`];
    return [
      among(
        name,
        condition.in.map((value) => valued(toDriver(value))),
      ),
    ];
  };
  return { text: conditions.flatMap(textOf).join(" and ") || always, params };
}

function among(name: string, marks: readonly string[]): string {
  if (marks.length === 0) return never;
  return marks.length === 1 ? `${name} = ${marks[0]}` : `${name} in (${marks.join(", ")})`;
}

const never = "1 = 0";
const always = "1 = 1";
