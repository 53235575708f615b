import { findPetition } from "@gandan/db/petitions";
import * as petitions from "@gandan/domain/petitions";
import { type Result, idOf, ok, refuse } from "@gandan/domain/values";
import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { seen } from "../found.ts";
import { PetitionAsked } from "./get-petition.ts";
import { keepPetition } from "./keep-petition.ts";
import { type PetitionRow, petitionRow } from "./petition-row.ts";
import { visiblePetition } from "./visible-petition.ts";

export const Link = PetitionAsked.extend({ firstId: idOf("petition").nullable() });
export type Link = z.infer<typeof Link>;

/** Says that a word repeats another, or that it does not; each sender keeps a row and gets an answer. */
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
    // A repeat of a repeat is a repeat of the first.
    const duplicateOf = named === null ? null : (named.duplicateOf ?? named.id);
    if (duplicateOf === petition.id) return refuse("petition.own-duplicate");
    const changed = { ...petition, duplicateOf, updatedAt: ctx.now(), revision: petition.revision + 1 };
    const event = petitions.plainEvent("noted", ctx.now(), { ...ctx.actor, positionId: petition.positionId });
    return ok(petitionRow(ctx, await keepPetition(tx, ctx, petition, changed, { ...event, note: duplicateOf })));
  });
