import { RetainedKind, isVerified, ruleInForce } from "@gandan/domain/retention";
import { Day } from "@gandan/domain/values";
import { describe, expect, test } from "vitest";
import { retentionRules } from "./index.ts";

const today = Day.parse("2026-11-27");

describe("the table of how long records are kept", () => {
  test("has one rule in force for every kind", () => {
    for (const kind of RetainedKind.options)
      expect([kind, ruleInForce(retentionRules, kind, today)?.kind]).toEqual([kind, kind]);
  });

  test("erases no file of record by itself", () => {
    const erased = retentionRules.filter(({ end }) => end === "erased").map(({ kind }) => kind);
    expect(erased).toEqual(["recording", "lost-recording", "draft", "appointment", "session", "kiosk-code"]);
  });

  test("claims no law that was not read: no period counts as verified yet", () => {
    expect(retentionRules.filter(isVerified)).toEqual([]);
    for (const { id, source } of retentionRules)
      expect([id, source.basis === "commune-setting" || source.read !== "full-text"]).toEqual([id, true]);
  });

  test("keeps the registers and the journal for good", () => {
    for (const kind of ["register", "journal", "serious-case"] as const)
      expect(ruleInForce(retentionRules, kind, today)).toMatchObject({ period: "for-good", end: "kept" });
  });
});
