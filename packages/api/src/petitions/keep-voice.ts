import { findFile, saveFile } from "@gandan/db/files";
import { findVoice, saveVoice } from "@gandan/db/petitions";
import { eraseContent } from "@gandan/db/retention";
import type { StoredFile } from "@gandan/domain/files";
import { type Voice, largestVoice, longestVoice } from "@gandan/domain/petitions";
import { type Id, type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { Context } from "../context.ts";
import { roomBy } from "../dialogues/room-of.ts";
import { kioskOf } from "../kiosks/kiosk-of.ts";
import { tooOften } from "../limits.ts";
import { recordAs } from "../record.ts";

/** Which word a recording belongs to, and how long it is; the id was made on the device, as the word's own. */
export const VoiceOf = z.object({
  petitionId: idOf("petition"),
  seconds: z.coerce.number().int().min(1).max(longestVoice),
  /** The room's code where it comes from a phone; a kiosk shows its token. */
  code: z.string().max(40).nullable(),
});
export type VoiceOf = z.infer<typeof VoiceOf>;

type Refusal = "voice.unknown-sender" | "voice.too-large" | "voice.another";

/** The commune whose screen or room a recording comes from; null where it is neither. */
export async function voiceCommune(ctx: Context, { code }: Pick<VoiceOf, "code">): Promise<Id<"commune"> | null> {
  if (code !== null) return (await roomBy(ctx, code))?.communeId ?? null;
  return (await kioskOf(ctx))?.scope ?? null;
}

/** Keeps a recording before or after the word it belongs to; sent again it is the same, and another is refused. */
export async function keepVoice(
  ctx: Context,
  { petitionId, seconds, code }: VoiceOf,
  { bytes, mediaType }: { bytes: Uint8Array; mediaType: StoredFile["mediaType"] },
): Promise<Result<true, Refusal>> {
  tooOften(ctx, "voice", 120);
  const communeId = await voiceCommune(ctx, { code });
  if (communeId === null) return refuse("voice.unknown-sender");
  if (bytes.length > largestVoice) return refuse("voice.too-large");
  const sha256 = await ctx.files.keep(bytes);
  return ctx.db.write(communeId, async (tx) => {
    const kept = await findVoice(tx, communeId, petitionId);
    if (kept !== null && kept.erasedAt !== null) {
      // A screen that sends it once more is told that it arrived; the bytes go again.
      await eraseContent(tx, communeId, sha256, ctx.now());
      return ok(true);
    }
    if (kept !== null) {
      const before = await findFile(tx, communeId, kept.fileId);
      return before?.sha256 === sha256 ? ok(true) : refuse("voice.another");
    }
    const file: StoredFile = {
      id: ctx.newId("file"),
      communeId,
      sha256,
      mediaType,
      size: bytes.length,
      name: `loi-noi.${mediaType.slice("audio/".length)}`,
      personId: null,
      at: ctx.now(),
    };
    const voice: Voice = {
      communeId,
      petitionId,
      fileId: file.id,
      seconds,
      transcribedBy: null,
      transcribedAt: null,
      erasedAt: null,
      at: ctx.now(),
    };
    await saveFile(tx, file);
    await saveVoice(tx, voice);
    await recordAs(tx, ctx, { communeId, personId: null, action: "voice.kept", recordId: petitionId });
    return ok(true);
  });
}
