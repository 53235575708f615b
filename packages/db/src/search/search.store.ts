import type { Id, Instant } from "@gandan/domain/values";
import { and, desc, eq, inArray, or } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";
import type { Scope } from "../scope.ts";
import { rank } from "./rank.ts";
import type { SearchKind } from "./search.table.ts";
import { foldedWords, keptWords, spelledWords } from "./words.ts";

/** What makes a record findable. `text` is everything it is found by, its title included. */
export interface Findable {
  communeId: Id<"commune">;
  kind: SearchKind;
  recordId: string;
  title: string;
  text: string;
  positionId: Id<"position"> | null;
  hamletId: Id<"unit"> | null;
  at: Instant;
}

/** A record that was found. */
export type SearchHit = Omit<Findable, "text" | "communeId">;

/** Makes a record findable by its words, in place of what was kept of it before. */
export async function keepFindable({ rows, tables }: Writer, { text, ...entry }: Findable): Promise<void> {
  const { searchEntries } = tables;
  await rows.keep(searchEntries, { ...entry, words: keptWords(text) }, { key: ["communeId", "kind", "recordId"] });
}

/** Makes a record unfindable. */
export const dropFindable = (
  { rows, tables }: Writer,
  record: Pick<Findable, "communeId" | "kind" | "recordId">,
): Promise<void> => rows.remove(tables.searchEntries, record);

const mostRanked = 200;

/** The records of a scope that hold every word of a query as a word's beginning; those with its own accents first. */
export async function search(
  { sql, tables, contains }: Reader,
  scope: Scope,
  query: string,
  filter: { kinds: readonly SearchKind[]; limit: number },
): Promise<SearchHit[]> {
  const { searchEntries } = tables;
  const folded = foldedWords(query).slice(0, 12);
  if (folded.length === 0 || filter.kinds.length === 0) return [];
  const also = and(
    eq(searchEntries.communeId, scope.communeId),
    inArray(searchEntries.kind, [...filter.kinds]),
    scope.only === null
      ? undefined
      : or(
          inArray(searchEntries.positionId, [...scope.only.positionIds]),
          inArray(searchEntries.hamletId, [...scope.only.hamletIds]),
        ),
  );
  const newest = (tokens: readonly string[]) =>
    sql
      .select()
      .from(searchEntries)
      .where(and(also, contains(searchEntries, tokens, { also, most: mostRanked })))
      .orderBy(desc(searchEntries.at), desc(searchEntries.recordId))
      .limit(mostRanked);

  const spelled = spelledWords(query).slice(0, 12);
  const asSpelled = spelled.join(" ") === folded.join(" ") ? [] : await newest(spelled);
  const others = asSpelled.length >= filter.limit ? [] : await newest(folded);
  const candidates = new Map([...asSpelled, ...others].map((entry) => [`${entry.kind} ${entry.recordId}`, entry]));
  return rank([...candidates.values()], query)
    .slice(0, filter.limit)
    .map(({ kind, recordId, title, positionId, hamletId, at }) => ({
      kind,
      recordId,
      title,
      positionId,
      hamletId,
      at,
    }));
}
