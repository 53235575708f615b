import { createHash } from "node:crypto";
import type { Sealing } from "../context.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const box = (key: string, said: string): string => Buffer.from(JSON.stringify([key, said])).toString("base64");
const unbox = (sealed: string): string[] => JSON.parse(Buffer.from(sealed, "base64").toString()) as string[];

/** Opens for the right key only, and costs nothing; the real boxes are tested where they are made. */
export function aSealing(): Sealing {
  let count = 0;
  const next = (): string => sha256(`key ${(count += 1)}`);
  return {
    ready: () => Promise.resolve(),
    newKeys: (passphrase) => Promise.resolve({ publicKey: next(), lockedKey: sha256(passphrase) }),
    newKey: next,
    seal: (said, key) => box(key, said),
    open(sealed, key) {
      const [made, said] = unbox(sealed);
      return made === key ? (said ?? null) : null;
    },
    sealBytes: (bytes, key) => Buffer.from(box(key, Buffer.from(bytes).toString("base64"))),
    openBytes(sealed, key) {
      const [made, said] = unbox(Buffer.from(sealed).toString());
      return made === key ? new Uint8Array(Buffer.from(said ?? "", "base64")) : null;
    },
    sealTo: (said, publicKey) => box(publicKey, said),
    openMine(sealed, { publicKey, lockedKey }, passphrase) {
      const [made, said] = unbox(sealed);
      return Promise.resolve(made === publicKey && lockedKey === sha256(passphrase) ? (said ?? null) : null);
    },
  };
}
