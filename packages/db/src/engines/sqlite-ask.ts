import type SQLite from "better-sqlite3";
import type { Ask } from "./ask.ts";

const mostKept = 500;

/**
 * The same statement with every bare mark as an expression. SQLite plans a statement anew whenever a bare mark that a
 * plan may hang on gets a value, which is with each asking (`sqlite3VdbeReprepareOnBind`) and costs more than the answer.
 */
export const plannedOnce = (text: string): string =>
  text.replaceAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\?/g, (part) => (part === "?" ? "+?" : part));

/** Asks one connection, keeping compiled statements by their text. */
export function asking(client: SQLite.Database): Ask {
  const statements = new Map<string, SQLite.Statement>();

  function prepared(text: string): SQLite.Statement {
    const kept = statements.get(text);
    if (kept !== undefined) return kept;
    if (statements.size >= mostKept) statements.clear();
    const statement = client.prepare(plannedOnce(text));
    if (statement.reader) statement.raw(true);
    statements.set(text, statement);
    return statement;
  }

  return async (text, params) => {
    const statement = prepared(text);
    if (statement.reader) return { rows: statement.all(...params) };
    statement.run(...params);
    return { rows: [] };
  };
}
