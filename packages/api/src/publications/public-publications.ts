import { listPublications } from "@gandan/db/publications";
import { type Posting, type PublicationItem, publicDuring } from "@gandan/domain/publications";
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
  ways: (Pick<Posting, "way" | "note" | "from" | "to"> & { name: string; places: string })[];
}

/** What a commune publishes today, by item. */
export async function publicPublications(
  ctx: Pick<Outside, "db" | "now">,
  communeId: Id<"commune">,
  language: Language,
): Promise<PublicPublication[]> {
  const chart = await knownChart(ctx, communeId);
  const today = dayOf(ctx.now());
  return publicDuring(await listPublications(ctx.db.read, communeId), today, today).map((publication) => ({
    itemName: publicationItems.find(({ number }) => number === publication.item)?.name ?? { vi: "", en: "" },
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
  }));
}
