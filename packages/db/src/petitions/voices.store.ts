import type { Voice } from "@gandan/domain/petitions";
import type { Id, Instant } from "@gandan/domain/values";
import { and, asc, eq, inArray, isNull, lt, notExists } from "drizzle-orm";
import { chunks } from "../chunks.ts";
import type { Reader, Writer } from "../database.ts";

export const findVoice = (
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  petitionId: Id<"petition">,
): Promise<Voice | null> => rows.find(tables.voices, { communeId, petitionId });

export const saveVoice = (tx: Writer, voice: Voice): Promise<void> =>
  tx.rows.keep(tx.tables.voices, voice, { key: ["communeId", "petitionId"] });

/** The voices of some petitions. */
export async function listVoices(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  petitionIds: readonly Id<"petition">[],
): Promise<Voice[]> {
  const { voices } = tables;
  const found: Voice[] = [];
  for (const some of chunks(petitionIds))
    found.push(
      ...(await sql
        .select()
        .from(voices)
        .where(and(eq(voices.communeId, communeId), inArray(voices.petitionId, some)))),
    );
  return found;
}

/** The voice that a file holds; null where it is no voice. */
export const findVoiceByFile = (
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  fileId: Id<"file">,
): Promise<Voice | null> => rows.find(tables.voices, { communeId, fileId });

/** Recordings whose words were written down before an instant; at most `limit`. */
export async function listVoicesWrittenDown(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  before: Instant,
  limit: number,
): Promise<Voice[]> {
  const { voices } = tables;
  return sql
    .select()
    .from(voices)
    .where(and(eq(voices.communeId, communeId), isNull(voices.erasedAt), lt(voices.transcribedAt, before)))
    .orderBy(asc(voices.transcribedAt), asc(voices.petitionId))
    .limit(limit);
}

/** Recordings that arrived before an instant and whose word never did; at most `limit`. */
export async function listVoicesWithoutWord(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  before: Instant,
  limit: number,
): Promise<Voice[]> {
  const { voices, petitions } = tables;
  const word = sql
    .select({ id: petitions.id })
    .from(petitions)
    .where(and(eq(petitions.communeId, communeId), eq(petitions.id, voices.petitionId)));
  return sql
    .select()
    .from(voices)
    .where(and(eq(voices.communeId, communeId), isNull(voices.erasedAt), lt(voices.at, before), notExists(word)))
    .orderBy(asc(voices.at), asc(voices.petitionId))
    .limit(limit);
}
