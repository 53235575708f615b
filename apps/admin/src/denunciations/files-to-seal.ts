import { type SealedFacts, largestBundle } from "@gandan/domain/denunciations";
import { largestFile } from "@gandan/domain/files";
import type { Id } from "@gandan/domain/values";
import { newId } from "../asking/new-id.ts";

/** A file in the hands of this page; it goes to the server with what it belongs to and is sealed there at once. */
export interface HeldFile {
  id: Id<"file">;
  name: string;
  what: SealedFacts["what"];
  size: number;
  base64: string;
}

/** Reads chosen files; one that is too large, or too much at once, is not read at all. */
export async function heldFiles(
  files: readonly File[],
  held: readonly HeldFile[],
): Promise<{ ok: true; value: HeldFile[] } | { ok: false; refusal: string }> {
  const sum = [...held, ...files].reduce((bytes, { size }) => bytes + size, 0);
  if (files.some(({ size }) => size > largestFile)) return { ok: false, refusal: "file.too-large" };
  if (sum > largestBundle) return { ok: false, refusal: "denunciation.files-too-large" };
  const value: HeldFile[] = [];
  for (const file of files)
    value.push({
      id: newId("file"),
      name: file.name,
      what: file.type.startsWith("audio/") ? "recording" : "letter",
      size: file.size,
      base64: await base64Of(file),
    });
  return { ok: true, value };
}

const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () =>
      resolve(typeof reader.result === "string" ? reader.result.replace(/^[^,]*,/, "") : ""),
    );
    reader.addEventListener("error", () => reject(new Error("the file cannot be read")));
    reader.readAsDataURL(file);
  });
