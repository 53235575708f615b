import type { Id } from "@gandan/domain/values";
import type { PgDatabase } from "drizzle-orm/pg-core";
import type { Contains } from "./engines/contains.ts";
import type { ReadRows, WriteRows } from "./engines/rows.ts";
import type { Tables } from "./tables.ts";

// A bare statement answers nothing usable, because the engines differ; ask with `.returning()` instead.
interface Answer {
  readonly $brand: "PgQueryResultHKT";
  readonly row: unknown;
  readonly type: unknown;
}
type Queries = PgDatabase<Answer>;
type Selecting = Pick<Queries, "select" | "selectDistinct">;

type ReadSql = Selecting & Pick<Queries, "$with"> & { with(...queries: Parameters<Queries["with"]>): Selecting };
type WriteSql = ReadSql & Pick<Queries, "insert" | "update" | "delete">;

/** What a store function needs to look something up. */
export interface Reader {
  readonly sql: ReadSql;
  readonly tables: Tables;
  readonly contains: Contains;
  readonly rows: ReadRows;
}

/** What a store function needs to change something; given by `db.write` and good only inside it. */
export interface Writer extends Reader {
  readonly sql: WriteSql;
  readonly rows: WriteRows;
}

/** One database, whichever engine keeps it. */
export interface Database {
  readonly engine: "sqlite" | "postgres";
  readonly read: Reader;
  /** Runs one unit of work alone in its commune; kept whole and durable when the promise answers, or not at all. */
  write<T>(communeId: Id<"commune">, work: (tx: Writer) => Promise<T>): Promise<T>;
  /** Writes a whole, checked copy beside the running database; null where the engine's own tools do that. */
  backup(toPath: string): Promise<string | null>;
  /**
   * Writes everything that is kept anew and empties the log, so that erased words stand on the disk no more; writes wait
   * meanwhile. False where somebody else holds the file, null where the engine's own tools do that.
   */
  purge(): Promise<boolean | null>;
  /**
   * A number that is another one after each commit; after one of another process a twentieth of a second later. Null
   * where the engine does not tell that cheaply.
   */
  version(): number | null;
  /** How many writes wait at this moment. */
  waiting(): number;
  /** Whether the file was found broken after it was opened; nothing is written to it any more. */
  isDamaged(): boolean;
  /** Waits for the writes under way, then lets go of the file or the connections. */
  close(): Promise<void>;
}

/** A write that held its commune longer than it should. */
export interface SlowWrite {
  readonly communeId: Id<"commune">;
  readonly milliseconds: number;
}
