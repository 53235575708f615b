import { listFiles } from "@gandan/db/files";
import { listPublications as list } from "@gandan/db/publications";
import { type Deadline, isMissed } from "@gandan/domain/calendar";
import {
  type Publication,
  type PublicationItem,
  type WayStanding,
  beganOn,
  deadlinesOfPublication,
  faultsOf,
  waysOf,
} from "@gandan/domain/publications";
import { hamletsOn, may } from "@gandan/domain/roles";
import type { Day, Id } from "@gandan/domain/values";
import { publicationItems } from "@gandan/packs/publications";
import { calendarFor } from "../calendar/calendar-for.ts";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { ruleBookFor } from "../petitions/rule-book.ts";
import type { FileRow } from "../tasks/get-task.ts";

/** A document of the register with its clock and how each way stands. */
export interface PublicationRow {
  publication: Omit<Publication, "communeId">;
  deadlines: Deadline[];
  ways: WayStanding[];
  /** It was not begun in time. */
  isLate: boolean;
  /** How many ways are missing or ended too early, once it was to begin. */
  faults: WayStanding[];
  photos: FileRow[];
}

/** An item of the law with its documents, the newest first. */
interface ItemRow {
  item: PublicationItem;
  lastOn: Day | null;
  rows: PublicationRow[];
}

export interface PublicationRegister {
  items: ItemRow[];
  hamlets: { id: Id<"unit">; name: string }[];
  late: number;
  faulty: number;
  mayKeep: boolean;
}

/** The register by item: when each was last published, what is late and what was taken down too early. */
export async function listPublications(ctx: OfficialContext): Promise<PublicationRegister> {
  needs(ctx, "publication.read");
  const all = await publicationRows(ctx);
  const items = publicationItems.map((item) => {
    const rows = all.filter(({ publication }) => publication.item === item.number);
    const days = rows.flatMap(({ publication }) => beganOn(publication) ?? []);
    return { item, rows, lastOn: days.toSorted().at(-1) ?? null };
  });
  return {
    items,
    hamlets: hamletsOn(ctx.chart, ctx.today).map(({ id, name }) => ({ id, name })),
    late: all.filter(({ isLate, publication }) => isLate && publication.postings.length === 0).length,
    faulty: all.filter(({ faults }) => faults.length > 0).length,
    mayKeep: may(ctx.actor, "publication.keep", { communeId: ctx.scope }),
  };
}

/** Every document of the register as it stands today. */
export async function publicationRows(ctx: OfficialContext): Promise<PublicationRow[]> {
  const all = await list(ctx.db.read, ctx.scope);
  const photoIds = all.flatMap(({ postings }) => postings.flatMap((posting) => posting.photoIds));
  const files = new Map((await listFiles(ctx.db.read, ctx.scope, photoIds)).map((file) => [file.id, file]));
  return all.map((publication) => {
    const item = publicationItems.find(({ number }) => number === publication.item);
    const deadlines = deadlinesOfPublication(ruleBookFor(ctx.commune), calendarFor(ctx.commune), publication);
    const hamletIds = hamletsOn(ctx.chart, publication.decidedOn).map(({ id }) => id);
    const ways = item === undefined ? [] : waysOf(publication, item, all, hamletIds, ctx.today);
    const isDue = deadlines.every(({ due }) => due === null || due < ctx.today);
    const { communeId: _commune, ...shown } = publication;
    return {
      publication: shown,
      deadlines,
      ways,
      isLate: deadlines.some((deadline) => isMissed(deadline, ctx.today)),
      faults: faultsOf(ways).filter(({ state }) => isDue || state === "short"),
      photos: publication.postings
        .flatMap((posting) => posting.photoIds)
        .flatMap((id) => files.get(id) ?? [])
        .map(({ id, name, mediaType, size }) => ({ id, name, mediaType, size })),
    };
  });
}
