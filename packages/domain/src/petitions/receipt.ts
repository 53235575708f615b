import { z } from "zod";

// Crockford's alphabet: no I, L, O, U, so that what is read aloud or copied by hand comes back right.
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A receipt number: 80 random bits as 16 signs in 4 groups, "7K3M-Q9PD-2XV8-HT4N". */
export const ReceiptNumber = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
export type ReceiptNumber = z.infer<typeof ReceiptNumber>;

/** The receipt number of 10 random bytes. */
export function receiptFrom(random: Uint8Array): ReceiptNumber {
  if (random.length < 10) throw new RangeError("receiptFrom needs 10 random bytes");
  let bits = 0n;
  for (const byte of random.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  let signs = "";
  for (let index = 0; index < 16; index += 1) {
    signs = alphabet.charAt(Number(bits & 31n)) + signs;
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
  return ReceiptNumber.safeParse(number).success ? number : null;
}

export const receiptIcons = [
  "buffalo",
  "rice",
  "drum",
  "house",
  "fish",
  "bird",
  "tree",
  "boat",
  "flower",
  "sun",
  "moon",
  "star",
  "kite",
  "basket",
  "corn",
  "mountain",
] as const;
export type ReceiptIcon = (typeof receiptIcons)[number];

export const receiptColours = ["indigo", "earth", "gold", "leaf", "sky", "plum", "stone", "rose"] as const;
export type ReceiptColour = (typeof receiptColours)[number];

/** The picture and colour of a receipt, for those who do not read; always the same for the same number. */
export function receiptPicture(receipt: ReceiptNumber): { icon: ReceiptIcon; colour: ReceiptColour } {
  const value = Array.from(receipt.replaceAll("-", "")).reduce(
    (sum, sign) => (sum * 31 + alphabet.indexOf(sign)) % 9973,
    7,
  );
  return {
    icon: receiptIcons[value % receiptIcons.length] ?? "rice",
    colour: receiptColours[Math.floor(value / receiptIcons.length) % receiptColours.length] ?? "indigo",
  };
}
