import { listFiles } from "@gandan/db/files";
import { listPublications as list, listReleases } from "@gandan/db/publications";
import { type Deadline, type LimitSource, type TimeLimit, isMissed } from "@gandan/domain/calendar";
import {
  type ItemState,
  type Publication,
  type PublicationItem,
  type Release,
  type WayStanding,
  beganOn,
  deadlinesOfPublication,
  faultsOf,
  itemState,
  waysOf,
} from "@gandan/domain/publications";
import { hamletsOn, may } from "@gandan/domain/roles";
import type { Day, Id } from "@gandan/domain/values";
import { publicationItems, publicationPacks } from "@gandan/packs/publications";
import { timeLimitRows } from "@gandan/packs/time-limits";
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
  /** The files on their way to the public page; one whose place another took is left out. */
  releases: Omit<Release, "communeId">[];
}

/** An item of the law with its documents, the newest first. */
interface ItemRow {
  item: PublicationItem;
  state: ItemState;
  lastOn: Day | null;
  /** The nearest day by which a document of it has to begin, of those that have not. */
  dueOn: Day | null;
  /** Until when what hangs has to stay at the least. */
  hangsUntil: Day | null;
  rows: PublicationRow[];
}

export interface PublicationRegister {
  items: ItemRow[];
  /** The law that names the items, and within how many days each has to begin. */
  source: LimitSource;
  limit: Pick<TimeLimit, "count" | "unit" | "source"> | null;
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
    return { item, rows, ...itemStanding(rows.filter(({ publication }) => publication.withdrawal === null)) };
  });
  const [pack] = publicationPacks;
  const limit = timeLimitRows.find(({ matters }) => matters.includes("publication"));
  if (pack === undefined) throw new Error("the program comes with the law on publication");
  return {
    items,
    source: pack.source,
    limit: limit === undefined ? null : { count: limit.count, unit: limit.unit, source: limit.source },
    hamlets: hamletsOn(ctx.chart, ctx.today).map(({ id, name }) => ({ id, name })),
    late: all.filter(({ isLate, publication }) => isLate && publication.postings.length === 0).length,
    faulty: all.filter(({ faults }) => faults.length > 0).length,
    mayKeep: may(ctx.actor, "publication.keep", { communeId: ctx.scope }),
  };
}

function itemStanding(rows: readonly PublicationRow[]): Pick<ItemRow, "state" | "lastOn" | "dueOn" | "hangsUntil"> {
  const began = rows.map(({ publication }) => beganOn(publication));
  const waiting = rows.filter((_row, index) => began[index] === null);
  const hanging = rows.flatMap(({ ways }) => ways.filter(({ state }) => state === "running" || state === "partly"));
  return {
    state: itemState(
      rows.map(({ isLate, faults, ways }, index) => ({ isLate, faults, ways, hasBegun: began[index] !== null })),
    ),
    lastOn:
      began
        .flatMap((day) => day ?? [])
        .toSorted()
        .at(-1) ?? null,
    dueOn: waiting.flatMap(({ deadlines }) => deadlines.flatMap(({ due }) => due ?? [])).toSorted()[0] ?? null,
    hangsUntil:
      hanging
        .flatMap(({ until }) => until ?? [])
        .toSorted()
        .at(-1) ?? null,
  };
}

/** Every document of the register as it stands today; of a withdrawn one nothing is asked any more. */
export async function publicationRows(ctx: OfficialContext): Promise<PublicationRow[]> {
  const all = await list(ctx.db.read, ctx.scope);
  const photoIds = all.flatMap(({ postings }) => postings.flatMap((posting) => posting.photoIds));
  const releases = (await listReleases(ctx.db.read, ctx.scope)).filter(({ state }) => state !== "replaced");
  const files = new Map((await listFiles(ctx.db.read, ctx.scope, photoIds)).map((file) => [file.id, file]));
  return all.map((publication) => {
    const item = publicationItems.find(({ number }) => number === publication.item);
    const isWithdrawn = publication.withdrawal !== null;
    const deadlines = isWithdrawn
      ? []
      : deadlinesOfPublication(ruleBookFor(ctx.commune), calendarFor(ctx.commune), publication);
    const hamletIds = hamletsOn(ctx.chart, publication.decidedOn).map(({ id }) => id);
    const ways = item === undefined || isWithdrawn ? [] : waysOf(publication, item, all, hamletIds, ctx.today);
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
      releases: releases
        .filter(({ publicationId }) => publicationId === publication.id)
        .map(({ communeId: _of, ...release }) => release),
    };
  });
}
