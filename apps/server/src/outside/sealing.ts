import type { Sealing } from "@gandan/api";
import type Sodium from "libsodium-wrappers";

// argon2id, the library's own kind, at 64 MiB and three passes: a locked key is tried by a person, now and then.
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1, outputLen: 32 };
const saltLength = 16;

// Read with the first request about a denunciation: half a megabyte that most starts never need.
let sodium: typeof Sodium;
async function ready(): Promise<void> {
  const { default: library } = await import("libsodium-wrappers");
  await library.ready;
  sodium = library;
}

const text = (bytes: Uint8Array): string => sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL);
const bytes = (written: string): Uint8Array => sodium.from_base64(written, sodium.base64_variants.ORIGINAL);

const keyFrom = async (passphrase: string, salt: Uint8Array): Promise<Uint8Array> =>
  (await import("@node-rs/argon2")).hashRaw(passphrase.normalize("NFC"), { ...cost, salt });

/** A secret box as text: its nonce, then what is in it. */
const boxed = (content: Uint8Array, key: Uint8Array): string => text(boxedBytes(content, key));

function boxedBytes(content: Uint8Array, key: Uint8Array): Uint8Array {
  const nonce = sodium.randombytes_buf(sodium.crypto_secretbox_NONCEBYTES);
  return Buffer.concat([nonce, sodium.crypto_secretbox_easy(content, nonce, key)]);
}

function unboxed(box: string, key: Uint8Array): Uint8Array | null {
  try {
    return unboxedBytes(bytes(box), key);
  } catch {
    // Not even a box.
    return null;
  }
}

function unboxedBytes(all: Uint8Array, key: Uint8Array): Uint8Array | null {
  try {
    const nonce = all.subarray(0, sodium.crypto_secretbox_NONCEBYTES);
    return sodium.crypto_secretbox_open_easy(all.subarray(nonce.length), nonce, key);
  } catch {
    // A wrong key, or a box that was changed: neither opens.
    return null;
  }
}

/** libsodium's boxes; nothing that was opened is written anywhere by this module. */
export function sealingOf(): Sealing {
  return {
    ready,
    async newKeys(passphrase) {
      const { publicKey, privateKey } = sodium.crypto_box_keypair();
      const salt = sodium.randombytes_buf(saltLength);
      const locked = boxed(privateKey, await keyFrom(passphrase, salt));
      return { publicKey: text(publicKey), lockedKey: `${text(salt)}.${locked}` };
    },
    newKey: () => text(sodium.randombytes_buf(sodium.crypto_secretbox_KEYBYTES)),
    seal: (said, key) => boxed(sodium.from_string(said), bytes(key)),
    open(sealed, key) {
      const opened = unboxed(sealed, bytes(key));
      return opened === null ? null : sodium.to_string(opened);
    },
    sealBytes: (content, key) => boxedBytes(content, bytes(key)),
    openBytes: (sealed, key) => unboxedBytes(sealed, bytes(key)),
    sealTo: (said, publicKey) => text(sodium.crypto_box_seal(said, bytes(publicKey))),
    async openMine(box, { publicKey, lockedKey }, passphrase) {
      const [salt = "", locked = ""] = lockedKey.split(".");
      const privateKey = unboxed(locked, await keyFrom(passphrase, bytes(salt)));
      if (privateKey === null) return null;
      return sodium.to_string(sodium.crypto_box_seal_open(bytes(box), bytes(publicKey), privateKey));
    },
  };
}
