import { describe, expect, it } from "vitest";
import { anId } from "../examples/index.ts";
import type { Instant } from "../values/index.ts";
import { type Account, clearFailures, countFailure, delayAfter, isLive, maySignIn } from "./account.ts";

const now = 1_750_000_000_000 as Instant;
const later = (milliseconds: number) => (now + milliseconds) as Instant;
const account: Account = {
  id: anId("account"),
  communeId: anId("commune"),
  personId: anId("person"),
  username: "man",
  bundle: "official",
  passwordHash: "",
  isDemo: false,
  failedAttempts: 0,
  lockedUntil: null,
  disabledAt: null,
};

describe("signing in", () => {
  it("waits after the fifth wrong password, twice as long each time, at most a quarter of an hour", () => {
    expect([4, 5, 6, 7, 30].map(delayAfter)).toEqual([0, 5_000, 10_000, 20_000, 900_000]);
  });

  it("is refused while the delay runs and free afterwards", () => {
    let tried = account;
    for (let attempt = 0; attempt < 5; attempt += 1) tried = countFailure(tried, now);
    expect(maySignIn(tried, later(4_999))).toEqual({ ok: false, refusal: "account.locked" });
    expect(maySignIn(tried, later(5_000)).ok).toBe(true);
    expect(clearFailures(tried)).toEqual(account);
  });

  it("is refused to a closed account", () => {
    expect(maySignIn({ ...account, disabledAt: now }, now)).toEqual({ ok: false, refusal: "account.disabled" });
  });
});

describe("a session", () => {
  const session = {
    id: anId("session"),
    communeId: anId("commune"),
    accountId: anId("account"),
    tokenHash: "",
    createdAt: now,
    seenAt: now,
    revokedAt: null,
  };

  it("ends after half an hour without use, after twelve hours, or when revoked", () => {
    expect(isLive(session, later(30 * 60_000))).toBe(true);
    expect(isLive(session, later(30 * 60_000 + 1))).toBe(false);
    const used = { ...session, seenAt: later(12 * 3_600_000) };
    expect(isLive(used, later(12 * 3_600_000))).toBe(true);
    expect(isLive(used, later(12 * 3_600_000 + 1))).toBe(false);
    expect(isLive({ ...session, revokedAt: now }, now)).toBe(false);
  });
});
