import type SQLite from "better-sqlite3";

// "cross join" keeps the order: left to itself the planner reads every entry there is at each commit.
export const fillText = `insert or replace into search_words (rowid, words)
  select p.number, e.words from search_pending p cross join search_rows r on r.number = p.number
  cross join search_entries e on e.commune_id = r.commune_id and e.kind = r.kind and e.record_id = r.record_id`;

/**
 * Brings the search words up to date with the entries that wait. Called once before a commit and not for each row:
 * every savepoint makes FTS5 write out what it holds, which costs more than all the rest of a write.
 */
export function catchingUp(client: SQLite.Database): () => void {
  const isPending = client.prepare("select 1 from search_pending limit 1").pluck();
  const fill = client.prepare(fillText);
  const clear = client.prepare("delete from search_pending");
  return () => {
    if (isPending.get() === undefined) return;
    fill.run();
    clear.run();
  };
}
