import { expect, test } from "vitest";
import { writeDong } from "./index.ts";

test("an amount is written with its thousands apart", () => {
  expect([0, 500, 1_000, 22_500, 1_250_000].map(writeDong)).toEqual(["0", "500", "1.000", "22.500", "1.250.000"]);
});
