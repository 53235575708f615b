import { describe, expect, test } from "vitest";
import { aDenunciation, aRetentionRule, anActor, anId } from "../examples/index.ts";
import { Day, type Instant, startOf } from "../values/index.ts";
import {
  type Denunciation,
  type DenunciationEvent,
  type Sealed,
  decideSealed,
  executeSealed,
  obstacleToSealed,
  proposeSealed,
  recordSealed,
  sealedStepsFor,
  withdrawSealed,
} from "./index.ts";

const day = (text: string) => Day.parse(text);
const now = (startOf(day("2026-11-27")) + 9 * 3_600_000) as Instant;
const rules = [
  aRetentionRule({
    id: "denunciation-case@2005-01-01",
    kind: "denunciation-case",
    period: { count: 15, unit: "year" },
    start: "case-ended",
    end: "proposed",
    validity: { from: day("2005-01-01"), to: null },
    source: { ...aRetentionRule().source, read: "unverified" },
  }),
];
const happened = (kind: DenunciationEvent["kind"], on: string): DenunciationEvent => ({
  kind,
  at: now,
  day: day(on),
  personId: null,
  document: null,
  days: null,
  sealedNote: null,
});
const over = [happened("received", "2010-03-01"), happened("closed", "2010-06-01")];
const desk = anActor({ bundle: "in-charge", personId: anId("person", 7) });
const leader = anActor({ bundle: "leader", personId: anId("person", 8) });
const official = anActor({ bundle: "official", personId: anId("person", 9) });
const sealed = (named: Partial<Denunciation> = {}, events = over): Sealed => {
  const denunciation = aDenunciation({ state: "closed", ...named });
  return { denunciation, events, rules, revision: denunciation.revision };
};
const next = (result: { ok: true; value: Denunciation } | { ok: false; refusal: string }): Sealed => {
  if (!result.ok) throw new Error(result.refusal);
  return { denunciation: result.value, events: over, rules, revision: result.value.revision };
};
const basis = { basis: "Công văn 15/SNV-VTLT" };
const minutes = {
  on: day("2026-11-27"),
  place: "Phòng lưu trữ",
  way: "Xoá",
  members: [
    { name: "A", title: "Văn thư" },
    { name: "B", title: "Chánh Văn phòng" },
  ],
};
const proposed = () => next(proposeSealed(sealed(), basis, desk, now));
const decided = () => next(decideSealed(proposed(), { is: "destroy" }, leader, now));

describe("a sealed case", () => {
  test("may be destroyed when it has been over for its whole period, and not a day before", () => {
    const on = (text: string) => obstacleToSealed({ state: "closed", updatedAt: now }, over, rules, day(text));
    expect([on("2025-06-01"), on("2025-06-02")]).toEqual(["retention.period-not-over", null]);
    const open = obstacleToSealed({ state: "accepted", updatedAt: now }, over, rules, day("2026-11-27"));
    expect(open).toBe("retention.not-ended");
    const again = [...over, happened("denounced-again", "2010-07-01")];
    expect(obstacleToSealed({ state: "closed", updatedAt: now }, again, rules, day("2026-11-27"))).toBe(
      "retention.second-round",
    );
  });

  test("is proposed with what that rests on, decided by another person, minuted, and then nothing sealed is left", () => {
    expect(proposeSealed(sealed(), { basis: " " }, desk, now)).toMatchObject({ refusal: "retention.basis-missing" });
    expect(decideSealed(proposed(), { is: "destroy" }, desk, now)).toMatchObject({ refusal: "retention.not-yours" });
    expect(executeSealed(decided(), desk, now)).toMatchObject({ refusal: "retention.step-not-allowed" });
    const recorded = next(recordSealed(decided(), { minutes }, desk, now));
    const gone = executeSealed(recorded, desk, now);
    expect(gone).toMatchObject({ ok: true, value: { sealed: "", sealedRedacted: "", number: 1, state: "closed" } });
    expect(sealedStepsFor(next(gone), desk, now)).toEqual([]);
    expect(proposeSealed(next(gone), basis, desk, now)).toMatchObject({ refusal: "retention.erased-already" });
  });

  test("offers each its own step and nobody else's", () => {
    const steps = (at: Sealed) => [desk, leader, official].map((who) => sealedStepsFor(at, who, now));
    expect(steps(sealed())).toEqual([["propose"], [], []]);
    expect(steps(proposed())).toEqual([["withdraw"], ["decide"], []]);
    expect(steps(decided())).toEqual([["record", "withdraw"], [], []]);
  });

  test("is looked at once more before it goes, as it then stands", () => {
    const recorded = next(recordSealed(decided(), { minutes }, desk, now));
    const again = { ...recorded, events: [...over, happened("denounced-again", "2026-11-20")] };
    expect(executeSealed(again, desk, now)).toMatchObject({ refusal: "retention.second-round" });
    expect(executeSealed({ ...recorded, revision: 1 }, desk, now)).toMatchObject({
      refusal: "retention.changed-meanwhile",
    });
  });

  test("that stays for now may be proposed again, one that stays for good not; a proposal is taken back whole", () => {
    const kept = next(decideSealed(proposed(), { is: "keep" }, leader, now));
    expect(proposeSealed(kept, basis, desk, now)).toMatchObject({ ok: true });
    const forGood = next(decideSealed(proposed(), { is: "keep-for-good" }, leader, now));
    expect(proposeSealed(forGood, basis, desk, now)).toMatchObject({ refusal: "retention.kept-for-good" });
    expect(withdrawSealed(proposed(), desk)).toMatchObject({ ok: true, value: { destruction: null } });
  });
});
