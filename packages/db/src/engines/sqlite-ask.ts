import type SQLite from "better-sqlite3";
import type { Ask } from "./ask.ts";

const mostKept = 500;

/** Asks one connection, keeping compiled statements by their text. */
export function asking(client: SQLite.Database): Ask {
  const statements = new Map<string, SQLite.Statement>();

  function prepared(text: string): SQLite.Statement {
    const kept = statements.get(text);
    if (kept !== undefined) return kept;
    if (statements.size >= mostKept) statements.clear();
    const statement = client.prepare(text);
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
