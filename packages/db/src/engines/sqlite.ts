import { SQLiteAsyncDialect } from "drizzle-orm/sqlite-core";
import { drizzle } from "drizzle-orm/sqlite-proxy";
import type { Database, Reader, Writer } from "../database.ts";
import { defineTables } from "../tables.ts";
import type { Ask } from "./ask.ts";
import { backupFile } from "./backup-file.ts";
import { checkpointBeside } from "./checkpoint-beside.ts";
import { type CheckBeside, nothingToCheck } from "./check-beside.ts";
import { type Contains, sqliteContains } from "./contains.ts";
import { withoutValues } from "./faults.ts";
import { refuseInside } from "./gate.ts";
import { heldVersion } from "./held-version.ts";
import { purgeFile } from "./purge-file.ts";
import { rowsOf } from "./rows.ts";
import { asking } from "./sqlite-ask.ts";
import { sqliteColumns } from "./sqlite-columns.ts";
import { connect } from "./sqlite-file.ts";
import { catchingUp } from "./sqlite-search.ts";
import { statementsOf } from "./statements.ts";
import { transactionOf } from "./sqlite-transaction.ts";
import { type Watch, runUnit } from "./unit.ts";
import { type WriteQueue, writeQueue } from "./write-queue.ts";

const tables = defineTables(sqliteColumns);
const statements = statementsOf(() => "?");
const dialect = new SQLiteAsyncDialect();

// The second of two casts: the query objects of the two dialects share the methods that `WriteSql` picks.
const writerFor = (ask: Ask, contains: Contains): Writer => ({
  sql: drizzle(ask) as unknown as Writer["sql"],
  tables,
  contains,
  rows: rowsOf(ask, statements, dialect),
});

/** The database in one file: one writer, whose waiting units share a commit, and one reader beside it. */
export function openSqlite(
  path: string,
  options: Watch & { groupUpTo: number },
  check: CheckBeside = nothingToCheck,
): Database {
  const writer = connect(path);
  const reader = connect(path, { readonly: true });
  const askWriter = asking(writer);
  const askReader = asking(reader);
  const catchUp = catchingUp(writer);
  // As the reader sees it the writer is another connection, as is every other process.
  const ofFile = reader.prepare("pragma data_version").pluck();
  const version = heldVersion(() => Number(ofFile.get()));
  const moving = checkpointBeside(path, (move) => queue.alone(move));
  const committed = () => {
    version.written();
    moving.committed();
  };
  const queue: WriteQueue = writeQueue(transactionOf(writer, catchUp, committed), options.groupUpTo);
  const read: Reader = writerFor(async (...query) => {
    refuseInside("read");
    return askReader(...query);
  }, sqliteContains);
  // A write finds what it has just kept itself.
  const containsNow: Contains = (...asked) => {
    catchUp();
    return sqliteContains(...asked);
  };
  const txFor = (ask: Ask) => writerFor(ask, containsNow);
  return {
    engine: "sqlite",
    read,
    async write(communeId, work) {
      refuseInside("write");
      const damage = check.damage();
      if (damage !== null) throw damage;
      try {
        return await queue.push(() => runUnit(communeId, work, askWriter, txFor, options));
      } catch (error) {
        throw withoutValues(error);
      }
    },
    backup: (toPath) => backupFile(path, toPath),
    purge: () => queue.alone(() => purgeFile(path)),
    version: () => version.now(),
    waiting: () => queue.length,
    isDamaged: () => check.damage() !== null,
    async close() {
      await check.stop();
      await queue.idle();
      await moving.stop();
      reader.close();
      writer.close();
    },
  };
}
