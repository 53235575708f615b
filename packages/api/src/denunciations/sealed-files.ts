import type { Writer } from "@gandan/db";
import { addDenunciationFile, listDenunciationFiles } from "@gandan/db/denunciations";
import { type DenunciationFile, SealedFacts, type Sight, largestBundle } from "@gandan/domain/denunciations";
import { PetitionFileKind } from "@gandan/domain/petitions";
import { type Id, type Instant, type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext, Scans } from "../context.ts";
import type { CaseKeys } from "./sealed-case.ts";

/** A file on its way into a case; its id is made on the screen, so that sent again it is the same. */
export const FileToSeal = z.object({
  id: idOf("file"),
  name: z.string().max(300),
  what: PetitionFileKind,
  base64: z.string().max(Math.ceil((largestBundle * 4) / 3) + 4),
});
export type FileToSeal = z.infer<typeof FileToSeal>;

/** A file as it may be sealed: its kind told by its content, a picture drawn anew. */
export interface CleanedFile {
  id: Id<"file">;
  facts: SealedFacts;
  bytes: Uint8Array;
  redactedFrom: Id<"file"> | null;
}

type CleanRefusal = "denunciation.files-too-large" | RefusalOf<Awaited<ReturnType<Scans["clean"]>>>;
type RefusalOf<Answer> = Answer extends { ok: false; refusal: infer Code } ? Code : never;

/** Looks into the files that were brought; slow, so never within a write, and nothing of them is kept before they are sealed. */
export async function cleanAll(
  ctx: OfficialContext,
  files: readonly FileToSeal[],
): Promise<Result<CleanedFile[], CleanRefusal>> {
  const brought = files.map((file) => ({ ...file, bytes: new Uint8Array(Buffer.from(file.base64, "base64")) }));
  if (brought.reduce((sum, { bytes }) => sum + bytes.length, 0) > largestBundle)
    return refuse("denunciation.files-too-large");
  const cleaned: CleanedFile[] = [];
  for (const { id, name, what, bytes } of brought) {
    const clean = await ctx.scans.clean(bytes, name);
    if (!clean.ok) return clean;
    const facts = { name: name.replaceAll("\u0000", ""), mediaType: clean.value.mediaType, what };
    cleaned.push({ id, facts, bytes: clean.value.bytes, redactedFrom: null });
  }
  return ok(cleaned);
}

/** Keeps files of a case, sealed with the key of those who may see them; what is on the disk opens for nobody else. */
export async function sealFiles(
  tx: Writer,
  ctx: OfficialContext,
  denunciationId: Id<"denunciation">,
  files: readonly CleanedFile[],
  { sight, key }: { sight: Sight; key: string },
): Promise<number> {
  const there = new Set((await listDenunciationFiles(tx, ctx.scope, denunciationId)).map(({ id }) => id));
  const fresh = files.filter(({ id }) => !there.has(id));
  for (const { id, facts, bytes, redactedFrom } of fresh)
    await addDenunciationFile(tx, {
      communeId: ctx.scope,
      id,
      denunciationId,
      sight,
      sha256: await ctx.files.keep(ctx.sealing.sealBytes(bytes, key)),
      sealedFacts: ctx.sealing.seal(JSON.stringify(facts), key),
      redactedFrom,
      personId: ctx.actor.personId,
      at: ctx.now(),
    });
  return fresh.length;
}

/** A file of an opened case as its page lists it. */
export interface OpenedFile extends SealedFacts {
  id: Id<"file">;
  sight: Sight;
  redactedFrom: Id<"file"> | null;
  personName: string;
  at: Instant;
}

/** The key that a file opens with, for whoever has it. */
export const keyOf = ({ sight }: Pick<DenunciationFile, "sight">, { whole, redacted }: CaseKeys): string | null =>
  sight === "whole" ? whole : redacted;

/** The files that these keys open; the others are not there. */
export const openedFiles = (ctx: OfficialContext, files: readonly DenunciationFile[], keys: CaseKeys): OpenedFile[] =>
  files.flatMap((file) => {
    const facts = factsOf(ctx, file, keys);
    if (facts === null) return [];
    const { id, sight, redactedFrom, personId, at } = file;
    const personName = ctx.chart.people.find((person) => person.id === personId)?.name ?? "";
    return [{ ...facts, id, sight, redactedFrom, personName, at }];
  });

/** What a file is, where these keys open it. */
export function factsOf(ctx: OfficialContext, file: DenunciationFile, keys: CaseKeys): SealedFacts | null {
  const key = keyOf(file, keys);
  const said = key === null ? null : ctx.sealing.open(file.sealedFacts, key);
  return said === null ? null : SealedFacts.parse(JSON.parse(said));
}
