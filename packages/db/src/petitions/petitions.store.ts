import { type Petition, isSameWord } from "@gandan/domain/petitions";
import { Day, type Id } from "@gandan/domain/values";
import { and, asc, desc, eq, inArray, isNotNull, or } from "drizzle-orm";
import { chunks } from "../chunks.ts";
import type { Reader, Writer } from "../database.ts";
import type { Page, Scope } from "../scope.ts";
import { dropFindable, keepFindable } from "../search/index.ts";
import { turn } from "../turn.ts";
import { type PetitionFilter, petitionsWhere } from "./petition-filter.ts";

export interface PetitionSort {
  by: "received" | "updated" | "due";
  descending: boolean;
}

export async function findPetition(
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  id: Id<"petition">,
): Promise<Petition | null> {
  return rows.find(tables.petitions, { communeId, id });
}

export async function findPetitionByReceipt(
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  receipt: Petition["receipt"],
): Promise<Petition | null> {
  return rows.find(tables.petitions, { communeId, receipt });
}

/** Some petitions by their ids, in no order; ids of nothing or of another commune are left out. */
export async function listPetitionsById(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  ids: readonly Id<"petition">[],
): Promise<Petition[]> {
  const { petitions } = tables;
  const found: Petition[] = [];
  for (const some of chunks(ids))
    found.push(
      ...(await sql
        .select()
        .from(petitions)
        .where(and(eq(petitions.communeId, communeId), inArray(petitions.id, some)))),
    );
  return found;
}

/** One page of the petitions of a scope; of equals the id decides. */
export async function listPetitions(
  reader: Reader,
  scope: Scope,
  filter: PetitionFilter,
  sort: PetitionSort,
  page: Page,
): Promise<Petition[]> {
  const by = { received: "receivedAt", updated: "updatedAt", due: "dueOn" } as const;
  return reader.rows.list(reader.tables.petitions, {
    where: petitionsWhere(reader, scope, sort.by === "due" ? { dueFrom: firstDay, ...filter } : filter),
    orderBy: [by[sort.by], "id"],
    descending: sort.descending,
    ...page,
  });
}

/**
 * The petitions of a scope, the one received last first, some thousands at a time. When a petition was received never
 * changes: what is worked on meanwhile is neither left out nor given twice.
 */
export async function* petitionsInPieces(
  reader: Reader,
  scope: Scope,
  filter: PetitionFilter,
  atOnce = 2_000,
): AsyncGenerator<Petition[]> {
  const where = petitionsWhere(reader, scope, filter);
  for (let last: Petition | undefined; ;) {
    const some = await reader.rows.list(reader.tables.petitions, {
      where: [...where, last && { behind: { receivedAt: last.receivedAt, id: last.id } }],
      orderBy: ["receivedAt", "id"],
      descending: true,
      limit: atOnce,
      offset: 0,
    });
    if (some.length > 0) yield some;
    if (some.length < atOnce) return;
    last = some.at(-1);
    await turn();
  }
}

// What has no limit has no place in an order of limits.
const firstDay = Day.parse("1970-01-01");

/** A word and all that repeat it, the first one first; at most 200. */
export async function listEqualPetitions(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  firstId: Id<"petition">,
): Promise<Petition[]> {
  const { petitions } = tables;
  return sql
    .select()
    .from(petitions)
    .where(and(eq(petitions.communeId, communeId), or(eq(petitions.id, firstId), eq(petitions.duplicateOf, firstId))))
    .orderBy(asc(petitions.receivedAt), asc(petitions.id))
    .limit(200);
}

/** The matters about the same causes as some, and those that came out of the same letters; the given ones among them. */
export async function listRelatives(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  petitionsOf: readonly Pick<Petition, "id" | "duplicateOf" | "splitFrom">[],
): Promise<Petition[]> {
  const { petitions } = tables;
  const found = new Map<string, Petition>();
  for (const some of chunks(petitionsOf, 100)) {
    const firsts = some.map(({ id, duplicateOf }) => duplicateOf ?? id);
    const letters = some.map(({ id, splitFrom }) => splitFrom ?? id);
    const rows = await sql
      .select()
      .from(petitions)
      .where(
        and(
          eq(petitions.communeId, communeId),
          or(
            inArray(petitions.id, [...firsts, ...letters]),
            inArray(petitions.duplicateOf, firsts),
            inArray(petitions.splitFrom, letters),
          ),
        ),
      );
    for (const row of rows) found.set(row.id, row);
  }
  return [...found.values()];
}

/** The highest number of a year's register; 0 where it is empty. */
export async function lastNumber(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  registerYear: number,
): Promise<number> {
  const { petitions } = tables;
  const [row] = await sql
    .select({ number: petitions.number })
    .from(petitions)
    .where(
      and(eq(petitions.communeId, communeId), eq(petitions.registerYear, registerYear), isNotNull(petitions.number)),
    )
    .orderBy(desc(petitions.number))
    .limit(1);
  return row?.number ?? 0;
}

/** How many petitions of a scope there are; counting ends at `most`. */
export async function countPetitions(
  reader: Reader,
  scope: Scope,
  filter: PetitionFilter,
  most = 1_000_000,
): Promise<number> {
  return reader.rows.count(reader.tables.petitions, petitionsWhere(reader, scope, filter), most);
}

/** Keeps a petition by its device-made id: a repeat is the same petition, and another word under the same id or receipt is told apart. */
export async function insertPetition(
  tx: Writer,
  petition: Petition,
): Promise<"kept" | "already-kept" | "another-word" | "receipt-taken" | "sealed-away"> {
  const { petitions } = tx.tables;
  const { communeId, id } = petition;
  // A screen that sends it once more must not bring back in clear what was sealed meanwhile.
  if ((await tx.rows.find(tx.tables.denunciations, { communeId, petitionId: id })) !== null) return "sealed-away";
  if (await tx.rows.addOnce(petitions, petition)) {
    await keepWords(tx, petition);
    return "kept";
  }
  const before = await tx.rows.find(petitions, { communeId, id });
  if (before === null) return "receipt-taken";
  return isSameWord(before, petition) ? "already-kept" : "another-word";
}

export async function savePetition(tx: Writer, petition: Petition): Promise<void> {
  await tx.rows.keep(tx.tables.petitions, petition, { key: ["communeId", "id"] });
  await keepWords(tx, petition);
}

const longestTitle = 120;

const keepWords = (tx: Writer, petition: Petition) => {
  const { communeId, id, erasedAt } = petition;
  // Of what was destroyed nothing is found by its words.
  if (erasedAt !== null) return dropFindable(tx, { communeId, kind: "petition", recordId: id });
  return keepFindable(tx, {
    communeId: petition.communeId,
    kind: "petition",
    recordId: petition.id,
    title: petition.text.slice(0, longestTitle),
    // Not the name or contact: a petition is found by what it says.
    text: [petition.text, petition.receipt, petition.answer?.text].join("\n"),
    positionId: petition.positionId,
    hamletId: petition.hamletId,
    at: petition.updatedAt,
  });
};
