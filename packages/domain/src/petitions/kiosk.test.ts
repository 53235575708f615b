import { expect, it } from "vitest";
import { anId } from "../examples/index.ts";
import type { Instant } from "../values/index.ts";
import { type KioskCode, useCode } from "./kiosk.ts";

const made = 1_750_000_000_000 as Instant;
const code: KioskCode = {
  codeHash: "",
  communeId: anId("commune"),
  name: "Nhà văn hoá",
  createdAt: made,
  usedAt: null,
};

it("a code enrols one screen within a quarter of an hour", () => {
  const quarter = (made + 15 * 60_000) as Instant;
  expect(useCode(code, quarter)).toMatchObject({ ok: true, value: { usedAt: quarter } });
  expect(useCode(code, (quarter + 1) as Instant)).toEqual({ ok: false, refusal: "kiosk.code-expired" });
  expect(useCode({ ...code, usedAt: made }, made)).toEqual({ ok: false, refusal: "kiosk.code-used" });
});
