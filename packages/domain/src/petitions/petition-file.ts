import { z } from "zod";
import type { StoredFile } from "../files/index.ts";
import type { Actor } from "../roles/index.ts";
import { type Id, Instant, type Result, idOf, ok, refuse } from "../values/index.ts";
import type { CaseEvent } from "./case-event.ts";
import type { Petition } from "./petition.ts";
import { mayTake } from "./petition-rights.ts";

/** What a file shows: the letter itself, a photo of the place, another paper, or what was said. */
export const PetitionFileKind = z.enum(["letter", "photo", "paper", "recording"]);
export type PetitionFileKind = z.infer<typeof PetitionFileKind>;

/** A file of a matter: when it was added and by whom; one that was taken off stays in the history, unopened. */
export const PetitionFile = z.object({
  communeId: idOf("commune"),
  petitionId: idOf("petition"),
  fileId: idOf("file"),
  what: PetitionFileKind,
  personId: idOf("person"),
  at: Instant,
  removed: z.object({ at: Instant, personId: idOf("person"), reason: z.string() }).nullable(),
});
export type PetitionFile = z.infer<typeof PetitionFile>;

/** A file that was sent before and now is said to belong to a matter. */
export const FileToAdd = z.object({ fileId: idOf("file"), what: PetitionFileKind });
export type FileToAdd = z.infer<typeof FileToAdd>;

/** How many files are added at once, and how many a matter has in all. */
export const mostFilesAtOnce = 20;
const mostFiles = 100;

type AddRefusal = "petition.file-unknown" | "petition.too-many-files";

/** Who adds to a matter, opens and takes off its files: whoever may answer it, for a scan shows its sender. */
export const maySeeFiles = (by: Actor, petition: Petition): boolean => mayTake(by, petition, "complete");

/** Adds files to a matter; each was brought by the one who adds it, and stands there once. */
export function addFiles(
  petition: Pick<Petition, "id" | "communeId">,
  there: readonly PetitionFile[],
  added: readonly FileToAdd[],
  brought: readonly StoredFile[],
  by: { personId: Id<"person"> },
  at: Instant,
): Result<PetitionFile[], AddRefusal> {
  const known = new Set(there.map(({ fileId }) => fileId));
  const fresh = [...new Map(added.map((file) => [file.fileId, file])).values()].filter(
    ({ fileId }) => !known.has(fileId),
  );
  const own = new Set(brought.filter(({ personId }) => personId === by.personId).map(({ id }) => id));
  if (fresh.some(({ fileId }) => !own.has(fileId))) return refuse("petition.file-unknown");
  if (there.length + fresh.length > mostFiles) return refuse("petition.too-many-files");
  const { communeId, id: petitionId } = petition;
  const { personId } = by;
  return ok(fresh.map(({ fileId, what }) => ({ communeId, petitionId, fileId, what, personId, at, removed: null })));
}

/** Takes off a file that does not belong there, with the reason; who brought it and when is kept. */
export function removeFile(
  file: PetitionFile,
  reason: string,
  by: { personId: Id<"person"> },
  at: Instant,
): Result<PetitionFile, "petition.file-unknown" | "petition.note-missing"> {
  if (file.removed !== null) return refuse("petition.file-unknown");
  if (reason.trim() === "") return refuse("petition.note-missing");
  return ok({ ...file, removed: { at, personId: by.personId, reason: reason.trim() } });
}

/** What the history says of a file: its name; what it shows stays in the file. */
export const fileNote = (names: readonly string[]): CaseEvent["note"] => names.join(", ").slice(0, 1_000);
