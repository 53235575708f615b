import { type ReceiptNumber, receiptAlphabet } from "./receipt-number.ts";

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
    (sum, sign) => (sum * 31 + receiptAlphabet.indexOf(sign)) % 9973,
    7,
  );
  return {
    icon: receiptIcons[value % receiptIcons.length] ?? "rice",
    colour: receiptColours[Math.floor(value / receiptIcons.length) % receiptColours.length] ?? "indigo",
  };
}
