import { DrizzleQueryError } from "drizzle-orm";

/** What went wrong in a query, the same on every engine. */
export type Fault = "duplicate" | "missing-parent" | "busy" | "full" | "read-only" | "corrupt" | "lost" | "other";

const faults: readonly (readonly [RegExp, Fault])[] = [
  [/^(23505|SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY))$/, "duplicate"],
  [/^(23503|SQLITE_CONSTRAINT_FOREIGNKEY)$/, "missing-parent"],
  [/^(SQLITE_(BUSY|LOCKED).*|40001|40P01|55P03)$/, "busy"],
  [/^(SQLITE_FULL|53100)$/, "full"],
  [/^(SQLITE_READONLY.*|SQLITE_CANTOPEN.*|25006)$/, "read-only"],
  [/^(SQLITE_CORRUPT.*|SQLITE_NOTADB|XX001|XX002)$/, "corrupt"],
  [/^(08...|57P0[1-3]|53300|ECONN.*|EPIPE|ETIMEDOUT|ENOTFOUND)$/, "lost"],
];

/** The driver's code of an error, however deep it lies under the query's own error. */
function codeOf(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ("code" in cause && typeof cause.code === "string") return cause.code;
  return null;
}

/** What went wrong, by the driver's code. */
export function faultOf(error: unknown): Fault {
  if (error instanceof DatabaseFault) return error.fault;
  const code = codeOf(error);
  // pg says without a code that its connection is gone. Only the innermost message counts: outer ones hold the query.
  if (code === null) return /connection|not queryable/i.test(innermostMessage(error)) ? "lost" : "other";
  return faults.find(([pattern]) => pattern.test(code))?.[1] ?? "other";
}

function innermostMessage(error: unknown): string {
  if (!(error instanceof Error)) return "";
  return error.cause instanceof Error ? innermostMessage(error.cause) : error.message;
}

/** A failed query as it may be logged: the drivers' own messages repeat what residents wrote. */
export class DatabaseFault extends Error {
  readonly fault: Fault;
  readonly code: string | null;
  readonly query: string | null;

  constructor(fault: Fault, code: string | null, query: string | null) {
    super(`database: ${fault}${code === null ? "" : ` (${code})`}`);
    this.name = "DatabaseFault";
    this.fault = fault;
    this.code = code;
    this.query = query;
  }
}

/** A failed query without the values that were asked with; every other error as it is. */
export function withoutValues(error: unknown): unknown {
  if (error instanceof DrizzleQueryError) return new DatabaseFault(faultOf(error), codeOf(error), error.query);
  return isDriversOwn(error) ? new DatabaseFault(faultOf(error), codeOf(error), null) : error;
}

const isDriversOwn = (error: unknown): boolean =>
  error instanceof Error && (error.name === "SqliteError" || "severity" in error);

/** The file is damaged: it is not opened for writing, and the message names the way back. */
export class CorruptDatabase extends Error {
  readonly code = "database.corrupt";
  readonly path: string;

  constructor(path: string, found: string) {
    super(
      `The database file ${path} is damaged (${found}). It was not opened. ` +
        "Keep a copy of it, then bring back the newest good backup: npm run -s gandan -- restore <backup file>",
    );
    this.name = "CorruptDatabase";
    this.path = path;
  }
}
