import { describe, expect, it } from "vitest";
import { aPosting, aPublication, anActor } from "../examples/index.ts";
import { Day, startOf } from "../values/index.ts";
import { endPublication, withdrawPublication } from "./end-publication.ts";
import { itemState } from "./item-state.ts";
import { keepPublication } from "./keep-publication.ts";
import { publicDuring } from "./publication-clock.ts";

const day = (text: string) => Day.parse(text);
const clerk = anActor({ bundle: "official" });
const now = startOf(day("2025-04-10"));
const hanging = aPublication({ postings: [aPosting(), aPosting({ way: "loudspeaker", to: day("2025-03-05") })] });
const withdrawal = { on: day("2025-04-01"), reason: "Ghi nhầm văn bản" };

describe("taking a notice down", () => {
  it("ends what has no end yet, and touches nothing that is over", () => {
    const ended = endPublication(hanging, day("2025-04-08"), 1, clerk, now);
    expect(ended).toMatchObject({
      ok: true,
      value: { revision: 2, postings: [{ to: "2025-04-08" }, { to: "2025-03-05" }] },
    });
  });

  it.each([
    ["publication.ends-ahead", hanging, "2025-04-11", 1],
    ["publication.nothing-open", hanging, "2025-03-01", 1],
    ["publication.nothing-open", aPublication(), "2025-04-08", 1],
    ["publication.changed-meanwhile", hanging, "2025-04-08", 2],
    ["publication.withdrawn", { ...hanging, withdrawal }, "2025-04-08", 1],
  ])("is refused with %s", (refusal, kept, on, revision) => {
    expect(endPublication(kept, day(on), revision, clerk, now)).toEqual({ ok: false, refusal });
  });
});

describe("a withdrawn entry", () => {
  const withdrawn = withdrawPublication(hanging, withdrawal, 1, clerk, now);

  it("stays with its reason, and is public nowhere", () => {
    expect(withdrawn).toMatchObject({ ok: true, value: { withdrawal, revision: 2 } });
    expect(withdrawn.ok && publicDuring([withdrawn.value], day("2025-03-01"), day("2025-12-31"))).toEqual([]);
  });

  it("is neither changed nor withdrawn again", () => {
    if (!withdrawn.ok) throw new Error(withdrawn.refusal);
    const { value } = withdrawn;
    const around = {
      chart: { units: [], positions: [], people: [], tenures: [], delegations: [] },
      items: [{ number: 2 }],
      others: [],
    };
    const refused = { ok: false, refusal: "publication.withdrawn" };
    expect(keepPublication(value, value, 2, around, clerk, now)).toEqual(refused);
    expect(withdrawPublication(value, withdrawal, 2, clerk, now)).toEqual(refused);
  });

  it("is refused ahead of today, before its decision, and to who may not keep the register", () => {
    const tried = (on: string, by = clerk) => withdrawPublication(hanging, { ...withdrawal, on: day(on) }, 1, by, now);
    expect(tried("2025-04-11")).toEqual({ ok: false, refusal: "publication.withdrawn-ahead" });
    expect(tried("2025-03-02")).toEqual({ ok: false, refusal: "publication.withdrawn-before" });
    expect(tried("2025-04-01", anActor({ bundle: "front" }))).toEqual({ ok: false, refusal: "publication.not-yours" });
  });
});

describe("the state of an item", () => {
  const rule = {
    way: "posting",
    isRequired: true,
    isAtHamlets: true,
    days: 30,
    isPermanent: false,
    article: "13",
  } as const;
  const way = (state: "missing" | "short" | "running" | "kept") => ({
    rule,
    state,
    from: null,
    until: null,
    missingHamletIds: [],
  });
  const one = (state: Parameters<typeof way>[0], named = {}) => ({
    isLate: false,
    hasBegun: true,
    faults: [],
    ways: [way(state)],
    ...named,
  });

  it("is the worst of its documents", () => {
    expect(itemState([])).toBe("empty");
    expect(itemState([one("kept")])).toBe("kept");
    expect(itemState([one("kept"), one("running")])).toBe("running");
    expect(itemState([one("running"), one("missing", { hasBegun: false })])).toBe("waiting");
    expect(itemState([one("kept"), one("short", { faults: [way("short")] })])).toBe("faulty");
    expect(
      itemState([one("missing", { hasBegun: false, isLate: true }), one("short", { faults: [way("short")] })]),
    ).toBe("late");
  });

  it("does not hold against a document that it was begun late once it was begun", () => {
    expect(itemState([one("running", { isLate: true })])).toBe("running");
  });
});
