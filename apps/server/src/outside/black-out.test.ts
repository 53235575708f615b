import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { type Box, coveredPixels } from "@gandan/domain/denunciations";
import { blackOut } from "./black-out.ts";
import { cleanFile } from "./clean-file.ts";

const [width, height] = [320, 240];

/** A page with a hand's strokes in a colour; under a box it can be another hand. */
const aPage = (hand: number, box?: Box, other = hand) => {
  const page = Buffer.alloc(width * height * 3, 245);
  for (let y = 8; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const isUnder = box !== undefined && isIn(box, x, y);
      const ink = isUnder ? other : hand;
      if ((x * 7 + y * 13 + ink * x * y) % 11 < 2) page.set([20 + ink, 10, 140 - 9 * ink], (y * width + x) * 3);
    }
  return sharp(page, { raw: { width, height, channels: 3 } });
};
const isIn = (box: Box, x: number, y: number): boolean =>
  x >= Math.floor((box.left * width) / 1000) &&
  x < Math.ceil(((box.left + box.width) * width) / 1000) &&
  y >= Math.floor((box.top * height) / 1000) &&
  y < Math.ceil(((box.top + box.height) * height) / 1000);
const pixels = (bytes: Uint8Array) => sharp(bytes).greyscale().raw().toBuffer();
// Boxes all over the page, some beyond its edge.
const boxes: readonly Box[] = Array.from({ length: 24 }, (_, index) => ({
  left: (index * 137) % 900,
  top: (index * 211) % 900,
  width: 1 + ((index * 331) % 600),
  height: 1 + ((index * 97) % 600),
}));

describe("a picture with parts blacked out", () => {
  const asDrawn = (page: Sharp) => page.png().toBuffer();
  // As the server keeps an upload.
  const asKept = async (page: Sharp) => {
    const clean = await cleanFile(await page.png().toBuffer());
    if (!clean.ok) throw new Error(clean.refusal);
    return clean.value.bytes;
  };

  it.each([
    ["a drawing", asDrawn],
    ["a scan as it is kept", asKept],
  ])("is the same, byte for byte, whatever stood beneath: %s", async (_what, kept) => {
    for (const [index, box] of boxes.entries()) {
      const [one, another] = [await kept(aPage(3)), await kept(aPage(3, box, 4 + (index % 6)))];
      expect(Buffer.compare(await blackOut(one, [box]), await blackOut(another, [box]))).toBe(0);
    }
  });

  it("tells two hands apart where they are not covered", async () => {
    const box = { left: 400, top: 400, width: 200, height: 200 };
    const elsewhere = [{ left: 0, top: 0, width: 50, height: 50 }];
    const [one, another] = [await asKept(aPage(3)), await asKept(aPage(3, box, 5))];
    expect(Buffer.compare(await blackOut(one, elsewhere), await blackOut(another, elsewhere))).not.toBe(0);
  });

  it("is black under the box and as it was beside it", async () => {
    const box = { left: 250, top: 250, width: 300, height: 300 };
    const page = await aPage(3).png().toBuffer();
    const [before, after] = [await pixels(page), await pixels(await blackOut(page, [box]))];
    const covered = coveredPixels(box, { width, height });
    let [under, beside] = [0, 0];
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) {
        const at = y * width + x;
        const isUnder =
          x >= covered.left && x < covered.left + covered.width && y >= covered.top && y < covered.top + covered.height;
        if (isUnder) under = Math.max(under, after[at] ?? 255);
        else beside += Math.abs((after[at] ?? 0) - (before[at] ?? 0));
      }
    expect(under).toBeLessThanOrEqual(8);
    expect(beside / (width * height)).toBeLessThan(12);
  });

  it("has no metadata, though the scan had some, and is one flat picture", async () => {
    const scan = await aPage(5)
      .withExif({ IFD0: { Copyright: "nhà bà Sáng" } })
      .jpeg()
      .toBuffer();
    const bytes = await blackOut(scan, [{ left: 0, top: 0, width: 1000, height: 200 }]);
    const facts = await sharp(bytes).metadata();
    expect([facts.format, facts.exif, facts.icc, facts.xmp, facts.pages]).toEqual([
      "jpeg",
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(Buffer.from(bytes).includes(Buffer.from("nhà bà Sáng"))).toBe(false);
  });
});
