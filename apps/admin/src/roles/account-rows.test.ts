import type { Instant } from "@gandan/domain/values";
import { expect, it } from "vitest";
import { accountState } from "./account-rows.ts";

const at = (value: number) => value as Instant;

it("an account that waits after wrong passwords is free again when the time is over", () => {
  expect(accountState({ disabledAt: null, lockedUntil: at(100) }, 99)).toBe("locked");
  expect(accountState({ disabledAt: null, lockedUntil: at(100) }, 100)).toBe("open");
});

it("a closed account is closed whatever else is true of it", () => {
  expect(accountState({ disabledAt: at(1), lockedUntil: at(100) }, 50)).toBe("closed");
});
