import { wholeCommune } from "@gandan/db";
import { countTasks } from "@gandan/db/tasks";
import { anId } from "@gandan/domain/examples";
import type { ConfirmedProposal } from "@gandan/domain/plans";
import { Day, type Id } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type KeptCommune,
  type Visitor,
  type World,
  keepCommune,
  openWorld,
  positionOf,
  signedIn,
} from "../testing/index.ts";

let world: World;
let commune: KeptCommune;
let desk: Visitor;
beforeEach(async () => {
  world = await openWorld();
  commune = await keepCommune(world);
  desk = await signedIn(world, "in-charge");
});
afterEach(() => world.close());

const text = [
  "KẾ HOẠCH",
  "Làm sạch đường làng năm 2025",
  "I. NHIỆM VỤ",
  "1. Tổ chức họp dân tại các thôn trong quý II/2025.",
  "2. Thu gom rác thải hằng tháng.",
  "II. TỔ CHỨC THỰC HIỆN",
  "1. Trưởng thôn: vận động nhân dân tham gia, báo cáo trước ngày 30/6/2025.",
].join("\n");

async function imported(source = text): Promise<Id<"plan">> {
  const answer = await desk.ask.plans.import({ text: source, year: 2025, title: "Làm sạch đường làng" });
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.value.planId;
}

const aProposal = (key: string, named: Partial<ConfirmedProposal> = {}): ConfirmedProposal => ({
  proposalKeys: [key],
  part: 1,
  dutyKeys: [key],
  title: `Việc ${key}`,
  text: "Tổ chức họp dân",
  span: { start: 0, end: 10 },
  positionId: positionOf("hamlet-head"),
  supportingIds: [],
  hamletId: anId("unit", 1),
  deadline: Day.parse("2025-06-30"),
  timeText: "trước ngày 30/6/2025",
  recurrence: null,
  since: null,
  product: null,
  quantity: null,
  unit: null,
  evidenceRequired: false,
  ...named,
});

const confirm = (planId: Id<"plan">, proposals: ConfirmedProposal[], by = desk, allowVacant = false) =>
  by.ask.plans.confirm({ planId, version: 1, proposals, allowVacant });

const tasksKept = () => countTasks(world.outside.db.read, wholeCommune(commune.id), {});

describe("reading a plan", () => {
  it("says what stands in it and keeps nothing", async () => {
    const reading = await desk.ask.plans.read({ text });
    expect(reading).toMatchObject({ ok: true, value: { duplicateOf: null, name: "" } });
    const coverage = reading.ok ? reading.value.coverage : null;
    expect(coverage?.words).toBe(text.split(/\s+/).length);
    expect((coverage?.placed ?? 0) + (coverage?.unplaced ?? 0)).toBe(coverage?.words);
    expect(await desk.ask.plans.list()).toEqual([]);
  });

  it("is for those who may import, and needs a text or a file", async () => {
    const head = await signedIn(world, "hamlet-head");
    expect(await head.ask.plans.read({ text })).toEqual({ ok: false, refusal: "plan.not-yours" });
    expect(await desk.ask.plans.read({})).toEqual({ ok: false, refusal: "document.missing" });
  });

  it("takes a file as well and names it", async () => {
    const file = { name: "ke-hoach.txt", base64: Buffer.from(text).toString("base64") };
    expect(await desk.ask.plans.read({ file })).toMatchObject({ ok: true, value: { name: "ke-hoach.txt" } });
  });
});

describe("importing a plan", () => {
  it("keeps it once: the same text with other spacing, case or accents is known", async () => {
    const planId = await imported();
    const again = { text: text.toUpperCase().replaceAll(" ", "   "), year: 2025, title: "Lần hai" };
    const known = { ok: false, refusal: "plan.already-imported", detail: { planId, title: "Làm sạch đường làng" } };
    expect(await desk.ask.plans.import(again)).toEqual(known);
    const reading = await desk.ask.plans.read({ text: again.text });
    expect(reading).toMatchObject({ ok: true, value: { duplicateOf: { planId } } });
  });

  it("takes again what was withdrawn", async () => {
    const planId = await imported();
    const leader = await signedIn(world, "leader");
    await leader.ask.plans.step({ planId, step: "withdraw", reason: "Nhập nhầm năm", signing: null });
    expect(await desk.ask.plans.read({ text })).toMatchObject({ ok: true, value: { duplicateOf: null } });
    expect(await desk.ask.plans.import({ text, year: 2025, title: "Nhập lại" })).toMatchObject({ ok: true });
  });

  it("by two people at once keeps one", async () => {
    const leader = await signedIn(world, "leader");
    const answers = await Promise.all(
      [desk, leader, desk].map(({ ask }) => ask.plans.import({ text, year: 2025, title: "Cùng lúc" })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await desk.ask.plans.list()).toHaveLength(1);
  });

  it("is not for officials who may not", async () => {
    const official = await signedIn(world, "official");
    const refused = await official.ask.plans.import({ text, year: 2025, title: "Của tôi" });
    expect(refused).toEqual({ ok: false, refusal: "plan.not-yours" });
  });
});

describe("confirming proposals", () => {
  it("makes their tasks, which the plan then counts", async () => {
    const planId = await imported();
    const answer = await confirm(planId, [aProposal("I.1"), aProposal("I.2", { proposalKeys: ["I.2", "I.3"] })]);
    const taskIds = answer.ok ? answer.value.taskIds : [];
    expect(taskIds).toHaveLength(2);
    const page = await desk.ask.plans.get({ planId });
    expect(page.tally).toMatchObject({ total: 2, untouched: 2 });
    const { rows } = await desk.ask.tasks.list({ planId, sort: "title" });
    expect(rows.map(({ planTitle, deadlineReason }) => [planTitle, deadlineReason])).toEqual([
      ["Làm sạch đường làng", "trước ngày 30/6/2025"],
      ["Làm sạch đường làng", "trước ngày 30/6/2025"],
    ]);
    expect((await desk.ask.plans.list())[0]?.tally.total).toBe(2);
  });

  it("by two people at once: one is told that it was done, and nothing is doubled", async () => {
    const planId = await imported();
    const leader = await signedIn(world, "leader");
    const proposals = [aProposal("I.1"), aProposal("I.2")];
    const answers = await Promise.all([confirm(planId, proposals), confirm(planId, proposals, leader)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: "plan.already-confirmed" });
    expect(await tasksKept()).toBe(2);
  });

  it("refuses all where one was confirmed before", async () => {
    const planId = await imported();
    await confirm(planId, [aProposal("I.1")]);
    const refused = await confirm(planId, [aProposal("I.2"), aProposal("I.9", { proposalKeys: ["I.9", "I.1"] })]);
    expect(refused).toEqual({ ok: false, refusal: "plan.already-confirmed" });
    expect(await tasksKept()).toBe(1);
  });

  it("does not give a task to a position that nobody holds, unless that is meant", async () => {
    const planId = await imported();
    await desk.ask.roles.endTenure({ tenureId: anId("tenure", 1), to: Day.parse("2025-03-02") });
    expect(await confirm(planId, [aProposal("I.1")])).toEqual({ ok: false, refusal: "plan.position-vacant" });
    expect(await tasksKept()).toBe(0);
    expect(await confirm(planId, [aProposal("I.1")], desk, true)).toMatchObject({ ok: true });
  });

  it("refuses a position or a hamlet that is none, and an older version", async () => {
    const planId = await imported();
    const unknown = aProposal("I.1", { positionId: anId("position", 99) });
    expect(await confirm(planId, [unknown])).toEqual({ ok: false, refusal: "plan.position-unknown" });
    const helped = aProposal("I.1", { supportingIds: [anId("position", 99)] });
    expect(await confirm(planId, [helped])).toEqual({ ok: false, refusal: "plan.position-unknown" });
    const nowhere = aProposal("I.1", { hamletId: anId("unit", 7) });
    expect(await confirm(planId, [nowhere])).toEqual({ ok: false, refusal: "plan.hamlet-unknown" });
    await desk.ask.plans.addVersion({ planId, text: `${text}\n3. Trồng cây xanh.`, change: "Thêm việc" });
    expect(await confirm(planId, [aProposal("I.1")])).toEqual({ ok: false, refusal: "plan.version-changed" });
  });

  it("makes a recurring duty into a task for each due day", async () => {
    const planId = await imported();
    const monthly = aProposal("I.2", { recurrence: { every: "month", dayOfMonth: null, month: null } });
    const answer = await confirm(planId, [monthly]);
    expect(answer.ok && answer.value.taskIds).toHaveLength(12);
  });
});

describe("proposals and findings", () => {
  it("are set aside with a reason and taken back; one that became a task is not set aside", async () => {
    const planId = await imported();
    await confirm(planId, [aProposal("I.1")]);
    const aside = { planId, key: "I.2", reason: "Xã không còn chợ" };
    expect(await desk.ask.plans.setAside({ ...aside, reason: "" })).toMatchObject({ refusal: "plan.reason-missing" });
    expect(await desk.ask.plans.setAside(aside)).toMatchObject({ ok: true, value: { setAside: [{ key: "I.2" }] } });
    expect(await desk.ask.plans.takeBack(aside)).toMatchObject({ ok: true, value: { setAside: [] } });
    expect(await desk.ask.plans.setAside({ ...aside, key: "I.1" })).toMatchObject({
      refusal: "plan.already-confirmed",
    });
  });

  it("are dismissed with a reason, by those who may import", async () => {
    const planId = await imported();
    const dismissal = { planId, findingKey: "form.number:1", reason: "Văn thư điền khi ban hành" };
    expect(await desk.ask.plans.dismissFinding(dismissal)).toEqual({ ok: true, value: null });
    expect(await desk.ask.plans.dismissFinding({ ...dismissal, reason: " " })).toMatchObject({ ok: false });
    expect(await desk.ask.plans.restoreFinding(dismissal)).toEqual({ ok: true, value: null });
    const head = await signedIn(world, "hamlet-head");
    expect(await head.ask.plans.dismissFinding(dismissal)).toEqual({ ok: false, refusal: "plan.not-yours" });
  });
});

describe("a plan's life", () => {
  it("goes by the steps of the domain, each by who may take it", async () => {
    const planId = await imported();
    const leader = await signedIn(world, "leader");
    const signing = { number: "12", issuedOn: Day.parse("2025-03-03"), capacity: "TM" as const };
    const step = (by: Visitor, name: "submit" | "sign" | "put-in-force") =>
      by.ask.plans.step({ planId, step: name, reason: "", signing: name === "sign" ? signing : null });
    expect(await step(desk, "sign")).toEqual({ ok: false, refusal: "plan.not-yours" });
    expect(await step(leader, "sign")).toEqual({ ok: false, refusal: "plan.step-not-allowed" });
    expect(await step(desk, "submit")).toMatchObject({ ok: true, value: { state: "in-review" } });
    expect((await leader.ask.plans.get({ planId })).steps).toEqual(["send-back", "sign", "withdraw"]);
    expect(await step(leader, "sign")).toMatchObject({ ok: true, value: { state: "signed", number: "12" } });
    expect(await step(leader, "put-in-force")).toMatchObject({ ok: true, value: { state: "in-force" } });
    expect((await desk.ask.home.get()).plan).toMatchObject({ id: planId });
  });

  it("keeps every text, and says sentence by sentence what changed", async () => {
    const planId = await imported();
    const added = { planId, text: `${text} Trồng cây xanh ven đường.`, change: "Thêm việc trồng cây" };
    expect(await desk.ask.plans.addVersion(added)).toEqual({ ok: true, value: { version: 2 } });
    const { plan, version, versions } = await desk.ask.plans.get({ planId });
    expect([plan.version, version.version, versions.map((row) => row.version)]).toEqual([2, 2, [2, 1]]);
    expect((await desk.ask.plans.get({ planId, version: 1 })).version.document.source).toBe(text);
    const parts = await desk.ask.plans.compare({ planId, from: 1, to: 2 });
    expect(parts.filter(({ kind }) => kind === "removed")).toEqual([]);
    expect(parts.some(({ kind }) => kind === "added")).toBe(true);
  });

  it("takes a text in which one accent was mended, and one it had before; not the one it has, nor another plan's", async () => {
    const planId = await imported();
    const add = (wanted: string) => desk.ask.plans.addVersion({ planId, text: wanted, change: "" });
    const mended = text.replace("Thu gom", "Thủ gom");
    expect(await add(mended)).toEqual({ ok: true, value: { version: 2 } });
    expect(await add(mended)).toEqual({ ok: false, refusal: "plan.text-unchanged" });
    expect(await add(text)).toEqual({ ok: true, value: { version: 3 } });
    const other = `${text} Trồng cây xanh ven đường.`;
    await desk.ask.plans.import({ text: other, year: 2025, title: "Kế hoạch khác" });
    expect(await add(other)).toMatchObject({ refusal: "plan.already-imported", detail: { title: "Kế hoạch khác" } });
  });
});
