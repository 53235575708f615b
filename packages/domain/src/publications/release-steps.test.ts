import { describe, expect, it } from "vitest";
import { aFinding, aRelease, anActor, anId } from "../examples/index.ts";
import { Instant } from "../values/index.ts";
import { ReleaseState } from "./release.ts";
import { keepFinding, newRelease, releaseStepNames, releaseSteps, stepRelease, undecided } from "./release-steps.ts";

const clerk = anActor({ bundle: "official" });
const now = Instant.parse(1_740_967_200_000);
const found = [aFinding(), aFinding({ key: "phone-number:2", ruleId: "phone-number" })];

describe("a file with findings", () => {
  it("is not published before each is decided, and each decision keeps its reason", () => {
    const release = aRelease({ findings: found });
    expect(stepRelease(release, "publish", 1, clerk)).toEqual({ ok: false, refusal: "release.undecided" });
    const first = keepFinding(release, { key: "hidden-sheet:1", reason: "Bảng phụ lục" }, 1, clerk, now);
    if (!first.ok) throw new Error(first.refusal);
    expect(undecided(first.value).map(({ key }) => key)).toEqual(["phone-number:2"]);
    const second = keepFinding(first.value, { key: "phone-number:2", reason: "Số của trụ sở" }, 2, clerk, now);
    expect(second.ok && stepRelease(second.value, "publish", 3, clerk)).toMatchObject({
      ok: true,
      value: { state: "published", kept: [{ reason: "Bảng phụ lục" }, { reason: "Số của trụ sở" }] },
    });
  });

  it("takes no decision about what was not found, nor from who may not keep the register", () => {
    const said = { key: "comment:9", reason: "x" };
    expect(keepFinding(aRelease({ findings: found }), said, 1, clerk, now)).toEqual({
      ok: false,
      refusal: "release.finding-unknown",
    });
    expect(keepFinding(aRelease(), said, 1, anActor({ bundle: "front" }), now)).toEqual({
      ok: false,
      refusal: "publication.not-yours",
    });
  });
});

describe("a file that takes another's place", () => {
  it("counts what is gone as removed and keeps the reason of what is still there", () => {
    const kept = [{ key: "phone-number:2", reason: "Số của trụ sở", personId: anId("person"), at: now }];
    const {
      state: _s,
      kept: _k,
      removed: _r,
      replacesId: _p,
      revision: _v,
      ...file
    } = aRelease({ id: anId("release", 2) });
    const next = newRelease({ ...file, findings: [found[1] ?? aFinding()] }, aRelease({ findings: found, kept }));
    expect(next).toMatchObject({
      state: "checked",
      kept,
      removed: [{ key: "hidden-sheet:1" }],
      replacesId: anId("release"),
    });
    expect(undecided(next)).toEqual([]);
  });
});

describe("the table of steps", () => {
  const tries = ReleaseState.options.flatMap((state) => releaseStepNames.map((step) => ({ state, step })));
  it.each(tries)("$step of a $state file is taken or refused as it says", ({ state, step }) => {
    const expected = releaseSteps[state][step];
    const answer = stepRelease(aRelease({ state }), step, 1, clerk);
    if (expected === undefined) expect(answer).toEqual({ ok: false, refusal: "release.step-not-allowed" });
    else expect(answer).toMatchObject({ ok: true, value: { state: expected, revision: 2 } });
    expect(stepRelease(aRelease({ state, revision: 5 }), step, 1, clerk).ok).toBe(false);
  });
});
