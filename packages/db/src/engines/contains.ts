import { type SQL, and, sql } from "drizzle-orm";
import type { SearchEntries } from "../search/search.table.ts";

/** The one word of search that the engines spell differently: entries that hold every token as a word's beginning. */
export type Contains = (
  entries: SearchEntries,
  tokens: readonly string[],
  /** Only the newest so many of those that `also` holds for: a common word has too many to rank. */
  newest?: { also: SQL | undefined; most: number },
) => SQL;

const quoted = (token: string, quote: string) => quote + token.replaceAll(quote, quote + quote) + quote;

export const sqliteContains: Contains = (entries, tokens, newest) => {
  const wanted = tokens.map((token) => `${quoted(token, '"')}*`).join(" ");
  const found = sql`select r.commune_id, r.kind, r.record_id from search_words w join search_rows r on r.number = w.rowid`;
  const bounded =
    newest === undefined
      ? sql`${found} where w.words match ${wanted}`
      : sql`${found} join search_entries on search_entries.commune_id = r.commune_id and search_entries.kind = r.kind
          and search_entries.record_id = r.record_id
          where w.words match ${wanted} and ${newest.also ?? sql`true`} order by w.rowid desc limit ${newest.most}`;
  return sql`(${entries.communeId}, ${entries.kind}, ${entries.recordId}) in (${bounded})`;
};

// The cast to tsquery takes each quoted token as it is; to_tsquery would cut it up once more.
export const postgresContains: Contains = (entries, tokens, newest) => {
  const wanted = tokens.map((token) => `${quoted(token.replaceAll("\\", "\\\\"), "'")}:*`).join(" & ");
  const match = sql`array_to_tsvector(string_to_array(${entries.words}, ' ')) @@ ${wanted}::tsquery`;
  return and(match, newest?.also) ?? match;
};
