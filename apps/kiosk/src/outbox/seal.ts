/** A value closed with the device's key. */
export interface Sealed {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly closed: ArrayBuffer;
}

/** A key that never leaves this browser: it can be used here and read by nobody. */
export const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);

export const seal = (key: CryptoKey, value: unknown): Promise<Sealed> =>
  sealBytes(key, new TextEncoder().encode(JSON.stringify(value)));

export async function sealBytes(key: CryptoKey, open: BufferSource): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  return { nonce, closed: await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, key, open) };
}

/** The sealed value; null where it was sealed with another key or has been damaged. */
export async function unseal(key: CryptoKey, sealed: Sealed): Promise<unknown> {
  const open = await unsealBytes(key, sealed);
  return open === null ? null : JSON.parse(new TextDecoder().decode(open));
}

export async function unsealBytes(key: CryptoKey, sealed: Sealed): Promise<ArrayBuffer | null> {
  try {
    return await crypto.subtle.decrypt({ name: "AES-GCM", iv: sealed.nonce }, key, sealed.closed);
  } catch {
    return null;
  }
}
