import { largestFile } from "@gandan/domain/files";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { cleanFile } from "./clean-file.ts";

const aPhoto = () =>
  sharp({ create: { width: 4000, height: 3000, channels: 3, background: "#6b8e23" } })
    .withExif({ IFD0: { Copyright: "nhà bà Hoa" }, IFD3: { GPSLatitude: "14/1 40/1 0/1", GPSLatitudeRef: "N" } })
    .jpeg()
    .toBuffer();

describe("an upload", () => {
  it("that is a photo is drawn anew, smaller, and without where it was taken", async () => {
    const photo = await aPhoto();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    const kept = await cleanFile(photo);
    expect(kept).toMatchObject({ ok: true, value: { mediaType: "image/jpeg" } });
    if (!kept.ok) return;
    const facts = await sharp(kept.value.bytes).metadata();
    expect(facts.exif).toBeUndefined();
    expect([facts.width, facts.height]).toEqual([2560, 1920]);
  });

  it("that is a recording is told by its content; what only bears such a name is refused as none", async () => {
    const ogg = new Uint8Array(64);
    ogg.set(new TextEncoder().encode("OggS"), 0);
    ogg.set(new TextEncoder().encode("OpusHead"), 28);
    expect(await cleanFile(ogg, "loi.doc")).toMatchObject({ ok: true, value: { mediaType: "audio/ogg" } });
    const words = new TextEncoder().encode("không phải lời nói");
    expect(await cleanFile(words, "loi.m4a")).toEqual({ ok: false, refusal: "voice.not-a-voice" });
    expect(await cleanFile(words, "loi.txt")).toEqual({ ok: false, refusal: "file.type-refused" });
  });

  it.each([
    ["nothing", new Uint8Array(), "file.empty"],
    [
      "a drawing with a script in it",
      new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"),
      "file.type-refused",
    ],
    ["a program", new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), "file.type-refused"],
    [
      "a photo cut off after its head",
      new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]),
      "file.broken",
    ],
    ["more than 12 MB", new Uint8Array(largestFile + 1), "file.too-large"],
  ])("that is %s is refused", async (_what, bytes, refusal) => {
    expect(await cleanFile(bytes)).toEqual({ ok: false, refusal });
  });
});
