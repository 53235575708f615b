import type { Instant } from "@gandan/domain/values";
import { expect, it } from "vitest";
import { standingOfKiosk } from "./kiosk-standing.ts";

const now = 1_760_000_000_000;
const ago = (minutes: number) => (now - minutes * 60_000) as Instant;

it("a screen that spoke within five minutes is there", () => {
  expect(standingOfKiosk({ revokedAt: null, seenAt: ago(5) }, now)).toBe("present");
  expect(standingOfKiosk({ revokedAt: null, seenAt: ago(6) }, now)).toBe("away");
});

it("a screen that never spoke is away, and a cut-off one stays cut off whenever it spoke", () => {
  expect(standingOfKiosk({ revokedAt: null, seenAt: null }, now)).toBe("away");
  expect(standingOfKiosk({ revokedAt: ago(1), seenAt: ago(0) }, now)).toBe("revoked");
});
