import { listPetitionEvents } from "@gandan/db/petitions";
import { paperOf } from "@gandan/documents/petitions";
import { writeDocx } from "@gandan/documents/write";
import { paperKinds, papersOf, targetOf } from "@gandan/domain/petitions";
import { holdersOf, may, signersOn } from "@gandan/domain/roles";
import { type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { refusalGrounds } from "@gandan/packs/refusal-grounds";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { communeKindWords } from "../roles/commune-kind-words.ts";
import { type SavedFile, savedFile } from "../saved-file.ts";
import { deadlinesFor } from "./petition-clock.ts";
import { paperFileNames } from "./petition-words.ts";
import { visiblePetition } from "./visible-petition.ts";

export const PaperAsked = z.object({
  petitionId: idOf("petition"),
  kind: z.enum(paperKinds),
  /** The place of its event in the matter's history. */
  event: z.number().int().min(0).max(10_000),
  /** Who signs; without a choice the chairman. */
  signerId: idOf("position").optional(),
});
export type PaperAsked = z.infer<typeof PaperAsked>;

/** A paper of a matter as a Word file; it names the sender, so only who may answer the matter gets it. */
export async function petitionPaper(
  ctx: OfficialContext,
  { petitionId, kind, event: place, signerId }: PaperAsked,
): Promise<Result<SavedFile, "petition.not-yours" | "petition.paper-unknown">> {
  const petition = await visiblePetition(ctx.db.read, ctx, petitionId);
  if (!may(ctx.actor, "petition.answer", targetOf(petition))) return refuse("petition.not-yours");
  const events = await listPetitionEvents(ctx.db.read, ctx.scope, petitionId);
  const event = events[place];
  // Of what was destroyed nothing is left to write from.
  if (petition.erasedAt !== null) return refuse("petition.paper-unknown");
  const isOffered = papersOf(petition, events, refusalGrounds).some(
    (paper) => paper.kind === kind && paper.event === place,
  );
  if (event === undefined || !isOffered) return refuse("petition.paper-unknown");
  const signers = signersOn(ctx.chart, event.day);
  const signer = signers.find(({ positionId }) => positionId === signerId) ?? signers[0];
  const position = ctx.chart.positions.find(({ id }) => id === petition.positionId);
  const receiver = ctx.chart.people.find(({ id }) => id === event.personId);
  const official = kind === "receipt" ? receiver : position && holdersOf(ctx.chart, position.id, event.day)[0];
  const document = paperOf(kind, {
    commune: { kind: communeKindWords[ctx.commune.kind], name: ctx.commune.name },
    petition,
    event,
    ground: refusalGrounds.find(({ id }) => id === event.ground) ?? null,
    // A paper tells the limit as it stood when the step was taken.
    deadlines: deadlinesFor(ctx.commune, petition, events.slice(0, place + 1)),
    signer: { name: signer?.name ?? null, isDeputy: signer?.isDeputy ?? false },
    official: { name: official?.name ?? null, position: position?.title ?? null },
  });
  return ok(savedFile(`${paperFileNames[kind]}-${petition.receipt}`, "docx", await writeDocx(document)));
}
