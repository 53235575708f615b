import { listFiles } from "@gandan/db/files";
import { findPublication, listPublications, savePublication as keep } from "@gandan/db/publications";
import { changeBetween } from "@gandan/domain/journal";
import { PublicationDraft, type PublicationRefusal, keepPublication } from "@gandan/domain/publications";
import { type Id, type Result, ok, refuse } from "@gandan/domain/values";
import { publicationItems } from "@gandan/packs/publications";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { record } from "../record.ts";

export const PublicationChange = PublicationDraft.extend({
  /** The revision that was edited; 0 for a new entry. */
  revision: z.int().min(0),
});
export type PublicationChange = z.infer<typeof PublicationChange>;

/** Enters a document into the register of publications, or changes it; its id is made on the screen. */
export function savePublication(
  ctx: OfficialContext,
  { revision, ...draft }: PublicationChange,
): Promise<Result<{ id: Id<"publication">; revision: number }, PublicationRefusal | "publication.photo-unknown">> {
  needs(ctx, "publication.read");
  return ctx.db.write(ctx.scope, async (tx) => {
    const kept = await findPublication(tx, ctx.scope, draft.id);
    const around = { chart: ctx.chart, items: publicationItems, others: await listPublications(tx, ctx.scope) };
    const decision = keepPublication(kept, draft, revision, around, ctx.actor, ctx.now());
    if (!decision.ok) return decision;
    const earlier = new Set(kept?.postings.flatMap(({ photoIds }) => photoIds));
    const added = draft.postings.flatMap(({ photoIds }) => photoIds).filter((id) => !earlier.has(id));
    const files = await listFiles(tx, ctx.scope, added);
    // A photo is put up by who brought it: nobody shows others a file by guessing its id.
    if (!added.every((id) => files.some((file) => file.id === id && file.personId === ctx.actor.personId)))
      return refuse("publication.photo-unknown");
    await keep(tx, decision.value);
    const change = changeBetween(kept ?? decision.value, decision.value, []);
    await record(tx, ctx, kept === null ? "publication.entered" : "publication.edited", draft.id, change);
    return ok({ id: draft.id, revision: decision.value.revision });
  });
}
