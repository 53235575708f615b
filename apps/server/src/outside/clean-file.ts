import { type StoredFile, largestFile } from "@gandan/domain/files";
import { type Result, ok, refuse } from "@gandan/domain/values";

const mostPixels = 80_000_000;
const longestSide = 2560;

type Refusal = "file.empty" | "file.too-large" | "file.type-refused" | "file.broken" | "voice.not-a-voice";

export interface CleanFile {
  bytes: Uint8Array;
  mediaType: StoredFile["mediaType"];
}

const documents = [
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
] as const;
const pictures = new Set(["image/jpeg", "image/png", "image/webp", "image/heic", "image/avif"]);

const recordings: Readonly<Record<string, StoredFile["mediaType"]>> = {
  "audio/ogg": "audio/ogg",
  "audio/opus": "audio/ogg",
  "audio/mp4": "audio/mp4",
  "audio/x-m4a": "audio/mp4",
  "audio/mpeg": "audio/mpeg",
};
const namedAsRecording = /\.(mp3|m4a|ogg|oga|opus|wav|amr|aac|3gp)$/i;

/**
 * An upload as it may be kept: its type told by its content, pictures drawn anew without what the camera wrote into
 * them. The name decides nothing; it only tells which no is said.
 */
export async function cleanFile(bytes: Uint8Array, name = ""): Promise<Result<CleanFile, Refusal>> {
  if (bytes.length === 0) return refuse("file.empty");
  if (bytes.length > largestFile) return refuse("file.too-large");
  const type = (await typeOf(bytes).catch(() => undefined))?.mime.split(";")[0]?.trim() ?? null;
  const document = documents.find((known) => known === type);
  if (document !== undefined) return ok({ bytes, mediaType: document });
  const recording = type === null ? undefined : recordings[type];
  if (recording !== undefined) return ok({ bytes, mediaType: recording });
  if (type !== null && pictures.has(type)) return drawnAnew(bytes);
  return refuse(namedAsRecording.test(name) ? "voice.not-a-voice" : "file.type-refused");
}

// This library and the one that draws are read with the first upload.
const typeOf = async (bytes: Uint8Array) => (await import("file-type")).fileTypeFromBuffer(bytes);

const voices: Readonly<Record<string, StoredFile["mediaType"]>> = {
  "video/webm": "audio/webm",
  "audio/webm": "audio/webm",
  "audio/ogg": "audio/ogg",
  "audio/opus": "audio/ogg",
  "audio/mp4": "audio/mp4",
  "audio/x-m4a": "audio/mp4",
  "video/mp4": "audio/mp4",
};

/** What kind of recording these bytes are, by their content; null where they are none. */
export async function voiceType(bytes: Uint8Array): Promise<StoredFile["mediaType"] | null> {
  const type = bytes.length === 0 ? undefined : await typeOf(bytes).catch(() => undefined);
  // A parameter of the type, such as its codec, does not change what it is.
  return voices[type?.mime.split(";")[0]?.trim() ?? ""] ?? null;
}

async function drawnAnew(bytes: Uint8Array): Promise<Result<CleanFile, Refusal>> {
  const { default: sharp } = await import("sharp");
  try {
    const drawn = await sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
      // Without that search one part of a picture leaves traces in others, which a black box would not cover.
      .jpeg({ quality: 82, mozjpeg: true, trellisQuantisation: false })
      .toBuffer();
    return ok({ bytes: drawn, mediaType: "image/jpeg" });
  } catch {
    return refuse("file.broken");
  }
}
