import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sha256Of } from "./sha256.ts";

/** Bytes on disk by their SHA-256: the same bytes are kept once, and a name never leads out of the folder. */
export function keptFiles(folder: string) {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
  return {
    /** Keeps bytes; answers when they are on disk. */
    async keep(bytes: Uint8Array): Promise<string> {
      const sha256 = sha256Of(bytes);
      const path = pathOf(sha256);
      await mkdir(dirname(path), { recursive: true });
      const partial = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}`;
      const file = await open(partial, "w");
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      // A crash before this line leaves a partial file that nothing names.
      await rename(partial, path);
      return sha256;
    },
    async open(sha256: string): Promise<Uint8Array | null> {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
      try {
        return await readFile(pathOf(sha256));
      } catch {
        return null;
      }
    },
    /** Takes bytes off for good; false, and nothing done, where they were kept (again) since an instant. */
    async erase(sha256: string, keptBefore: number): Promise<boolean> {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return true;
      const path = pathOf(sha256);
      const leaving = `${path}.leaving`;
      if (await isKeptSince(path, keptBefore)) return false;
      await rename(path, leaving).catch(() => undefined);
      // Somebody may have kept the same bytes between the look and the move: these are theirs, and go back.
      if (await isKeptSince(leaving, keptBefore)) {
        await rename(leaving, path);
        return false;
      }
      await rm(leaving, { force: true });
      await syncFolder(dirname(path));
      return true;
    },
  };
}

async function isKeptSince(path: string, instant: number): Promise<boolean> {
  try {
    return (await stat(path)).mtimeMs >= instant;
  } catch {
    return false;
  }
}

// What left a folder is gone after a power cut only once the folder itself was written.
async function syncFolder(path: string): Promise<void> {
  let folder;
  try {
    folder = await open(path, "r");
    await folder.sync();
  } catch {
    // There is no such folder, or the system (Windows) writes no folders by name.
  } finally {
    await folder?.close();
  }
}
