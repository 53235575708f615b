import { crc32, deflateSync } from "node:zlib";
import type { Chance } from "./chance.ts";

const [width, height] = [620, 876];
const [paper, ink] = [246, 70];

/** A page that looks like a scanned letter in somebody's hand: lines of strokes on paper, no words in them. */
export function aScan(chance: Chance): Uint8Array {
  const grey = new Uint8Array(width * height).fill(paper);
  // The name of the republic in the middle, the title, then the letter, then who signs at the right.
  stroke(grey, chance, 60, 190, 430);
  stroke(grey, chance, 84, 230, 390);
  stroke(grey, chance, 150, 210, 410);
  for (let row = 210; row < 640; row += 34) stroke(grey, chance, row, 60, 480 + chance.below(80));
  stroke(grey, chance, 710, 400, 540);
  stroke(grey, chance, 770, 390, 550);
  return pngOf(grey);
}

/** A line of writing: short strokes up and down, with gaps between the words. */
function stroke(grey: Uint8Array, chance: Chance, row: number, from: number, to: number): void {
  let y = row;
  for (let x = from; x < to; x += 1) {
    if (chance.below(100) < 4) x += 6 + chance.below(8);
    y = Math.min(row + 9, Math.max(row - 9, y + chance.below(9) - 4));
    for (const [dx, dy] of [
      [0, 0],
      [1, 0],
      [0, 1],
    ] as const)
      if (x + dx < to) grey[(y + dy) * width + x + dx] = ink + chance.below(40);
  }
}

/** Grey values as a PNG. */
function pngOf(grey: Uint8Array): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 8 bits of grey, no interlacing.
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(grey.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "ascii"), content]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
}
