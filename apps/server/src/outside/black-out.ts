import { type Box, coveredPixels } from "@gandan/domain/denunciations";

/**
 * A picture with parts of it painted over and then written anew from its pixels: one flat JPEG without metadata, layers
 * or a thumbnail, so that nothing of what stood there is in its bytes.
 */
export async function blackOut(picture: Uint8Array, boxes: readonly Box[]): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const { data, info } = await sharp(picture, { failOn: "error" })
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  for (const box of boxes) {
    const covered = coveredPixels(box, { width, height });
    for (let row = covered.top; row < covered.top + covered.height; row += 1) {
      const from = (row * width + covered.left) * channels;
      data.fill(0, from, from + covered.width * channels);
    }
  }
  return sharp(data, { raw: { width, height, channels } }).jpeg({ quality: 85 }).toBuffer();
}
