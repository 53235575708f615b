import { describe, expect, test } from "vitest";
import { anId } from "../examples/index.ts";
import { Day, type Instant, startOf } from "../values/index.ts";
import { type Intake, isBackdated, takeIntake } from "./intake.ts";
import { noParticulars } from "./petition.ts";
import { missingFields } from "./required-fields.ts";

const day = (text: string) => Day.parse(text);
const now = (startOf(day("2026-11-23")) + 9 * 3_600_000) as Instant;
const anIntake = (given: Partial<Intake> = {}): Intake => ({
  id: anId("petition"),
  receipt: "7K3M-Q9PD-2XV8-HT4N",
  kind: "complaint",
  channel: "counter",
  receivedOn: day("2026-11-23"),
  text: "Khiếu nại việc đo lại ranh đất.",
  topic: "land",
  hamletId: null,
  name: "Phạm Văn Ví",
  contact: null,
  particulars: { ...noParticulars, address: "Thôn Một", isSigned: true },
  splitFrom: null,
  ...given,
});
const take = (given: Partial<Intake> = {}) => takeIntake(anIntake(given), anId("commune"), 5, now);

describe("what an official writes down", () => {
  test("becomes a numbered row of the register, received now where the day is today", () => {
    expect(take()).toMatchObject({
      ok: true,
      value: { number: 5, state: "received", receivedAt: now, channel: "counter", kioskId: null },
    });
  });

  test("keeps the real day of a letter entered later, and the row can be told", () => {
    const done = take({ receivedOn: day("2026-11-18"), channel: "post" });
    expect(done).toMatchObject({ ok: true, value: { receivedAt: startOf(day("2026-11-18")) } });
    expect(done.ok && isBackdated(done.value, now)).toBe(true);
    const today = take();
    expect(today.ok && isBackdated(today.value, now)).toBe(false);
  });

  test("is refused for a day ahead or before the law", () => {
    expect(take({ receivedOn: day("2026-11-24") })).toEqual({ ok: false, refusal: "petition.day-ahead" });
    expect(take({ receivedOn: day("2010-03-01") })).toEqual({ ok: false, refusal: "petition.before-law" });
  });

  test("of somebody who did not sign at the counter counts only once it was read back", () => {
    const unsigned = { ...noParticulars, address: "Thôn Một" };
    expect(take({ particulars: unsigned })).toEqual({ ok: false, refusal: "petition.not-read-back" });
    expect(take({ particulars: { ...unsigned, wasReadBack: true } }).ok).toBe(true);
  });

  test("of a group has no more representatives than the law allows", () => {
    const group = (peopleCount: number, count: number) =>
      take({
        particulars: {
          ...noParticulars,
          isSigned: true,
          peopleCount,
          representatives: Array.from({ length: count }, (_, index) => `Người thứ ${index + 1}`),
        },
      });
    expect(group(7, 2).ok).toBe(true);
    expect(group(7, 3)).toEqual({ ok: false, refusal: "petition.too-many-representatives" });
    expect(group(30, 5).ok).toBe(true);
    expect(group(2, 2)).toEqual({ ok: false, refusal: "petition.too-many-representatives" });
  });
});

describe("what a letter lacks", () => {
  const lacks = (given: Partial<Intake>) => missingFields({ ...anIntake(), ...given });

  test("for a complaint: name, address, whom against, the demand, the signature", () => {
    expect(lacks({ name: null, particulars: noParticulars })).toEqual([
      "name",
      "address",
      "against",
      "demand",
      "signature",
    ]);
  });

  test("for an information request also a way to be reached, but no signature", () => {
    expect(lacks({ kind: "information-request", particulars: noParticulars })).toEqual([
      "address",
      "contact",
      "demand",
    ]);
  });

  test("is nothing for feedback, except of a group without representatives", () => {
    expect(lacks({ kind: "feedback", name: null, particulars: noParticulars })).toEqual([]);
    expect(lacks({ kind: "feedback", particulars: { ...noParticulars, peopleCount: 12 } })).toEqual([
      "representatives",
    ]);
  });
});
