import { aSupervisionDraft, aSupervisionFindingDraft, anId } from "@gandan/domain/examples";
import {
  type FindingState,
  type FindingStep,
  type SupervisionState,
  type SupervisionStep,
  findingStates,
  findingStepNames,
  findingSteps,
  supervisionStepNames,
  supervisionSteps,
} from "@gandan/domain/supervision";
import { Day, Instant, startOf } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Visitor, type World, keepCommune, openWorld, positionOf, signedIn, textOf } from "../testing/index.ts";
import { publicSupervisions, supervisionsCsv } from "./index.ts";

let world: World;
let front: Visitor;
let desk: Visitor;
const day = (text: string) => Day.parse(text);
const on = day("2025-03-20");
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
  world.clock.now = Instant.parse(startOf(on) + 9 * 3_600_000);
  front = await signedIn(world, "front");
  desk = await signedIn(world, "in-charge");
});
afterEach(() => world.close());

const id = anId("supervision");
const findingId = anId("supervisionFinding");
const page = (who = front) => who.ask.supervision.get({ id });
const revision = async () => (await page()).supervision.revision;
const step = async (name: "begin" | "conclude" | "close" | "cancel", who = front, day = on) =>
  who.ask.supervision.step({ id, step: name, on: day, note: "Cơ bản đúng", revision: await revision() });
const plan = (named = {}, who = front) => who.ask.supervision.save({ ...aSupervisionDraft(named), revision: 0 });
const note = async (named = {}, who = front) =>
  who.ask.supervision.note({ id, finding: aSupervisionFindingDraft(named), revision: await revision() });
const said = { outcome: "accepted", text: "Đã niêm yết", on } as const;
const answer = async (who = desk) =>
  who.ask.supervision.answer({ id, findingId, answer: said, revision: await revision() });
const recheck = async (outcome: "mended" | "not-mended", who = front) =>
  who.ask.supervision.recheck({ id, findingId, recheck: { outcome, note: "", on }, revision: await revision() });
const withdraw = async (who = front) =>
  who.ask.supervision.withdraw({ id, findingId, reason: "Ghi nhầm", revision: await revision() });
const give = async (who = desk) =>
  who.ask.supervision.give({
    id,
    findingId,
    positionId: positionOf("official"),
    deadline: day("2025-04-20"),
    revision: await revision(),
  });
const handedOver = async () => {
  await plan();
  await step("begin");
  await note();
  await step("conclude");
};

describe("a supervision of the Front", () => {
  it("is planned, noted, handed over with a day to answer, answered, seen again and closed; each with its line", async () => {
    await handedOver();
    expect(await page()).toMatchObject({ findings: [{ state: "waiting", dueOn: "2025-04-03", isLate: false }] });
    expect(await step("close")).toEqual({ ok: false, refusal: "supervision.unanswered" });
    expect(await answer()).toMatchObject({ ok: true });
    expect(await recheck("mended")).toMatchObject({ ok: true });
    expect(await step("close")).toMatchObject({ ok: true });
    expect(await page()).toMatchObject({ supervision: { state: "closed" }, findings: [{ state: "settled" }] });
    const lines = await desk.ask.journal.ofRecord({ recordId: id });
    expect(lines.map(({ action }) => action).toSorted()).toEqual([
      "supervision.begun",
      "supervision.closed",
      "supervision.concluded",
      "supervision.finding-answered",
      "supervision.finding-noted",
      "supervision.finding-rechecked",
      "supervision.planned",
    ]);
  });

  it("is written by the Front alone and answered by the committee alone; an official answers what is theirs", async () => {
    for (const who of ["in-charge", "leader", "official", "hamlet-head"] as const)
      expect(await plan({}, await signedIn(world, who))).toEqual({ ok: false, refusal: "supervision.not-yours" });
    await handedOver();
    expect(await answer(front)).toEqual({ ok: false, refusal: "supervision.not-yours" });
    expect(await recheck("mended", desk)).toEqual({ ok: false, refusal: "supervision.not-yours" });
    expect(await answer(await signedIn(world, "official"))).toEqual({ ok: false, refusal: "supervision.not-yours" });
    expect((await page(desk)).findings[0]?.steps).toEqual(["answer", "give"]);
    expect((await page(front)).findings[0]?.steps).toEqual(["withdraw"]);
    await expect(page(await signedIn(world, "administrator"))).rejects.toThrow("request.not-found");
  });

  it("counts in the year's figures, and says what is late", async () => {
    await handedOver();
    world.clock.now = Instant.parse(startOf(day("2025-04-04")) + 9 * 3_600_000);
    desk = await signedIn(world, "in-charge");
    front = await signedIn(world, "front");
    const { rows } = await desk.ask.supervision.list({ year: 2025 });
    expect(rows).toMatchObject([{ waiting: 1, late: 1, dueOn: "2025-04-03" }]);
    expect((await desk.ask.supervision.list({ year: 2024 })).rows).toEqual([]);
    expect((await desk.ask.supervision.list({ year: 2025, kind: "criticism" })).rows).toEqual([]);
  });

  it("is found by its words, and written as a table with formulas made harmless", async () => {
    await plan();
    await step("begin");
    await note({ text: "=1+1 Danh sách chưa niêm yết" });
    const found = await desk.ask.search.find({ words: "danh sach chua niem yet" });
    expect(found.map((one) => [one.kind, one.id])).toEqual([["supervision", id]]);
    const asked = { year: 2025, language: "vi" } as const;
    const csv = textOf(await desk.ask.supervision.table({ ...asked, format: "csv" }));
    expect(csv.split("\r\n")[1]).toContain("'=1+1 Danh sách");
    for (const format of ["docx", "xlsx"] as const)
      expect((await desk.ask.supervision.table({ ...asked, format })).fileName).toBe(`giam-sat-2025.${format}`);
  });
});

describe("the days to answer", () => {
  it("of the next plan are the commune's own setting, once it has one; what was planned before keeps its days", async () => {
    await plan();
    const days = async () => (await front.ask.supervision.list({ year: 2025 })).answerDays;
    expect(await days()).toEqual({ supervision: 10, criticism: 10, "self-inspection": 10 });
    const admin = await signedIn(world, "administrator");
    await admin.ask.communes.edit({ recommendationAnswerDays: 7 });
    expect(await days()).toEqual({ supervision: 7, criticism: 7, "self-inspection": 10 });
    expect((await page()).supervision.answerDays).toBe(10);
  });
});

describe("the same supervision entered twice", () => {
  it("is refused, and so is the same finding; nothing is doubled", async () => {
    await plan();
    expect(await plan({ id: anId("supervision", 2) })).toEqual({ ok: false, refusal: "supervision.already-there" });
    await step("begin");
    await note();
    expect(await note({ id: anId("supervisionFinding", 2) })).toEqual({
      ok: false,
      refusal: "supervision.finding-there",
    });
    expect((await front.ask.supervision.list({ year: 2025 })).rows).toMatchObject([{ findings: 1 }]);
  });
});

describe("what everybody may read of it", () => {
  it("is its name, body and days with the count of answers, once it was handed over", async () => {
    await plan({ title: "Giám sát chi trả, liên hệ 0912345678" });
    expect(await publicSupervisions(world.outside, anId("commune"))).toEqual([]);
    await step("begin");
    await note({ text: "Ông Bí Mật nhận hai lần" });
    await step("conclude");
    await answer();
    const shown = await publicSupervisions(world.outside, anId("commune"));
    expect(shown).toMatchObject([{ body: "front", findings: 1, answered: 1, inTime: 1, late: 0 }]);
    for (const text of [JSON.stringify(shown), supervisionsCsv(shown)])
      expect(text).not.toMatch(/Bí Mật|0912345678|sup_|per_/);
    expect(supervisionsCsv(shown).split("\r\n")[1]).toMatch(/1,1,1,0$/);
  });
});

describe("a recommendation", () => {
  it("becomes a task that knows it, once", async () => {
    await handedOver();
    expect(await give(front)).toEqual({ ok: false, refusal: "supervision.not-yours" });
    expect(await give()).toMatchObject({ ok: true });
    expect(await give()).toEqual({ ok: false, refusal: "supervision.has-task" });
    const taskId = (await page(desk)).findings[0]?.task?.id ?? anId("task", 404);
    const { task } = await desk.ask.tasks.get({ taskId });
    expect(task).toMatchObject({
      source: { kind: "supervision", supervisionId: id, findingId },
      deadline: "2025-04-20",
    });
  });
});

describe("a self-inspection", () => {
  it("is the committee's own from its plan to the re-check", async () => {
    const own = { kind: "self-inspection", body: "committee" };
    expect(await plan(own)).toEqual({ ok: false, refusal: "supervision.not-yours" });
    expect(await plan(own, desk)).toMatchObject({ ok: true });
    expect(await step("begin", front)).toEqual({ ok: false, refusal: "supervision.not-yours" });
    await step("begin", desk);
    await note({}, desk);
    await step("conclude", desk);
    expect(await answer()).toMatchObject({ ok: true });
    expect(await recheck("not-mended", desk)).toMatchObject({ ok: true });
    expect((await page()).findings[0]).toMatchObject({ state: "waiting", dueOn: "2025-04-03" });
  });
});

describe("every step", () => {
  const reach: Record<SupervisionState, () => Promise<unknown>> = {
    planned: () => plan(),
    "under-way": async () => [await plan(), await step("begin")],
    concluded: async () => [await plan(), await step("begin"), await step("conclude")],
    closed: async () => [await plan(), await step("begin"), await step("conclude"), await step("close")],
    cancelled: async () => [await plan(), await step("cancel")],
  };
  const take: Record<SupervisionStep, () => Promise<{ ok: boolean }>> = {
    edit: async () => front.ask.supervision.save({ ...aSupervisionDraft(), revision: await revision() }),
    note: () => note(),
    begin: () => step("begin"),
    conclude: () => step("conclude"),
    close: () => step("close"),
    cancel: () => step("cancel"),
  };
  const states = Object.keys(supervisionSteps) as SupervisionState[];
  it.each(states.flatMap((state) => supervisionStepNames.map((name) => ({ state, name }))))(
    "$name of a $state supervision is taken or refused by the table",
    async ({ state, name }) => {
      await reach[state]();
      const result = await take[name]();
      if (supervisionSteps[state][name] === undefined)
        expect(result).toEqual({ ok: false, refusal: "supervision.step-not-allowed" });
      else expect(result.ok).toBe(true);
    },
  );

  const found: Record<FindingState, () => Promise<unknown>> = {
    noted: async () => [await plan(), await step("begin"), await note()],
    waiting: handedOver,
    answered: async () => [await handedOver(), await answer()],
    settled: async () => [await handedOver(), await answer(), await recheck("mended")],
    withdrawn: async () => [await handedOver(), await withdraw()],
  };
  const act: Record<FindingStep, () => Promise<{ ok: boolean }>> = {
    edit: () => note({ text: "Khác" }),
    withdraw: () => withdraw(),
    answer: () => answer(),
    recheck: () => recheck("mended"),
    give: () => give(),
  };
  it.each(findingStates.flatMap((state) => findingStepNames.map((name) => ({ state, name }))))(
    "$name of a $state finding is taken or refused by the table",
    async ({ state, name }) => {
      await found[state]();
      const result = await act[name]();
      if (findingSteps[state].includes(name)) expect(result.ok).toBe(true);
      else expect(result).toEqual({ ok: false, refusal: "supervision.step-not-allowed" });
    },
  );
});
