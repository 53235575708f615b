import { z } from "zod";
import { receiptAlphabet } from "../receipts/index.ts";

/** The shape of a room code: 8 signs that can be read aloud. */
export const RoomCode = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{8}$/);
export type RoomCode = z.infer<typeof RoomCode>;

/** The room code of 8 random bytes. */
export function roomCodeFrom(random: Uint8Array): RoomCode {
  if (random.length < 8) throw new RangeError("roomCodeFrom needs 8 random bytes");
  return [...random.subarray(0, 8)].map((byte) => receiptAlphabet.charAt(byte & 31)).join("");
}

/** A code as typed by hand; null where it cannot be one. */
export function readRoomCode(typed: string): RoomCode | null {
  const signs = typed
    .toUpperCase()
    .replace(/[\s\-–—.]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  return RoomCode.safeParse(signs).success ? signs : null;
}
