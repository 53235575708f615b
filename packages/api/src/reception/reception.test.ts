import { wordsOf } from "@gandan/documents/write";
import { anId } from "@gandan/domain/examples";
import { Day } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Visitor, type World, keepCommune, openWorld, signedIn } from "../testing/index.ts";

let world: World;
let desk: Visitor;
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
  desk = await signedIn(world, "in-charge");
});
afterEach(() => world.close());

const day = (text: string) => Day.parse(text);
// The world stands on Monday, 3 March 2025.
const plan = { year: 2025, weekday: 4, weeks: [1, 3], from: "07:30", to: "11:30", place: "Trụ sở" };
const aDay = (given = {}) => ({
  id: anId("receptionDay", 1),
  day: day("2025-02-20"),
  from: "07:30",
  to: "11:30",
  place: "Trụ sở",
  postedOn: null,
  state: "planned" as const,
  visitors: 0,
  note: null,
  revision: 1,
  ...given,
});

describe("the schedule of reception", () => {
  it("is planned for what lies ahead, and planned again adds nothing", async () => {
    const first = await desk.ask.reception.plan(plan);
    expect(first).toMatchObject({ ok: true, value: { added: 20 } });
    expect(await desk.ask.reception.plan(plan)).toEqual({ ok: true, value: { added: 0 } });
    const { days } = await desk.ask.reception.year({ year: 2025 });
    expect(days[0]).toMatchObject({ day: "2025-03-06", state: "planned" });
  });

  it("has to be posted five working days before, and says so with its law", async () => {
    await desk.ask.reception.plan(plan);
    const { days } = await desk.ask.reception.year({ year: 2025 });
    const [next] = days.filter(({ day: on }) => on === "2025-03-20");
    expect(next?.posting).toMatchObject({ due: "2025-03-13", state: "open" });
    expect(next?.posting?.terms[0]?.limit.source.article).toBe("khoản 4 Điều 24");
    await desk.ask.reception.post({ ids: next === undefined ? [] : [next.id], on: day("2025-03-03") });
    const after = await desk.ask.reception.year({ year: 2025 });
    expect(after.days.find(({ id }) => id === next?.id)?.posting).toMatchObject({ state: "met" });
  });

  it("keeps what was held with its visitors, and refuses an outcome ahead of time", async () => {
    expect(
      await desk.ask.reception.save(aDay({ state: "held", visitors: 4, note: "Giao thôn Một sửa mương." })),
    ).toEqual({
      ok: true,
      value: true,
    });
    const ahead = aDay({ id: anId("receptionDay", 2), day: day("2025-03-06"), state: "held" });
    expect(await desk.ask.reception.save(ahead)).toEqual({ ok: false, refusal: "reception.not-over" });
    const missed = aDay({ id: anId("receptionDay", 3), day: day("2025-02-27"), state: "missed" });
    expect(await desk.ask.reception.save(missed)).toEqual({ ok: false, refusal: "reception.note-missing" });
    expect(await desk.ask.reception.save(aDay({ id: anId("receptionDay", 4) }))).toEqual({
      ok: false,
      refusal: "reception.day-taken",
    });
    expect(await desk.ask.reception.save(aDay({ revision: 7 }))).toEqual({
      ok: false,
      refusal: "reception.changed-meanwhile",
    });
    expect(await desk.ask.reception.remove({ id: anId("receptionDay", 1) })).toEqual({
      ok: false,
      refusal: "reception.is-over",
    });
    const { months } = await desk.ask.reception.year({ year: 2025 });
    expect(months.find(({ month }) => month === "2025-02")).toMatchObject({ held: 1, isShort: true });
  });

  it("is printed, and so is what was concluded", async () => {
    expect(await desk.ask.reception.schedule({ year: 2025, month: 3 })).toEqual({
      ok: false,
      refusal: "reception.no-days",
    });
    await desk.ask.reception.plan(plan);
    const paper = await desk.ask.reception.schedule({ year: 2025, month: 3 });
    const words = paper.ok ? wordsOf(Buffer.from(paper.value.base64, "base64")) : paper.refusal;
    expect(words).toContain("Thứ Năm, 06/03/2025");
    expect(words).toContain("7 giờ 30".padStart(9, "0"));
    await desk.ask.reception.save(aDay({ state: "held", visitors: 4, note: "Giao thôn Một sửa mương." }));
    const notice = await desk.ask.reception.conclusion({ id: anId("receptionDay", 1) });
    expect(notice.ok ? wordsOf(Buffer.from(notice.value.base64, "base64")) : "").toContain("Giao thôn Một sửa mương.");
  });

  it("is changed by the desk only, and read by those who receive", async () => {
    const official = await signedIn(world, "official");
    await expect(official.ask.reception.plan(plan)).rejects.toThrow("request.not-found");
    expect((await official.ask.reception.year({ year: 2025 })).days).toEqual([]);
    const head = await signedIn(world, "hamlet-head");
    await expect(head.ask.reception.year({ year: 2025 })).rejects.toThrow("request.not-found");
  });
});

describe("what the law wants a commune to have", () => {
  it("is missing until somebody says by which paper it is there", async () => {
    const before = await desk.ask.reception.year({ year: 2025 });
    expect(before.compliance.every(({ isSaid, isThere }) => !isSaid && !isThere)).toBe(true);
    const entry = {
      item: "house-rules",
      isThere: true,
      document: "12/QĐ-UBND",
      on: day("2025-01-10"),
      note: null,
    } as const;
    await desk.ask.reception.entry(entry);
    const { compliance } = await desk.ask.reception.year({ year: 2025 });
    expect(compliance.find(({ item }) => item === "house-rules")).toEqual({ ...entry, isSaid: true });
  });
});
