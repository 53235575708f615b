import { listPetitionEvents } from "@gandan/db/petitions";
import { type PetitionStep, petitionStepsFor } from "@gandan/domain/petitions";
import { type Instant, idOf } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { type PetitionRow, petitionRow } from "./petition-row.ts";
import { visiblePetition } from "./visible-petition.ts";

export const PetitionAsked = z.object({ petitionId: idOf("petition") });
export type PetitionAsked = z.infer<typeof PetitionAsked>;

export interface PetitionPage {
  petition: PetitionRow;
  history: { at: Instant; personName: string | null; action: string }[];
  /** What the person may do with it now. */
  steps: PetitionStep[];
}

/** A citizen's word with its history and the steps that the person may take. */
export async function getPetition(ctx: OfficialContext, { petitionId }: PetitionAsked): Promise<PetitionPage> {
  const petition = await visiblePetition(ctx.db.read, ctx, petitionId);
  const events = await listPetitionEvents(ctx.db.read, ctx.scope, petitionId);
  return {
    petition: petitionRow(ctx, petition),
    history: events.map(({ at, personId, kind }) => ({
      at,
      personName: ctx.chart.people.find((person) => person.id === personId)?.name ?? null,
      action: `petition.${kind}`,
    })),
    steps: petitionStepsFor(petition, ctx.actor),
  };
}
