import type { Context as Asked } from "@gandan/api";
import { VoiceOf, keepVoice, voiceCommune } from "@gandan/api/petitions";
import { largestVoice } from "@gandan/domain/petitions";
import type { Context } from "hono";
import { voiceType } from "../outside/clean-file.ts";
import type { Facts } from "./headers.ts";

const statuses = { "voice.unknown-sender": 401, "voice.too-large": 413, "voice.another": 409 } as const;

/** Takes in what a citizen spoke: raw bytes, for the word whose id stands in the address. */
export const takeVoice = (askedBy: (context: Context<Facts>) => Asked) => async (context: Context<Facts>) => {
  const wanted = VoiceOf.safeParse({
    petitionId: context.req.param("petitionId"),
    seconds: context.req.query("seconds"),
    code: context.req.query("code") ?? null,
  });
  if (!wanted.success) return context.json({ refusal: "request.malformed" }, 400);
  const asked = askedBy(context);
  // Nobody unknown makes the server read what they send.
  if ((await voiceCommune(asked, wanted.data)) === null) return context.json({ refusal: "voice.unknown-sender" }, 401);
  const bytes = new Uint8Array(await context.req.arrayBuffer());
  if (bytes.length > largestVoice) return context.json({ refusal: "voice.too-large" }, 413);
  const mediaType = await voiceType(bytes);
  if (mediaType === null) return context.json({ refusal: "voice.not-a-voice" }, 422);
  const kept = await keepVoice(asked, wanted.data, { bytes, mediaType });
  return kept.ok ? context.json({ kept: true }) : context.json({ refusal: kept.refusal }, statuses[kept.refusal]);
};
