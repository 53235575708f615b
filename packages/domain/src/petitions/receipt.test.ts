import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ReceiptNumber, readReceipt, receiptFrom, receiptPicture } from "./receipt.ts";

const random = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe("a receipt number", () => {
  it("holds all 80 bits: different bytes never share a number", () => {
    fc.assert(
      fc.property(random, random, (left, right) => {
        const same = left.every((byte, index) => byte === right[index]);
        expect(receiptFrom(left) === receiptFrom(right)).toBe(same);
      }),
    );
    expect(receiptFrom(new Uint8Array(10).fill(255))).toBe("ZZZZ-ZZZZ-ZZZZ-ZZZZ");
  });

  it("is read back however it was typed", () => {
    fc.assert(
      fc.property(random, (bytes) => {
        const number = receiptFrom(bytes);
        expect(ReceiptNumber.safeParse(number).success).toBe(true);
        expect(readReceipt(number.toLowerCase().replaceAll("-", " "))).toBe(number);
        expect(readReceipt(number.replaceAll("0", "O").replaceAll("1", "l"))).toBe(number);
      }),
    );
  });

  it("is not read from anything else", () => {
    for (const typed of ["", "7K3M", "7K3M-Q9PD-2XV8-HT4", "7K3M-Q9PD-2XV8-HT4NN", "UUUU-UUUU-UUUU-UUUU"])
      expect(readReceipt(typed)).toBeNull();
  });

  it("always has the same picture, and pictures are spread over all icons and colours", () => {
    const pictures = fc.sample(random, 4000).map((bytes) => receiptPicture(receiptFrom(bytes)));
    expect(new Set(pictures.map((picture) => picture.icon)).size).toBe(16);
    expect(new Set(pictures.map((picture) => picture.colour)).size).toBe(8);
  });
});
