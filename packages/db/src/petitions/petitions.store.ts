import { type Petition, isSameWord } from "@gandan/domain/petitions";
import type { Id, Instant } from "@gandan/domain/values";
import { type SQL, and, asc, count, desc, eq, gte, inArray, lt, or } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";
import type { Page, Scope } from "../scope.ts";
import { keepFindable, recordsWith } from "../search/index.ts";

/** Which petitions are asked for; what is left out does not narrow. */
export interface PetitionFilter {
  kinds?: readonly Petition["kind"][];
  states?: readonly Petition["state"][];
  topics?: readonly Petition["topic"][];
  hamletIds?: readonly Id<"unit">[];
  positionIds?: readonly Id<"position">[];
  /** From an instant on, and before another. */
  receivedFrom?: Instant;
  receivedBefore?: Instant;
  text?: string;
}

export interface PetitionSort {
  by: "received" | "updated";
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

/** One page of the petitions of a scope; of equals the id decides. */
export async function listPetitions(
  reader: Reader,
  scope: Scope,
  filter: PetitionFilter,
  sort: PetitionSort,
  page: Page,
): Promise<Petition[]> {
  const { petitions } = reader.tables;
  const direction = sort.descending ? desc : asc;
  return reader.sql
    .select()
    .from(petitions)
    .where(petitionsWhere(reader, scope, filter))
    .orderBy(direction(sort.by === "received" ? petitions.receivedAt : petitions.updatedAt), direction(petitions.id))
    .limit(page.limit)
    .offset(page.offset);
}

/** How many petitions of a scope there are; counting ends at `most`. */
export async function countPetitions(
  reader: Reader,
  scope: Scope,
  filter: PetitionFilter,
  most = 1_000_000,
): Promise<number> {
  const { petitions } = reader.tables;
  const where = petitionsWhere(reader, scope, filter);
  const counted = reader.sql.select({ id: petitions.id }).from(petitions).where(where).limit(most).as("counted");
  const [row] = await reader.sql.select({ found: count() }).from(counted);
  return row?.found ?? 0;
}

/** Keeps a petition by its device-made id: a repeat is the same petition, and another word under the same id or receipt is told apart. */
export async function insertPetition(
  tx: Writer,
  petition: Petition,
): Promise<"kept" | "already-kept" | "another-word" | "receipt-taken"> {
  const { petitions } = tx.tables;
  const { communeId, id, receipt } = petition;
  const before = await tx.rows.find(petitions, { communeId, id });
  if (before !== null)
    return isSameWord(before, { ...petition, consent: petition.consentAt !== null }) ? "already-kept" : "another-word";
  if ((await tx.rows.find(petitions, { communeId, receipt })) !== null) return "receipt-taken";
  await tx.rows.add(petitions, petition);
  await keepWords(tx, petition);
  return "kept";
}

export async function savePetition(tx: Writer, petition: Petition): Promise<void> {
  await tx.rows.keep(tx.tables.petitions, petition, { key: ["communeId", "id"] });
  await keepWords(tx, petition);
}

const longestTitle = 120;

const keepWords = (tx: Writer, petition: Petition) =>
  keepFindable(tx, {
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

function petitionsWhere(reader: Reader, scope: Scope, filter: PetitionFilter): SQL | undefined {
  const { petitions } = reader.tables;
  return and(
    eq(petitions.communeId, scope.communeId),
    scope.only === null
      ? undefined
      : or(
          inArray(petitions.positionId, [...scope.only.positionIds]),
          inArray(petitions.hamletId, [...scope.only.hamletIds]),
        ),
    filter.kinds && inArray(petitions.kind, [...filter.kinds]),
    filter.states && inArray(petitions.state, [...filter.states]),
    filter.topics && inArray(petitions.topic, [...filter.topics]),
    filter.hamletIds && inArray(petitions.hamletId, [...filter.hamletIds]),
    filter.positionIds && inArray(petitions.positionId, [...filter.positionIds]),
    filter.receivedFrom === undefined ? undefined : gte(petitions.receivedAt, filter.receivedFrom),
    filter.receivedBefore === undefined ? undefined : lt(petitions.receivedAt, filter.receivedBefore),
    filter.text === undefined || filter.text.trim() === ""
      ? undefined
      : inArray(petitions.id, recordsWith(reader, scope.communeId, "petition", filter.text)),
  );
}
