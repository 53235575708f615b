import type SQLite from "better-sqlite3";
import type { Transaction } from "./write-queue.ts";

/** The transaction of a connection, for the queue to drive. */
export function transactionOf(
  client: SQLite.Database,
  beforeCommit: () => void,
  committed: () => void = () => undefined,
): Transaction {
  const run = (text: string) => {
    const statement = client.prepare(text);
    return () => void statement.run();
  };
  const commit = run("commit");
  return {
    begin: run("begin immediate"),
    commit() {
      beforeCommit();
      commit();
      committed();
    },
    rollback: run("rollback"),
    mark: run("savepoint unit"),
    keepMark: run("release unit"),
    fallBack() {
      client.exec("rollback to unit; release unit");
    },
    get isOpen() {
      return client.inTransaction;
    },
  };
}
