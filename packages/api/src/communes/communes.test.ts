import { listJournal } from "@gandan/db/journal";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type World, enrolled, keepCommune, openWorld, signedIn } from "../testing/index.ts";

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const aBeginning = {
  name: "Ba Vì",
  kind: "commune" as const,
  provinceName: "Quảng Ngãi",
  chartPackId: "usual-from-2025-07",
  hamletNames: ["Thôn Gò Re", "Mang Đen"],
  personName: "Trần Thị Mận",
  username: "man.tran",
  password: "một mật khẩu dài",
};

describe("the first run", () => {
  it("begins a commune with a chart and signs its first person in as administrator", async () => {
    const { ask } = world.visitor();
    const charts = await ask.communes.charts();
    const chartPackId = charts.find(({ id }) => id.startsWith("usual-from"))?.id ?? "";
    const answer = await ask.communes.begin({ ...aBeginning, chartPackId });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        bundle: "administrator",
        person: { name: "Trần Thị Mận" },
        commune: { name: "Ba Vì", isDemo: false, feedbackAnswerDays: 15 },
      },
    });
    expect(answer.ok && answer.value.positions).toHaveLength(1);
    const me = await ask.session.me();
    expect(me?.person.name).toBe("Trần Thị Mận");
    const { units, positions } = await ask.roles.chart({});
    expect(units.filter(({ kind }) => kind === "hamlet").map(({ name }) => name)).toEqual(["Thôn Gò Re", "Mang Đen"]);
    const heads = positions.filter(({ bundle }) => bundle === "hamlet-head").map(({ title }) => title);
    expect(heads).toEqual(["Trưởng thôn Gò Re", "Trưởng thôn Mang Đen"]);
    const lines = await listJournal(world.outside.db.read, me?.commune.id ?? never(), { recordId: null }, page);
    expect(lines.map(({ action }) => action)).toEqual(["commune.begun"]);
  });

  it("happens once, also where two begin at once", async () => {
    const chartPackId = (await world.anyone.ask.communes.charts())[0]?.id ?? "";
    const answers = await Promise.all(
      ["mot.nguoi", "hai.nguoi"].map((username) =>
        world.visitor().ask.communes.begin({ ...aBeginning, chartPackId, username }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: "commune.exists" });
  });

  it("needs a chart that is known", async () => {
    const answer = await world.anyone.ask.communes.begin({ ...aBeginning, chartPackId: "of-the-moon" });
    expect(answer).toEqual({ ok: false, refusal: "commune.chart-unknown" });
  });
});

describe("a commune's settings", () => {
  it("are changed by its administrator and counted with at once", async () => {
    await keepCommune(world);
    const admin = await signedIn(world, "administrator");
    const edited = await admin.ask.communes.edit({ feedbackAnswerDays: 5 });
    expect(edited).toMatchObject({ ok: true, value: { feedbackAnswerDays: 5, silenceDays: 10 } });
    const alike = { terrain: "mountain", minorityShare: 780 } as const;
    expect(await admin.ask.communes.edit(alike)).toMatchObject({ ok: true, value: alike });
    const unsaid = await admin.ask.communes.edit({ minorityShare: null });
    expect(unsaid).toMatchObject({ ok: true, value: { terrain: "mountain", minorityShare: null } });
    const own = await admin.ask.communes.edit({ recommendationAnswerDays: 10 });
    expect(own).toMatchObject({ ok: true, value: { recommendationAnswerDays: 10, terrain: "mountain" } });
    const unset = await admin.ask.communes.edit({ recommendationAnswerDays: null });
    expect(unset).toMatchObject({ ok: true, value: { recommendationAnswerDays: null } });
    const { ask } = await enrolled(world);
    expect((await ask.kiosk.welcome({ waiting: 0 })).feedbackAnswerDays).toBe(5);
  });

  it("are not changed by others", async () => {
    await keepCommune(world);
    const leader = await signedIn(world, "leader");
    expect(await leader.ask.communes.edit({ name: "Khác" })).toEqual({ ok: false, refusal: "commune.not-yours" });
  });
});

describe("the demo commune", () => {
  it("is removed whole by its administrator; the system is as new", async () => {
    await keepCommune(world, 1, { isDemo: true });
    const admin = await signedIn(world, "administrator");
    expect(await admin.ask.communes.removeDemo()).toEqual({ ok: true, value: null });
    expect(await world.anyone.ask.session.welcome()).toMatchObject({ isEmpty: true });
    expect(await admin.ask.session.me()).toBeNull();
  });

  it("is not removed by others, and a real commune by nobody", async () => {
    await keepCommune(world, 1, { isDemo: true });
    await keepCommune(world, 2);
    const desk = await signedIn(world, "official", 1);
    expect(await desk.ask.communes.removeDemo()).toEqual({ ok: false, refusal: "commune.not-yours" });
    const admin = await signedIn(world, "administrator", 2);
    expect(await admin.ask.communes.removeDemo()).toEqual({ ok: false, refusal: "commune.not-demo" });
    expect(await admin.ask.communes.get()).toMatchObject({ name: "Xã 2" });
  });
});

const page = { limit: 99, offset: 0 };
function never(): never {
  throw new Error("somebody is signed in");
}
