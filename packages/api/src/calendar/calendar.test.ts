import { aPetitionDraft } from "@gandan/domain/examples";
import { Day, Instant, startOf } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type World, enrolled, keepCommune, openWorld, signedIn } from "../testing/index.ts";

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
  world.clock.now = Instant.parse(startOf(Day.parse("2026-11-23")) + 9 * 3_600_000);
});
afterEach(() => world.close());

const day = (text: string) => Day.parse(text);
const dayOff = (text: string) => ({
  add: [{ day: day(text), kind: "holiday" as const, name: "Nghỉ theo quyết định", pairedWith: null }],
  drop: [],
  title: "Quyết định ví dụ",
  number: "01/QĐ",
});

describe("the calendar of a commune", () => {
  it("shows a year with a source in each row, and whether it is whole", async () => {
    const { ask } = await signedIn(world, "in-charge");
    const year = await ask.calendar.year({ year: 2026 });
    expect(year.isWhole).toBe(true);
    expect(year.rows.find((row) => row.day === "2026-11-24")).toMatchObject({ isOwn: false });
    expect((await ask.calendar.year({ year: 2033 })).isWhole).toBe(false);
  });

  it("says before a change which limits would move, and keeps nothing", async () => {
    const screen = await enrolled(world);
    await screen.ask.kiosk.submit(aPetitionDraft());
    const { ask } = await signedIn(world, "in-charge");
    const preview = await ask.calendar.preview(dayOff("2026-11-27"));
    expect(preview).toMatchObject({ ok: true, value: [{ from: "2026-12-08", to: "2026-12-09" }] });
    expect((await ask.petitions.list({})).rows[0]?.dueOn).toBe("2026-12-08");
  });

  it("moves every open limit with a change, tells it in the journal, and can be taken back", async () => {
    const screen = await enrolled(world);
    await screen.ask.kiosk.submit(aPetitionDraft());
    const { ask } = await signedIn(world, "in-charge");
    expect(await ask.calendar.change(dayOff("2026-11-27"))).toEqual({ ok: true, value: { moved: 1 } });
    expect((await ask.petitions.list({})).rows[0]?.dueOn).toBe("2026-12-09");
    const year = await ask.calendar.year({ year: 2026 });
    expect(year.rows.find((row) => row.day === "2026-11-27")).toMatchObject({
      isOwn: true,
      source: { number: "01/QĐ", verified: "confirmed" },
    });
    const back = { add: [], drop: [day("2026-11-27")], title: "Nhập nhầm", number: null };
    expect(await ask.calendar.change(back)).toEqual({ ok: true, value: { moved: 1 } });
    expect((await ask.petitions.list({})).rows[0]?.dueOn).toBe("2026-12-08");
  });

  it("refuses a row that contradicts another, naming the days, and who may not change it", async () => {
    const { ask } = await signedIn(world, "in-charge");
    expect(await ask.calendar.change(dayOff("2026-11-24"))).toEqual({
      ok: false,
      refusal: "calendar.contradiction",
      detail: { days: ["2026-11-24", "2026-11-24"] },
    });
    const half = { add: [], drop: [day("2026-01-10")], title: "Bỏ", number: null };
    expect(await ask.calendar.change(half)).toMatchObject({ ok: false, refusal: "calendar.swap-without-pair" });
    expect(await ask.calendar.change({ add: [], drop: [], title: "Không", number: null })).toMatchObject({
      refusal: "calendar.nothing",
    });
    const head = await signedIn(world, "hamlet-head");
    expect(await head.ask.calendar.change(dayOff("2026-11-27"))).toMatchObject({ refusal: "calendar.not-yours" });
  });
});
