import { findForRecipient, findSealingKeys, saveRecipient } from "@gandan/db/denunciations";
import { Sight, excludedPeople } from "@gandan/domain/denunciations";
import { type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { boxFor, namedCase, openContent, openKeys } from "./sealed-case.ts";

export const Naming = z.object({
  denunciationId: idOf("denunciation"),
  personId: idOf("person"),
  sight: Sight,
  passphrase: z.string().max(200),
});
export type Naming = z.infer<typeof Naming>;

type Refusal =
  | "denunciation.passphrase-wrong"
  | "denunciation.not-yours"
  | "denunciation.recipient-without-keys"
  | "denunciation.recipient-accused"
  | "denunciation.recipient-there";

/** Names one more person for a case: the whole of it, or what a verifier needs; never the accused or their line. */
export async function nameRecipient(
  ctx: OfficialContext,
  { denunciationId, personId, sight, passphrase }: Naming,
): Promise<Result<true, Refusal>> {
  const { recipient } = await namedCase(ctx.db.read, ctx, denunciationId);
  if (recipient.sight !== "whole") return refuse("denunciation.not-yours");
  const keys = await openKeys(ctx, recipient, passphrase);
  if (!keys.ok) return keys;
  return ctx.db.write(ctx.scope, async (tx) => {
    const { denunciation } = await namedCase(tx, ctx, denunciationId);
    const { redacted } = openContent(ctx.sealing, denunciation, keys.value);
    if (excludedPeople(ctx.chart, redacted.accused.personIds, ctx.today).has(personId))
      return refuse("denunciation.recipient-accused");
    if ((await findForRecipient(tx, ctx.scope, denunciationId, personId)) !== null)
      return refuse("denunciation.recipient-there");
    const theirs = await findSealingKeys(tx, ctx.scope, personId);
    if (theirs === null) return refuse("denunciation.recipient-without-keys");
    const box = boxFor(ctx.sealing, keys.value, sight, theirs.publicKey);
    await saveRecipient(tx, { communeId: ctx.scope, denunciationId, personId, sight, box, namedAt: ctx.now() });
    await record(tx, ctx, "denunciation.recipient-named", denunciationId);
    return ok(true);
  });
}
