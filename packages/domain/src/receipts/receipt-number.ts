// Crockford's alphabet: no I, L, O, U, so that what is read aloud or copied by hand comes back right.
export const receiptAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The shape of a receipt number: 16 signs in 4 groups. */
export const receiptPattern = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/;

/** A receipt number: 80 random bits as 16 signs in 4 groups, "7K3M-Q9PD-2XV8-HT4N". */
export type ReceiptNumber = string;

/** The receipt number of 10 random bytes. */
export function receiptFrom(random: Uint8Array): ReceiptNumber {
  if (random.length < 10) throw new RangeError("receiptFrom needs 10 random bytes");
  let bits = 0n;
  for (const byte of random.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  let signs = "";
  for (let index = 0; index < 16; index += 1) {
    signs = receiptAlphabet.charAt(Number(bits & 31n)) + signs;
    bits >>= 5n;
  }
  return (signs.match(/.{4}/g) ?? []).join("-");
}

/** A number as typed by hand, with the signs people mix up put right; null where it cannot be one. */
export function readReceipt(typed: string): ReceiptNumber | null {
  const signs = typed
    .toUpperCase()
    .replace(/[\s\-–—.]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  const number = (signs.match(/.{1,4}/g) ?? []).join("-");
  return receiptPattern.test(number) ? number : null;
}
