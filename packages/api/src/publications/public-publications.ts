import { findFile } from "@gandan/db/files";
import { findPublication, findRelease, listPublications, listReleases } from "@gandan/db/publications";
import type { StoredFile } from "@gandan/domain/files";
import {
  type Posting,
  type PublicationItem,
  type Release,
  publicDuring,
  publishedOf,
} from "@gandan/domain/publications";
import { type Day, type Id, dayOf } from "@gandan/domain/values";
import { publicationItems } from "@gandan/packs/publications";
import type { Outside } from "../context.ts";
import type { Language } from "../language.ts";
import { knownChart } from "../session/known-chart.ts";
import { wayWords } from "./publication-words.ts";
import { placesOf } from "./quarter-list.ts";

/** A document as anybody may read it: under which item, where it is public and until when. */
export interface PublicPublication {
  itemName: PublicationItem["name"];
  document: string;
  decidedOn: Day;
  item: number;
  ways: (Pick<Posting, "way" | "note" | "from" | "to"> & { name: string; places: string })[];
  files: Pick<Release, "id" | "name" | "size">[];
}

/** What a commune publishes today, by item. */
export async function publicPublications(
  ctx: Pick<Outside, "db" | "now">,
  communeId: Id<"commune">,
  language: Language,
): Promise<PublicPublication[]> {
  const chart = await knownChart(ctx, communeId);
  const today = dayOf(ctx.now());
  const releases = await listReleases(ctx.db.read, communeId);
  return publicDuring(await listPublications(ctx.db.read, communeId), today, today).map((publication) => ({
    itemName: publicationItems.find(({ number }) => number === publication.item)?.name ?? { vi: "", en: "" },
    item: publication.item,
    document: publication.document,
    decidedOn: publication.decidedOn,
    ways: publication.postings.map((posting) => ({
      way: posting.way,
      note: posting.note,
      from: posting.from,
      to: posting.to,
      name: wayWords[language][posting.way],
      places: placesOf(posting, chart, language),
    })),
    files: publishedOf(releases, publication.id).map(({ id, name, size }) => ({ id, name, size })),
  }));
}

/** A published file with its bytes, for anybody; null once it or its document is not public any more. */
export async function publicFile(
  ctx: Pick<Outside, "db" | "now" | "files">,
  communeId: Id<"commune">,
  releaseId: Id<"release">,
): Promise<{ file: StoredFile; bytes: Uint8Array } | null> {
  const release = await findRelease(ctx.db.read, communeId, releaseId);
  if (release?.state !== "published") return null;
  const publication = await findPublication(ctx.db.read, communeId, release.publicationId);
  const today = dayOf(ctx.now());
  if (publication === null || publicDuring([publication], today, today).length === 0) return null;
  const file = await findFile(ctx.db.read, communeId, release.fileId);
  const bytes = file === null ? null : await ctx.files.open(file.sha256);
  return file === null || bytes === null ? null : { file, bytes };
}
