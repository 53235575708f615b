import { type Result, ok, refuse } from "@gandan/domain/values";
import { Inflate } from "fflate";
import { type ZipEntry, packedBytes } from "./zip-directory.ts";

const mega = 1024 * 1024;
const most = { part: 32 * mega, archive: 256 * mega, entries: 10_000, ratio: 250, ratioFrom: 8 * mega };
// fflate unpacks a whole piece at once, so small pieces keep what it holds small.
const pieceLength = 4096;

/** Whether a directory declares more than any office document holds. */
export function declaresTooMuch(entries: readonly ZipEntry[]): boolean {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  return (
    total > most.archive ||
    entries.length > most.entries ||
    entries.some(({ size, packedSize }) => isTooDense(size, packedSize))
  );
}

const isTooDense = (size: number, packedSize: number): boolean =>
  size > most.ratioFrom && size > Math.max(packedSize, 1) * most.ratio;

/** Unpacks one entry piece by piece into `take`; stops as soon as it grows beyond bounds. */
export function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  take: (piece: Uint8Array, isLast: boolean) => void,
): Result<null, "document.broken" | "document.zip-bomb"> {
  const packed = packedBytes(bytes, entry);
  if (packed === null || (entry.method !== 0 && entry.method !== 8)) return refuse("document.broken");
  if (entry.size > most.part) return refuse("document.zip-bomb");
  let size = 0;
  let isOver = false;
  const check = (piece: Uint8Array, isLast: boolean) => {
    size += piece.length;
    isOver ||= size > most.part || isTooDense(size, packed.length);
    if (!isOver) take(piece, isLast);
  };
  try {
    if (entry.method === 0) check(packed, true);
    else inflate(packed, check, () => isOver);
  } catch {
    return refuse("document.broken");
  }
  if (isOver) return refuse("document.zip-bomb");
  return size === entry.size || entry.size === 0 ? ok(null) : refuse("document.broken");
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array, isLast: boolean) => void, isOver: () => boolean): void {
  const stream = new Inflate(take);
  for (let at = 0; at < packed.length && !isOver(); at += pieceLength) {
    stream.push(packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length);
  }
}
