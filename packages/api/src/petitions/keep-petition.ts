import type { Writer } from "@gandan/db";
import { addPetitionEvent, listPetitionEvents, savePetition } from "@gandan/db/petitions";
import { changeBetween } from "@gandan/domain/journal";
import { type CaseEvent, type Petition, costFigures } from "@gandan/domain/petitions";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { dueOnOf } from "./petition-clock.ts";

// What a citizen wrote and who it was stays out of the journal, and so does the answer that repeats it.
const secret = [
  "text",
  "name",
  "contact",
  "answer",
  "proposedAnswer",
  "receipt",
  "particulars",
] as const satisfies Exclude<keyof Petition, "cost">[];

// Of a cost the journal keeps the amounts, not to whom it was told nor why it was let go.
const journalled = ({ cost, ...petition }: Petition) => {
  const figures = cost === null ? null : costFigures(cost);
  return { ...petition, costAsked: figures?.asked ?? 0, costPaid: figures?.paid ?? 0, costLeft: figures?.left ?? 0 };
};

/** Keeps a changed word with its step in its history, its next limit, and its line of the journal. */
export async function keepPetition(
  tx: Writer,
  ctx: OfficialContext,
  before: Petition,
  changed: Petition,
  event: CaseEvent,
): Promise<Petition> {
  const { communeId, id: petitionId } = changed;
  const events = await listPetitionEvents(tx, communeId, petitionId);
  const petition = { ...changed, dueOn: dueOnOf(ctx.commune, changed, [...events, event]) };
  await savePetition(tx, petition);
  await addPetitionEvent(tx, { ...event, communeId, petitionId });
  await record(
    tx,
    ctx,
    `petition.${event.kind}`,
    petitionId,
    changeBetween(journalled(before), journalled(petition), secret),
  );
  return petition;
}
