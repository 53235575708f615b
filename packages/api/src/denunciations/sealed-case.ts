import { type DenunciationRecipient, findForRecipient, findSealingKeys } from "@gandan/db/denunciations";
import { type Denunciation, DenunciationContent, VerifierContent } from "@gandan/domain/denunciations";
import type { Reader } from "@gandan/db";
import { type Id, type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext, Sealing } from "../context.ts";
import { found } from "../found.ts";

/** The keys of a case: the whole content's for whom it is whole, the verifier's for everybody who is named. */
const CaseKeys = z.object({ whole: z.string().nullable(), redacted: z.string() });
export type CaseKeys = z.infer<typeof CaseKeys>;

/** A case's keys for one person; a verifier gets only the redacted one. */
export const boxFor = (sealing: Sealing, keys: CaseKeys, sight: "whole" | "redacted", publicKey: string): string =>
  sealing.sealTo(JSON.stringify({ ...keys, whole: sight === "whole" ? keys.whole : null }), publicKey);

/** The case where the person is named for it; for everybody else it is not there. */
export async function namedCase(
  reader: Reader,
  ctx: OfficialContext,
  id: Id<"denunciation">,
): Promise<{ denunciation: Denunciation; recipient: DenunciationRecipient }> {
  return found(await findForRecipient(reader, ctx.scope, id, ctx.actor.personId));
}

/** The keys of a case, opened with the person's passphrase; slow on purpose, so never within a write. */
export async function openKeys(
  ctx: OfficialContext,
  recipient: DenunciationRecipient,
  passphrase: string,
): Promise<Result<CaseKeys, "denunciation.passphrase-wrong">> {
  // The keys of a case that was destroyed are gone.
  found(recipient.box === "" ? null : recipient.box);
  const mine = found(await findSealingKeys(ctx.db.read, ctx.scope, ctx.actor.personId));
  const opened = await ctx.sealing.openMine(recipient.box, mine, passphrase);
  return opened === null ? refuse("denunciation.passphrase-wrong") : ok(CaseKeys.parse(JSON.parse(opened)));
}

/** The whole content for those who have its key, the verifier's for the others. */
export function openContent(
  sealing: Sealing,
  { sealed, sealedRedacted }: Denunciation,
  { whole, redacted }: CaseKeys,
): { whole: DenunciationContent | null; redacted: VerifierContent } {
  const said = sealing.open(sealedRedacted, redacted);
  const all = whole === null ? null : sealing.open(sealed, whole);
  return {
    whole: all === null ? null : DenunciationContent.parse(JSON.parse(all)),
    redacted: VerifierContent.parse(JSON.parse(found(said))),
  };
}
