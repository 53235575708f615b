const u16 = (value: number): number[] => [value >> 8, value & 255];

/** A JPEG with EXIF facts, with the place where it was taken or without; its points are left out. */
export function aJpeg(facts: "none" | "camera" | "place"): Uint8Array {
  const tag = facts === "place" ? 0x8825 : 0x0110;
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ...u16(tag), 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0];
  const exif = [...new TextEncoder().encode("Exif"), 0, 0, ...tiff];
  const segment = facts === "none" ? [] : [0xff, 0xe1, ...u16(exif.length + 2), ...exif];
  return Uint8Array.from([0xff, 0xd8, ...segment, 0xff, 0xda, 0, 2, 0xff, 0xd9]);
}

/** A PNG with words in it that no eye sees. */
export function aPng(): Uint8Array {
  const words = [...new TextEncoder().encode("Author\0Nguyen Van A")];
  const chunk = [0, 0, 0, words.length, ...new TextEncoder().encode("tEXt"), ...words, 0, 0, 0, 0];
  return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...chunk]);
}
