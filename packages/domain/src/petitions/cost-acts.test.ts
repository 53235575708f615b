import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { aPetition, anActor } from "../examples/index.ts";
import { Day, type Instant, startOf } from "../values/index.ts";
import { type CopyCost, type CostLine, costFigures, namelessCost, sumOfLines } from "./copy-cost.ts";
import { costAllows, takePayment, tellCost, waiveCost } from "./cost-acts.ts";
import { papersOf } from "./petition-papers.ts";
import type { Petition } from "./petition.ts";

const day = (text: string) => Day.parse(text);
const now = (startOf(day("2026-11-23")) + 9 * 3_600_000) as Instant;
const on = day("2026-11-20");
const line = (given: Partial<CostLine> = {}): CostLine => ({
  kind: "copying",
  what: "Giấy A4, một mặt",
  quantity: 12,
  unitPrice: 500,
  ...given,
});
const request = (given: Partial<Petition> = {}): Petition =>
  aPetition({ kind: "information-request", receivedAt: startOf(day("2026-11-10")), ...given });
const told: CopyCost = { lines: [line()], told: { to: "Phạm Văn Ví", on }, payments: [], waived: null };
const tell = (petition: Petition, given: Partial<Parameters<typeof tellCost>[1]> = {}, by = anActor()) =>
  tellCost(petition, { lines: [line()], to: "Phạm Văn Ví", on, ...given }, by, now);
const pay = (amount: number, given: Partial<Petition> = {}) =>
  takePayment(request({ cost: told, ...given }), { amount, on }, anActor(), now);

describe("the cost of copying information", () => {
  it("is told to the person with its lines, and changes neither where the request stands nor what it waits for", () => {
    const post = line({ kind: "posting", what: "Thư bảo đảm", quantity: 1, unitPrice: 22_500 });
    const done = tell(request({ state: "accepted" }), { lines: [line(), post] });
    expect(done).toMatchObject({
      ok: true,
      value: {
        petition: { state: "accepted", revision: 2, cost: { told: { to: "Phạm Văn Ví", on }, payments: [] } },
        event: { kind: "cost-told", day: on, note: "28.500 đ", to: null },
      },
    });
  });

  it("is whole đồng, at least one of something at one đồng or more", () => {
    for (const wrong of [{ quantity: 0 }, { quantity: -3 }, { unitPrice: 0 }, { unitPrice: -500 }])
      expect(tell(request(), { lines: [line(), line(wrong)] })).toMatchObject({ refusal: "petition.cost-line-unfit" });
  });

  it("has lines that say what they are for, not too many and not beyond any cost of copying", () => {
    expect(tell(request(), { lines: [] })).toMatchObject({ refusal: "petition.cost-empty" });
    expect(tell(request(), { lines: [line({ what: " " })] })).toMatchObject({ refusal: "petition.cost-what-missing" });
    const many = Array.from({ length: 21 }, () => line());
    expect(tell(request(), { lines: many })).toMatchObject({ refusal: "petition.cost-too-many-lines" });
    for (const lines of [
      [line({ quantity: 1, unitPrice: 600_000_000 }), line({ quantity: 1, unitPrice: 400_000_001 })],
      [line({ quantity: Number.MAX_SAFE_INTEGER, unitPrice: Number.MAX_SAFE_INTEGER })],
    ])
      expect(tell(request(), { lines })).toMatchObject({ refusal: "petition.cost-too-large" });
  });

  it("names who was told, on a day between the receipt and today", () => {
    expect(tell(request(), { to: "  " })).toMatchObject({ refusal: "petition.cost-to-missing" });
    expect(tell(request(), { on: day("2026-11-24") })).toMatchObject({ refusal: "petition.day-ahead" });
    expect(tell(request(), { on: day("2026-11-09") })).toMatchObject({ refusal: "petition.day-before-receipt" });
  });

  it("belongs to requests for information that are not ended, and to whoever may answer them", () => {
    expect(tell(request({ kind: "feedback" }))).toMatchObject({ refusal: "petition.cost-other-kind" });
    for (const state of ["closed", "refused", "referred", "withdrawn", "filed-away"] as const)
      expect(tell(request({ state }))).toMatchObject({ refusal: "petition.step-not-allowed" });
    expect(tell(request(), {}, anActor({ bundle: "front" }))).toMatchObject({ refusal: "petition.not-yours" });
    expect(tell(request({ erasedAt: now }))).toMatchObject({ refusal: "petition.not-yours" });
  });

  it("may be told anew until something of it is paid or let go", () => {
    expect(tell(request({ cost: told }), { lines: [line({ quantity: 3 })] })).toMatchObject({ ok: true });
    const paid = { ...told, payments: [{ amount: 1_000, on }] };
    expect(tell(request({ cost: paid }))).toMatchObject({ refusal: "petition.cost-settled" });
    const waived = { ...told, waived: { reason: "Hộ nghèo", on } };
    expect(tell(request({ cost: waived }))).toMatchObject({ refusal: "petition.cost-settled" });
  });

  it("is told by one paper, the last", () => {
    const event = (kind: "cost-told" | "cost-paid") => ({ ...stepEvent(), kind });
    const papers = papersOf(request(), [event("cost-told"), event("cost-told"), event("cost-paid")], []);
    expect(papers).toEqual([{ kind: "cost-notice", event: 1 }]);
    expect(papersOf(request({ kind: "feedback" }), [event("cost-told")], [])).toEqual([]);
  });
});

const stepEvent = () => {
  const done = tell(request());
  if (!done.ok) throw new Error(done.refusal);
  return done.value.event;
};

describe("a payment", () => {
  it("is written down whole or in parts, never above what is left", () => {
    expect(pay(2_000)).toMatchObject({ ok: true, value: { event: { kind: "cost-paid", note: "2.000 đ" } } });
    const half = { ...told, payments: [{ amount: 2_000, on }] };
    expect(pay(4_000, { cost: half })).toMatchObject({ ok: true });
    expect(pay(4_001, { cost: half })).toMatchObject({ refusal: "petition.cost-overpaid" });
    expect(pay(6_001)).toMatchObject({ refusal: "petition.cost-overpaid" });
    expect(pay(0)).toMatchObject({ refusal: "petition.cost-amount-unfit" });
    expect(pay(-1)).toMatchObject({ refusal: "petition.cost-amount-unfit" });
  });

  it("follows a cost that was told, and none that is settled", () => {
    expect(pay(1, { cost: null })).toMatchObject({ refusal: "petition.cost-not-told" });
    expect(pay(1, { cost: { ...told, payments: [{ amount: 6_000, on }] } })).toMatchObject({
      refusal: "petition.cost-settled",
    });
    expect(pay(1, { state: "closed" })).toMatchObject({ refusal: "petition.step-not-allowed" });
    const early = takePayment(request({ cost: told }), { amount: 1, on: day("2026-11-19") }, anActor(), now);
    expect(early).toMatchObject({ refusal: "petition.cost-day-before-telling" });
  });

  test("never adds up to more than was asked, whatever is tried", () => {
    const amounts = fc.array(fc.integer({ min: -10, max: 3_000 }), { maxLength: 12 });
    fc.assert(
      fc.property(amounts, (tried) => {
        let petition = request({ cost: told });
        for (const amount of tried) {
          const done = takePayment(petition, { amount, on }, anActor(), now);
          if (done.ok) ({ petition } = done.value);
        }
        const { asked, paid, left } = costFigures(petition.cost ?? told);
        expect(paid + left).toBe(asked);
        expect(left).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("what is left of a cost", () => {
  const waive = (cost: CopyCost | null, reason = "Hộ nghèo") =>
    waiveCost(request({ cost }), { reason, on }, anActor(), now);

  it("is let go with a reason, also after a part was paid", () => {
    const half = { ...told, payments: [{ amount: 2_000, on }] };
    const done = waive(half);
    expect(done).toMatchObject({ ok: true, value: { event: { kind: "cost-waived", note: "4.000 đ" } } });
    const { cost } = done.ok ? done.value.petition : request();
    expect(cost && costFigures(cost)).toEqual({ asked: 6_000, paid: 2_000, left: 0, isWaived: true });
    expect(waive(told, " ")).toMatchObject({ refusal: "petition.note-missing" });
    expect(waive(null)).toMatchObject({ refusal: "petition.cost-not-told" });
    expect(waive(cost)).toMatchObject({ refusal: "petition.cost-settled" });
  });

  it("says in the offered steps what may follow", () => {
    const steps = ["tell-cost", "take-payment", "waive-cost", "note"] as const;
    const offered = (cost: CopyCost | null) => steps.filter((step) => costAllows({ cost }, step));
    expect(offered(null)).toEqual(["tell-cost", "note"]);
    expect(offered(told)).toEqual(["tell-cost", "take-payment", "waive-cost", "note"]);
    expect(offered({ ...told, payments: [{ amount: 6_000, on }] })).toEqual(["note"]);
  });

  it("keeps no name and no reason once the case is destroyed", () => {
    const bare = namelessCost({ ...told, waived: { reason: "Hộ nghèo", on } });
    expect(JSON.stringify(bare)).not.toMatch(/Phạm|nghèo/);
    expect(sumOfLines(bare.lines)).toBe(6_000);
  });
});
