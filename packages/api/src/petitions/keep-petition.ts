import type { Writer } from "@gandan/db";
import { addPetitionEvent, savePetition } from "@gandan/db/petitions";
import { changeBetween } from "@gandan/domain/journal";
import type { Petition } from "@gandan/domain/petitions";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";

// What a citizen wrote and who it was stays out of the journal, and so does the answer that repeats it.
const secret = ["text", "name", "contact", "answer", "receipt"] as const satisfies (keyof Petition)[];

/** Keeps a changed word with its step in its history and its line of the journal. */
export async function keepPetition(
  tx: Writer,
  ctx: OfficialContext,
  before: Petition,
  petition: Petition,
): Promise<void> {
  const { communeId, id: petitionId, state: kind, positionId } = petition;
  await savePetition(tx, petition);
  const event = { communeId, petitionId, kind, positionId, at: ctx.now(), personId: ctx.actor.personId };
  await addPetitionEvent(tx, event);
  await record(tx, ctx, `petition.${kind}`, petitionId, changeBetween(before, petition, secret));
}
