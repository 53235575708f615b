import { z } from "zod";
import { StoredFile } from "../files/index.ts";
import { PetitionFileKind } from "../petitions/index.ts";
import type { Id, Instant } from "../values/index.ts";
import type { Sight } from "./denunciation.ts";

/** What a file of a case is; sealed with it, for its name alone may tell who sent it. */
export const SealedFacts = z.object({
  name: z.string().max(300),
  mediaType: StoredFile.shape.mediaType,
  what: PetitionFileKind,
});
export type SealedFacts = z.infer<typeof SealedFacts>;

/** A file of a case: its bytes lie sealed under the hash of what is sealed, and nothing of it is in clear. */
export interface DenunciationFile {
  communeId: Id<"commune">;
  id: Id<"file">;
  denunciationId: Id<"denunciation">;
  /** For whom: those who see the whole case, or everybody who is named. */
  sight: Sight;
  sha256: string;
  sealedFacts: string;
  /** The scan that this one was blacked out from. */
  redactedFrom: Id<"file"> | null;
  personId: Id<"person">;
  at: Instant;
}

/** How much is sent at once, in bytes, and how many files. */
export const largestBundle = 24 * 1024 * 1024;
export const mostSealedAtOnce = 10;

const share = z.int().min(0).max(1000);

/** A part of a picture to black out, in thousandths of its width and height. */
export const Box = z
  .object({ left: share, top: share, width: share, height: share })
  .refine(({ width, height }) => width > 0 && height > 0, "a box covers something");
export type Box = z.infer<typeof Box>;

/** Which files can be blacked out: what is drawn as one picture has nothing beneath its surface. */
export const isPicture = (mediaType: StoredFile["mediaType"]): boolean => mediaType.startsWith("image/");

/**
 * The pixels that a box covers: grown to whole blocks of a JPEG and one block further, for a block shows what stood in
 * it faintly all over, and lends its colour to the edge of the next.
 */
export function coveredPixels(
  { left, top, width, height }: Box,
  picture: { width: number; height: number },
): { left: number; top: number; width: number; height: number } {
  const [x, right] = grown(left, left + width, picture.width);
  const [y, bottom] = grown(top, top + height, picture.height);
  return { left: x, top: y, width: right - x, height: bottom - y };
}

const block = 16;

function grown(from: number, to: number, side: number): [number, number] {
  const first = Math.floor((from * side) / 1000 / block) - 1;
  const last = Math.ceil((to * side) / 1000 / block) + 1;
  return [Math.max(0, first * block), Math.min(side, last * block)];
}
