import { Day, type Id } from "@gandan/domain/values";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type KeptCommune, type Visitor, type World, keepCommune, openWorld, signedIn } from "../testing/index.ts";
import { publicPlan, publicPlans } from "./index.ts";

let world: World;
let commune: KeptCommune;
let desk: Visitor;
let leader: Visitor;
beforeEach(async () => {
  world = await openWorld();
  commune = await keepCommune(world);
  desk = await signedIn(world, "in-charge");
  leader = await signedIn(world, "leader");
});
afterEach(() => world.close());

const text = [
  "KẾ HOẠCH",
  "Làm sạch đường làng năm 2025",
  "I. NHIỆM VỤ",
  "1. Tổ chức họp dân",
  "Ai vắng thì gọi 0905 123 456 trong quý II/2025.",
].join("\n");

async function aDraft(source = text): Promise<Id<"plan">> {
  const answer = await desk.ask.plans.import({ text: source, year: 2025, title: "Làm sạch đường làng" });
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.value.planId;
}

async function aSignedPlan(source = text, number = "05"): Promise<Id<"plan">> {
  const planId = await aDraft(source);
  const signing = { number, issuedOn: Day.parse("2025-01-10"), capacity: "TM" as const };
  await desk.ask.plans.step({ planId, step: "submit", reason: "", signing: null });
  await leader.ask.plans.step({ planId, step: "sign", reason: "", signing });
  return planId;
}

const listed = async () => (await publicPlans(world.outside, commune.id)).map(({ title, number }) => [number, title]);

it("everybody reads a plan from when it is published until it is taken off, without telephone numbers", async () => {
  const planId = await aSignedPlan();
  expect([await listed(), await publicPlan(world.outside, commune.id, planId)]).toEqual([[], null]);
  expect(await desk.ask.plans.publish({ planId })).toMatchObject({ ok: true });
  expect(await listed()).toEqual([["05", "Làm sạch đường làng"]]);
  expect(await publicPlan(world.outside, commune.id, planId)).toMatchObject({
    issuedOn: "2025-01-10",
    parts: [
      {
        marker: "I.",
        heading: "NHIỆM VỤ",
        parts: [{ heading: "Tổ chức họp dân", paragraphs: ["Ai vắng thì gọi … trong quý II/2025."] }],
      },
    ],
  });
  expect(await desk.ask.plans.takeOff({ planId, reason: "" })).toMatchObject({ refusal: "plan.reason-missing" });
  expect(await desk.ask.plans.takeOff({ planId, reason: "Đăng nhầm" })).toMatchObject({ ok: true });
  expect([await listed(), await publicPlan(world.outside, commune.id, planId)]).toEqual([[], null]);
});

const annexed = (...rows: string[]) =>
  [
    text,
    "",
    "PHỤ LỤC",
    "DANH MỤC VIỆC NĂM 2025",
    "",
    ...["TT | Nội dung | Chủ trì | Thời gian | Ghi chú", ...rows].map((row) => `| ${row} |`),
  ].join("\n");

it("an annex that is a table of work is one, said once and without numbers, and any other keeps all its words", async () => {
  const whole = await aSignedPlan(
    annexed(
      "Việc của thôn, hỏi 0905 123 456 | | | |",
      "1 | Mở lớp | Văn phòng | Quý I/2025 | ",
      "2 | Họp thôn | Công an xã | Quý II/2025 | ",
    ),
  );
  await desk.ask.plans.publish({ planId: whole });
  const [annex] = (await publicPlan(world.outside, commune.id, whole))?.annexes ?? [];
  expect(annex?.tasks.map(({ group, content, lead, time }) => [group, content, lead, time])).toEqual([
    ["Việc của thôn, hỏi …", "Mở lớp", "Văn phòng", "Quý I/2025"],
    ["Việc của thôn, hỏi …", "Họp thôn", "Công an xã", "Quý II/2025"],
  ]);
  expect([annex?.paragraphs, annex?.parts]).toEqual([[], []]);
  const noted = await aSignedPlan(
    annexed("1 | Mở lớp | Văn phòng | Quý I/2025 | Ở thôn xa nhất", "2 | Họp thôn | Công an xã | Quý II/2025 | "),
    "06",
  );
  await desk.ask.plans.publish({ planId: noted });
  const [other] = (await publicPlan(world.outside, commune.id, noted))?.annexes ?? [];
  expect(other?.tasks).toEqual([]);
  for (const words of ["Mở lớp", "Ở thôn xa nhất", "Công an xã"]) expect(JSON.stringify(other)).toContain(words);
});

it("a draft is not published", async () => {
  expect(await desk.ask.plans.publish({ planId: await aDraft() })).toMatchObject({ refusal: "plan.not-signed" });
});

it("a withdrawn plan leaves the page by itself, and nobody may publish it again", async () => {
  const planId = await aSignedPlan();
  await desk.ask.plans.publish({ planId });
  expect((await desk.ask.plans.get({ planId })).mayPublish).toBe(true);
  await leader.ask.plans.step({ planId, step: "withdraw", reason: "Thay kế hoạch khác", signing: null });
  expect(await listed()).toEqual([]);
  expect((await desk.ask.plans.get({ planId })).mayPublish).toBe(false);
});

it("a hamlet head publishes nothing", async () => {
  const planId = await aSignedPlan();
  const head = await signedIn(world, "hamlet-head");
  expect(await head.ask.plans.publish({ planId })).toMatchObject({ refusal: "plan.not-yours" });
  expect(await listed()).toEqual([]);
});
