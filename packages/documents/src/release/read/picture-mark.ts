const latin1 = new TextDecoder("latin1");

/** What a camera or a program wrote into a picture beside its points: its kinds in words; null where there is nothing. */
export function pictureMark(bytes: Uint8Array): string | null {
  const facts = bytes[0] === 0xff ? jpegFacts(bytes) : bytes[0] === 0x89 ? pngFacts(bytes) : [];
  return facts.length === 0 ? null : [...new Set(facts)].join(", ");
}

function jpegFacts(bytes: Uint8Array): string[] {
  const facts: string[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Segments follow each other, each with its length, up to the points of the picture.
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda;) {
    const length = view.getUint16(at + 2);
    const segment = bytes.subarray(at + 4, at + 2 + length);
    if (bytes[at + 1] === 0xe1) facts.push(...applicationFacts(segment));
    if (bytes[at + 1] === 0xed) facts.push("IPTC");
    if (length < 2) break;
    at += 2 + length;
  }
  return facts;
}

function applicationFacts(segment: Uint8Array): string[] {
  if (latin1.decode(segment.subarray(0, 4)) === "Exif") return exifFacts(segment.subarray(6));
  return latin1.decode(segment.subarray(0, 29)).startsWith("http://ns.adobe.com/xap") ? ["XMP"] : [];
}

// The directory behind tag 0x8825 tells where the picture was taken.
function exifFacts(tiff: Uint8Array): string[] {
  if (tiff.length < 10) return ["EXIF"];
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const isLittle = tiff[0] === 0x49;
  const first = view.getUint32(4, isLittle);
  if (first + 2 > tiff.length) return ["EXIF"];
  const count = view.getUint16(first, isLittle);
  const hasPlace = Array.from({ length: Math.min(count, 512) }, (_none, index) => first + 2 + index * 12).some(
    (at) => at + 2 <= tiff.length && view.getUint16(at, isLittle) === 0x8825,
  );
  return hasPlace ? ["EXIF", "GPS"] : ["EXIF"];
}

function pngFacts(bytes: Uint8Array): string[] {
  const facts: string[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length;) {
    const kind = latin1.decode(bytes.subarray(at + 4, at + 8));
    if (kind === "eXIf") facts.push(...exifFacts(bytes.subarray(at + 8, at + 8 + view.getUint32(at))));
    if (kind === "tEXt" || kind === "iTXt" || kind === "zTXt") facts.push(kind);
    at += 12 + view.getUint32(at);
  }
  return facts;
}
