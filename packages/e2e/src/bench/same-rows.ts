import { join } from "node:path";
import Database from "better-sqlite3";
import { aWord } from "../server/a-word.ts";

type Row = Record<string, unknown>;

/**
 * Words a second of bare better-sqlite3 that keeps the rows a durable create keeps (the word, its first event, its entry
 * for the search and the words of it, its line of the journal) in the file of a stopped server, so many of them a commit:
 * no HTTP, no checking of what was sent, no decision, no hash.
 */
export function sameRowsRate(folder: string, wordsACommit: number, seconds = 3): number {
  const database = new Database(join(folder, "gandan.sqlite"));
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  const found = (text: string, ...values: unknown[]): Row => {
    const row = database.prepare<unknown[], Row>(text).get(...values);
    if (row === undefined) throw new Error("the load kept no word to copy");
    return row;
  };
  const inserting = (table: string, row: Row) => {
    const columns = Object.keys(row);
    return database.prepare(
      `insert into ${table} (${columns.join(", ")}) values (${columns.map((name) => `@${name}`).join(", ")})`,
    );
  };

  const word = found("select * from petitions where channel = 'kiosk' order by received_at desc limit 1");
  const event = found("select * from petition_events where petition_id = ?", word["id"]);
  const entry = found("select * from search_entries where record_id = ?", word["id"]);
  const line = found("select * from journal where commune_id = ? order by sequence desc limit 1", word["commune_id"]);
  const insertWord = inserting("petitions", word);
  const insertEvent = inserting("petition_events", event);
  const insertEntry = inserting("search_entries", entry);
  const insertLine = inserting("journal", line);
  const findable = database.prepare(
    "insert into search_words (rowid, words) select number, ? from search_pending order by number desc limit 1",
  );
  const cleared = database.prepare("delete from search_pending");
  let kept = 0;
  const keepSome = database.transaction(() => {
    for (const end = kept + wordsACommit; kept < end; kept += 1) {
      const { id, receipt } = aWord("");
      insertWord.run({ ...word, id, receipt });
      insertEvent.run({ ...event, petition_id: id });
      insertEntry.run({ ...entry, record_id: id });
      findable.run(entry["words"]);
      insertLine.run({ ...line, sequence: Number(line["sequence"]) + kept + 1, record_id: id });
    }
    cleared.run();
  });

  const start = performance.now();
  while (performance.now() - start < seconds * 1000) keepSome.immediate();
  const rate = kept / ((performance.now() - start) / 1000);
  database.close();
  return rate;
}
