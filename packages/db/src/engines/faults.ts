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
export function codeOf(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ("code" in cause && typeof cause.code === "string") return cause.code;
  return null;
}

/** What went wrong, by the driver's code. */
export function faultOf(error: unknown): Fault {
  if (error instanceof DatabaseFault) return error.fault;
  const code = codeOf(error);
  if (code === null) return error instanceof Error && /connection/i.test(error.message) ? "lost" : "other";
  return faults.find(([pattern]) => pattern.test(code))?.[1] ?? "other";
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

const queryOf = (error: Error): string | null =>
  "query" in error && typeof error.query === "string" ? error.query : null;

/** A failed query without the values that were asked with; every other error as it is. */
export function withoutValues(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DatabaseFault) return error;
  const code = codeOf(error);
  if (code === null && queryOf(error) === null) return error;
  return new DatabaseFault(faultOf(error), code, queryOf(error));
}

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
