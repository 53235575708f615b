import { describe, expect, it } from "vitest";
import { aChart, aPosition, aUnit, anActor, anId } from "../examples/index.ts";
import type { Day } from "../values/index.ts";
import { delegate, editPerson, editPosition, editUnit, endOn, startTenure } from "./edit-chart.ts";
import type { Delegation, Tenure } from "./role-chart.ts";

const day = (text: string) => text as Day;
const keeper = anActor();
const stranger = anActor({ bundle: "official" });

const aTenure = (named: Partial<Tenure> = {}): Tenure => ({
  id: anId("tenure", 50),
  communeId: anId("commune"),
  positionId: anId("position", 1),
  personId: anId("person", 2),
  from: day("2025-03-01"),
  to: null,
  ...named,
});

const aDelegation = (named: Partial<Delegation> = {}): Delegation => ({
  id: anId("delegation"),
  communeId: anId("commune"),
  fromPositionId: anId("position", 1),
  toPositionId: anId("position", 2),
  capacity: "TUQ",
  document: "Giấy uỷ quyền số 3",
  from: day("2025-03-01"),
  to: null,
  ...named,
});

describe("the chart", () => {
  it("is written only by those who may edit it", () => {
    const refused = { ok: false, refusal: "roles.not-yours" };
    expect(editUnit(aChart(), aUnit(8), stranger)).toEqual(refused);
    expect(editPosition(aChart(), aPosition(1), stranger)).toEqual(refused);
    expect(startTenure(aChart(), aTenure(), stranger)).toEqual(refused);
    expect(endOn(aTenure(), day("2025-04-01"), stranger)).toEqual(refused);
    expect(delegate(aChart(), aDelegation(), stranger)).toEqual(refused);
    const [person] = aChart().people;
    expect(person && editPerson(person, stranger)).toEqual(refused);
  });

  it("holds no row that ends before it begins", () => {
    const backwards = { from: day("2025-03-02"), to: day("2025-03-01") };
    const refused = { ok: false, refusal: "roles.dates-wrong" };
    expect(editUnit(aChart(), aUnit(8, backwards), keeper)).toEqual(refused);
    expect(editPosition(aChart(), aPosition(1, backwards), keeper)).toEqual(refused);
    expect(startTenure(aChart(), aTenure(backwards), keeper)).toEqual(refused);
    expect(delegate(aChart(), aDelegation(backwards), keeper)).toEqual(refused);
  });
});

describe("a unit", () => {
  it("is followed by another that exists, and never by itself", () => {
    const followedBy = (number: number) => editUnit(aChart(), aUnit(8, { successorId: anId("unit", number) }), keeper);
    expect(followedBy(1).ok).toBe(true);
    expect(followedBy(8)).toEqual({ ok: false, refusal: "roles.unit-unknown" });
    expect(followedBy(99)).toEqual({ ok: false, refusal: "roles.unit-unknown" });
  });
});

describe("a position", () => {
  it("belongs to a unit that exists while it does", () => {
    const chart = { ...aChart(), units: [aUnit(1, { to: day("2025-06-30") })] };
    const from = (text: string) => editPosition(chart, aPosition(1, { from: day(text) }), keeper);
    expect(from("2025-06-30").ok).toBe(true);
    expect(from("2025-07-01")).toEqual({ ok: false, refusal: "roles.unit-ended" });
    const nowhere = editPosition(chart, aPosition(2), keeper);
    expect(nowhere).toEqual({ ok: false, refusal: "roles.unit-unknown" });
  });
});

describe("a tenure", () => {
  it("needs a known person and a position that exists on its first day", () => {
    const refused = (named: Partial<Tenure>) => startTenure(aChart(), aTenure(named), keeper);
    expect(refused({ positionId: anId("position", 99) })).toMatchObject({ refusal: "roles.position-unknown" });
    expect(refused({ personId: anId("person", 99) })).toMatchObject({ refusal: "roles.person-unknown" });
    expect(refused({ from: day("2019-12-31") })).toMatchObject({ refusal: "roles.position-ended" });
  });

  it("of one person in one position never shares a day with another of theirs", () => {
    const own = { positionId: anId("position", 1), personId: anId("person", 1) };
    const chart = { ...aChart(), tenures: [aTenure({ ...own, id: anId("tenure", 1), to: day("2025-03-31") })] };
    const again = (from: string) => startTenure(chart, aTenure({ ...own, from: day(from) }), keeper);
    expect(again("2025-03-31")).toEqual({ ok: false, refusal: "roles.tenure-overlaps" });
    expect(again("2025-04-01").ok).toBe(true);
    expect(startTenure(chart, aTenure({ from: day("2025-03-15") }), keeper).ok).toBe(true);
  });

  it("ends on its last day, can be taken back whole, and is not lengthened after its end", () => {
    const end = (named: Partial<Tenure>, to: string) => endOn(aTenure(named), day(to), keeper);
    expect(end({}, "2025-04-30")).toMatchObject({ ok: true, value: { to: "2025-04-30" } });
    expect(end({}, "2025-02-28").ok).toBe(true);
    expect(end({}, "2025-02-27")).toEqual({ ok: false, refusal: "roles.dates-wrong" });
    expect(end({ to: day("2025-03-31") }, "2025-04-30")).toEqual({ ok: false, refusal: "roles.already-ended" });
  });
});

describe("a delegation", () => {
  it("goes from one known position to another", () => {
    expect(delegate(aChart(), aDelegation(), keeper).ok).toBe(true);
    const itself = aDelegation({ toPositionId: anId("position", 1) });
    expect(delegate(aChart(), itself, keeper)).toEqual({ ok: false, refusal: "roles.delegation-to-itself" });
    const unknown = aDelegation({ toPositionId: anId("position", 99) });
    expect(delegate(aChart(), unknown, keeper)).toEqual({ ok: false, refusal: "roles.position-unknown" });
  });
});
