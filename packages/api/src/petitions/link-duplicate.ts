import { findPetition, listEqualPetitions } from "@gandan/db/petitions";
import * as petitions from "@gandan/domain/petitions";
import { type Result, idOf, ok, refuse } from "@gandan/domain/values";
import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found, seen } from "../found.ts";
import { PetitionAsked } from "./get-petition.ts";
import { keepPetition } from "./keep-petition.ts";
import { type PetitionRow, petitionRow } from "./petition-row.ts";
import { visiblePetition } from "./visible-petition.ts";

export const Link = PetitionAsked.extend({ firstId: idOf("petition").nullable() });
export type Link = z.infer<typeof Link>;

/** Says that a word is about the same cause as another, or that it is not; each sender keeps a row and gets an answer. */
export const linkDuplicate = (
  ctx: OfficialContext,
  { petitionId, firstId }: Link,
): Promise<Result<PetitionRow, "petition.not-yours" | "petition.own-duplicate">> =>
  ctx.db.write(ctx.scope, async (tx) => {
    const petition = await visiblePetition(tx, ctx, petitionId);
    if (!petitions.mayTake(ctx.actor, petition, "assign")) return refuse("petition.not-yours");
    const named =
      firstId === null
        ? null
        : seen(await findPetition(tx, ctx.scope, firstId), (first) => petitions.mayRead(ctx.actor, first));
    const firstOfNamed = named === null ? null : (named.duplicateOf ?? named.id);
    if (firstOfNamed === petition.id) return refuse("petition.own-duplicate");
    const group = await listEqualPetitions(tx, ctx.scope, petition.duplicateOf ?? petition.id);
    const moved = named === null ? petitions.unlink(group, petition) : petitions.linkUnder(group, petition, named);
    let row = petition;
    for (const changed of moved) {
      const before = found(group.find(({ id }) => id === changed.id));
      const kept = await keepPetition(
        tx,
        ctx,
        before,
        { ...changed, updatedAt: ctx.now(), revision: changed.revision + 1 },
        linkEvent(ctx, before, changed.duplicateOf, named ?? petition),
      );
      if (kept.id === petition.id) row = kept;
    }
    return ok(petitionRow(ctx, row));
  });

/** What the history says of it: the other one's number, never its words or its sender. */
function linkEvent(
  ctx: OfficialContext,
  before: petitions.Petition,
  firstId: petitions.Petition["duplicateOf"],
  { number, registerYear }: petitions.Petition,
): petitions.CaseEvent {
  const kind = firstId === null ? "unlinked" : "linked";
  const event = petitions.plainEvent(kind, ctx.now(), { ...ctx.actor, positionId: before.positionId });
  return { ...event, note: number === null ? null : `${number}/${registerYear}` };
}
