import { receiptIcons } from "@gandan/domain/receipts";
import { expect, it } from "vitest";
import { drawings } from "./drawings.ts";

it("has a picture for every sign a receipt can carry", () => {
  for (const icon of receiptIcons) expect(drawings).toHaveProperty(icon);
});

it("has no two pictures alike", () => {
  const drawn = Object.values(drawings).map((strokes) => JSON.stringify(strokes));
  expect(new Set(drawn).size).toBe(drawn.length);
});
