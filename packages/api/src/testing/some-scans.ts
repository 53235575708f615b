import { largestFile } from "@gandan/domain/files";
import { ok, refuse } from "@gandan/domain/values";
import type { Scans } from "../context.ts";

const begins = (bytes: Uint8Array, ...first: number[]): boolean => first.every((byte, index) => bytes[index] === byte);

/** Tells files by their first bytes and draws nothing; the real eye is tested where it is made. */
export const someScans: Scans = {
  async clean(bytes) {
    if (bytes.length === 0) return refuse("file.empty");
    if (bytes.length > largestFile) return refuse("file.too-large");
    if (begins(bytes, 0xff, 0xd8)) return ok({ bytes, mediaType: "image/jpeg" });
    if (begins(bytes, 0x89, 0x50)) return ok({ bytes, mediaType: "image/png" });
    return begins(bytes, 0x25, 0x50) ? ok({ bytes, mediaType: "application/pdf" }) : refuse("file.type-refused");
  },
  blackOut: async (picture, boxes) => Buffer.concat([picture.subarray(0, 2), Buffer.from(`${boxes.length} boxes`)]),
};
