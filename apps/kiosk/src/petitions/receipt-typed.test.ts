import { readReceipt, receiptFrom } from "@gandan/domain/receipts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { communeInAddress, groupTyped, receiptInAddress, receiptKeys } from "./receipt-typed.ts";

it("groups a number while it is typed, and puts mixed-up signs right", () => {
  expect(groupTyped("7k3mq")).toBe("7K3M-Q");
  expect(groupTyped("7k3m-q9pd 2xv8.ht4n99")).toBe("7K3M-Q9PD-2XV8-HT4N");
  expect(groupTyped("oil!")).toBe("011");
  expect(groupTyped("")).toBe("");
});

it("has a key for every sign of every receipt, and reads each back", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (bytes) => {
      const receipt = receiptFrom(bytes);
      expect(Array.from(receipt.replaceAll("-", "")).every((sign) => receiptKeys.includes(sign))).toBe(true);
      expect(readReceipt(groupTyped(receipt.replaceAll("-", "").toLowerCase()))).toBe(receipt);
    }),
  );
});

it("finds the receipt a QR code brought, and nothing else", () => {
  expect(receiptInAddress("#/theo-doi/7K3M-Q9PD-2XV8-HT4N")).toBe("7K3M-Q9PD-2XV8-HT4N");
  for (const hash of ["", "#/", "#/theo-doi/", "#/theo-doi/<b>", "#/noi"]) expect(receiptInAddress(hash)).toBeNull();
});

it("reads the commune out of the code that a phone scanned, and nothing else", () => {
  const id = `com_${"0a".repeat(16)}`;
  expect(communeInAddress(`#/gui/${id}`)).toBe(id);
  for (const hash of ["", "#/gui/", "#/gui/com_1", `#/gui/${id}x`, `#/gui/pet_${"0a".repeat(16)}`])
    expect(communeInAddress(hash)).toBeNull();
});
