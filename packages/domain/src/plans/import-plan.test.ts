import { describe, expect, it } from "vitest";
import { aPlan, aPlanDocument, anActor, anId } from "../examples/index.ts";
import type { Instant } from "../values/index.ts";
import { addVersion, fingerprintText, importPlan } from "./import-plan.ts";
import { dismissFinding, restoreFinding } from "./judge-findings.ts";
import { setAside, takeBackProposal } from "./set-aside.ts";
import { planStepsFor } from "./steps-for.ts";

const now = 1_741_000_000_000 as Instant;
const ids = { planId: anId("plan"), versionId: anId("planVersion") };
const span = { start: 0, end: 1 };
const stranger = anActor({ bundle: "official" });
const wanted = { document: aPlanDocument(), fileName: "kh.txt", fingerprint: "f", year: 2025, title: "Dân vận" };

describe("an imported plan", () => {
  it("begins in draft with what its text says of number, symbol and day", () => {
    const document = aPlanDocument({
      number: { text: "12", span },
      symbol: { text: "KH-UBND", span },
      date: { day: 6, month: 2, year: 2025, span },
    });
    expect(importPlan(ids, { ...wanted, document }, anActor(), now)).toMatchObject({
      ok: true,
      value: {
        plan: { state: "draft", number: "12", symbol: "KH-UBND", issuedOn: "2025-02-06", version: 1 },
        version: { version: 1, change: "", personId: anActor().personId, importedAt: now },
      },
    });
  });

  it("has no day where its text leaves one open", () => {
    const document = aPlanDocument({ date: { day: null, month: 1, year: 2025, span } });
    expect(importPlan(ids, { ...wanted, document }, anActor(), now)).toMatchObject({
      value: { plan: { issuedOn: null } },
    });
  });

  it("comes from those who may import", () => {
    expect(importPlan(ids, wanted, stranger, now)).toEqual({ ok: false, refusal: "plan.not-yours" });
  });

  it("is known again whatever its spacing, case and accents", () => {
    expect(fingerprintText("KẾ  HOẠCH\n năm")).toBe(fingerprintText("kế hoạch năm"));
    expect(fingerprintText("kế hoạch 2025")).not.toBe(fingerprintText("kế hoạch 2026"));
  });
});

describe("a further text", () => {
  const { year: _year, title: _title, ...kept } = wanted;
  const added = (plan = aPlan(), change = "") =>
    addVersion(plan, "văn bản trước", anId("planVersion", 2), { ...kept, change }, anActor(), now);

  it("raises the version and keeps what changed", () => {
    expect(added(aPlan(), " Thêm việc ")).toMatchObject({
      ok: true,
      value: { plan: { version: 2, revision: 2 }, version: { version: 2, change: "Thêm việc" } },
    });
  });

  it("may differ by one accent alone; the same text is none", () => {
    const put = (source: string) => {
      const document = aPlanDocument({ source });
      return addVersion(
        aPlan(),
        "chuyên đổi số",
        anId("planVersion", 2),
        { ...kept, document, change: "" },
        anActor(),
        now,
      );
    };
    expect(put("chuyển đổi số").ok).toBe(true);
    expect(put("chuyên đổi số")).toEqual({ ok: false, refusal: "plan.text-unchanged" });
  });

  it("of a signed plan says what changed; a closed plan takes none", () => {
    expect(added(aPlan({ state: "in-force" }))).toEqual({ ok: false, refusal: "plan.reason-missing" });
    expect(added(aPlan({ state: "in-force" }), "Thêm việc").ok).toBe(true);
    expect(added(aPlan({ state: "withdrawn" }), "x")).toEqual({ ok: false, refusal: "plan.withdrawn" });
  });
});

describe("findings and proposals", () => {
  it("are left or laid aside with a reason, by those who may import", () => {
    expect(dismissFinding(aPlan(), "k", " Văn thư điền ", anActor(), now)).toMatchObject({
      value: { findingKey: "k", reason: "Văn thư điền", at: now },
    });
    expect(dismissFinding(aPlan(), "k", " ", anActor(), now)).toMatchObject({ refusal: "plan.reason-missing" });
    expect(dismissFinding(aPlan(), "k", "x", stranger, now)).toMatchObject({ refusal: "plan.not-yours" });
    expect(restoreFinding(aPlan(), stranger)).toMatchObject({ refusal: "plan.not-yours" });
    expect(setAside(aPlan(), { key: "I.1", reason: "x" }, new Set(), stranger, now)).toMatchObject({ ok: false });
  });

  it("are laid aside once each, and taken back", () => {
    const none = new Set<string>();
    const once = setAside(aPlan(), { key: "I.1", reason: "Không còn chợ" }, none, anActor(), now);
    const plan = once.ok ? once.value : aPlan();
    const twice = setAside(plan, { key: "I.1", reason: "Đã làm năm trước" }, none, anActor(), now);
    expect(twice).toMatchObject({ value: { setAside: [{ key: "I.1", reason: "Đã làm năm trước" }] } });
    expect(takeBackProposal(plan, "I.1", anActor(), now)).toMatchObject({ value: { setAside: [] } });
    expect(takeBackProposal(plan, "I.9", anActor(), now)).toEqual({ ok: true, value: plan });
    const taken = setAside(aPlan(), { key: "I.1", reason: "x" }, new Set(["I.1"]), anActor(), now);
    expect(taken).toEqual({ ok: false, refusal: "plan.already-confirmed" });
  });
});

describe("what may be done with a plan", () => {
  it("is to hand it in for the desk, and to judge it for the leader", () => {
    expect(planStepsFor(aPlan(), anActor())).toEqual(["submit"]);
    expect(planStepsFor(aPlan({ state: "in-review" }), anActor())).toEqual([]);
    const leader = anActor({ bundle: "leader" });
    expect(planStepsFor(aPlan({ state: "in-review" }), leader)).toEqual(["send-back", "sign", "withdraw"]);
    expect(planStepsFor(aPlan({ state: "closed" }), leader)).toEqual([]);
  });
});
