import { noCalendarEdits, usualWorkingHours } from "@gandan/domain/calendar";
import { aUnit } from "@gandan/domain/examples";
import type { Commune, Unit } from "@gandan/domain/roles";
import { type Id, makeId } from "@gandan/domain/values";
import type { Database, Writer } from "../database.ts";

let communes = 0;

/** Keeps a commune with a new id. */
export async function keepCommune(db: Database, named: Partial<Commune> = {}): Promise<Id<"commune">> {
  communes += 1;
  const id = named.id ?? makeId("commune", 1_735_689_600_000 + communes, new Uint8Array(10).fill(communes % 256));
  await db.write(id, async (tx) => {
    await tx.sql.insert(tx.tables.communes).values({
      id,
      parentId: null,
      kind: "commune",
      name: "Ba Vì",
      provinceName: "Quảng Ngãi",
      isDemo: false,
      settings: {
        feedbackAnswerDays: 15,
        silenceDays: 10,
        recommendationAnswerDays: null,
        copyPrices: [],
        terrain: null,
        minorityShare: null,
        afterSuspension: "remaining",
        workingHours: usualWorkingHours,
        targetLeadDays: 2,
        directAnswers: ["feedback", "session-question"],
        calendarEdits: noCalendarEdits,
      },
      ...named,
    });
  });
  return id;
}

/** Adds a unit as its row is, so that the engines' contracts need no store. */
export async function addUnit(tx: Writer, communeId: Id<"commune">, number: number, named: Partial<Unit> = {}) {
  await tx.sql.insert(tx.tables.units).values(aUnit(number, { communeId, ...named }));
}
