import type { Reader } from "@gandan/db";
import { findCommune, rowsOfCommune, shapeOf } from "@gandan/db/communes";
import type { Id } from "@gandan/domain/values";
import { createHash } from "node:crypto";
import type { Outside } from "../context.ts";

type Needs = { db: { read: Reader } } & Pick<Outside, "digest" | "files">;

/**
 * A commune and the units above it as lines of JSON: a head, every row that is kept, every file of theirs, and a SHA-256
 * over all of it. The same commune gives the same lines on every engine. Throws where the bytes of a file are gone.
 */
export async function* exportCommune({ db, digest, files }: Needs, communeId: Id<"commune">): AsyncGenerator<string> {
  const seal = createHash("sha256");
  const line = (said: object): string => {
    const text = `${JSON.stringify(said)}\n`;
    seal.update(text);
    return text;
  };
  const communes = await withThoseAbove(db.read, communeId);
  yield line({ format: "gandan-commune", version: 1, shape: digest(shapeOf(db.read)), communes });
  const kept = new Set<string>();
  const erased = new Set<string>();
  for (const { id } of communes)
    for await (const copied of rowsOfCommune(db.read, id)) {
      const { sha256 } = copied.row;
      if (typeof sha256 === "string") (copied.table === "erasedContents" ? erased : kept).add(sha256);
      yield line(copied);
    }
  for (const sha256 of [...kept].sort()) {
    const bytes = await files.open(sha256);
    if (bytes === null && !erased.has(sha256)) throw new MissingFile(sha256);
    if (bytes !== null) yield line({ file: sha256, base64: Buffer.from(bytes).toString("base64") });
  }
  yield `${JSON.stringify({ seal: seal.digest("hex") })}\n`;
}

/** A file that a record names is not in the data folder any more. */
export class MissingFile extends Error {}

/** Those above first, so that nothing comes in before what it belongs to. */
async function withThoseAbove(
  reader: Reader,
  communeId: Id<"commune">,
): Promise<{ id: Id<"commune">; name: string }[]> {
  const found: { id: Id<"commune">; name: string }[] = [];
  for (let next: Id<"commune"> | null = communeId; next !== null;) {
    const commune = await findCommune(reader, next);
    if (commune === null) break;
    found.unshift({ id: commune.id, name: commune.name });
    next = commune.parentId;
  }
  return found;
}
