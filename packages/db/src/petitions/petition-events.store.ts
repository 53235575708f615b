import type { CaseEvent } from "@gandan/domain/petitions";
import type { Id } from "@gandan/domain/values";
import { and, asc, eq, inArray } from "drizzle-orm";
import { chunks } from "../chunks.ts";
import type { Reader, Writer } from "../database.ts";

/** A step of a petition's life in its place. */
export interface PetitionEvent extends CaseEvent {
  communeId: Id<"commune">;
  petitionId: Id<"petition">;
  sequence: number;
}

/** Adds a step to a petition's history. */
export async function addPetitionEvent(
  { rows, tables }: Writer,
  event: Omit<PetitionEvent, "sequence">,
): Promise<PetitionEvent> {
  const { communeId, petitionId } = event;
  const last = await rows.last(tables.petitionEvents, { communeId, petitionId }, "sequence");
  const numbered = { ...event, sequence: (last?.sequence ?? 0) + 1 };
  await rows.add(tables.petitionEvents, numbered);
  return numbered;
}

/** The histories of many petitions, each oldest first. */
export async function listEventsOf(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  petitionIds: readonly Id<"petition">[],
): Promise<Map<Id<"petition">, PetitionEvent[]>> {
  const { petitionEvents } = tables;
  const found: PetitionEvent[] = [];
  for (const some of chunks(petitionIds))
    found.push(
      ...(await sql
        .select()
        .from(petitionEvents)
        .where(and(eq(petitionEvents.communeId, communeId), inArray(petitionEvents.petitionId, some)))
        .orderBy(asc(petitionEvents.petitionId), asc(petitionEvents.sequence))),
    );
  return Map.groupBy(found, (event) => event.petitionId);
}

/** The history of a petition, oldest first. */
export async function listPetitionEvents(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  petitionId: Id<"petition">,
): Promise<PetitionEvent[]> {
  const { petitionEvents } = tables;
  return sql
    .select()
    .from(petitionEvents)
    .where(and(eq(petitionEvents.communeId, communeId), eq(petitionEvents.petitionId, petitionId)))
    .orderBy(asc(petitionEvents.sequence));
}
