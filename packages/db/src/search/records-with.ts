import type { Id, Subject } from "@gandan/domain/values";
import { and, eq, sql as raw } from "drizzle-orm";
import type { Reader } from "../database.ts";
import type { SearchKind } from "./search.table.ts";
import { foldedWords } from "./words.ts";

/** The ids of all records of a kind that hold every word of a text, for the filter of a list; of a text without words, none. */
export function recordsWith<S extends Subject & SearchKind>(
  { sql, tables, contains }: Reader,
  communeId: Id<"commune">,
  kind: S,
  text: string,
) {
  const { searchEntries } = tables;
  const tokens = foldedWords(text).slice(0, 12);
  return sql
    .select({ id: raw<Id<S>>`${searchEntries.recordId}` })
    .from(searchEntries)
    .where(
      and(
        eq(searchEntries.communeId, communeId),
        eq(searchEntries.kind, kind),
        tokens.length === 0 ? raw`1 = 0` : contains(searchEntries, tokens),
      ),
    );
}
