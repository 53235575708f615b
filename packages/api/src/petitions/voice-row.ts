import type { Voice } from "@gandan/domain/petitions";

/** A spoken word as a page shows it: to be heard while the recording is kept. */
export type VoiceRow = Pick<Voice, "fileId" | "seconds" | "transcribedAt" | "erasedAt">;

export const voiceRow = ({ fileId, seconds, transcribedAt, erasedAt }: Voice): VoiceRow => ({
  fileId,
  seconds,
  transcribedAt,
  erasedAt,
});
