// Looks into the bytes that a real store leaves on the disk.
// oxlint-disable-next-line no-restricted-imports
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { open } from "@gandan/db";
import { type World, openWorld } from "./a-world.ts";

/** A world whose database lies in a folder that can be looked into. */
export async function openWorldOnDisk(): Promise<World & { hits(words: string): Promise<string[]> }> {
  const folder = await mkdtemp(join(tmpdir(), "gandan-words-"));
  const world = await openWorld([], () => open(join(folder, "gandan.sqlite")));
  return {
    ...world,
    async close() {
      await world.close();
      await rm(folder, { recursive: true });
    },
    /** The files in whose bytes some words stand, as written or folded. */
    async hits(words) {
      const folded = words.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
      const spellings = [words, words.toLowerCase(), folded].map((spelling) => Buffer.from(spelling));
      const found: string[] = [];
      for (const name of await readdir(folder)) {
        const bytes = await readFile(join(folder, name));
        if (spellings.some((spelling) => bytes.includes(spelling))) found.push(name);
      }
      return found;
    },
  };
}
