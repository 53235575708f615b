import { anId } from "@gandan/domain/examples";
import { Day } from "@gandan/domain/values";
import { demoRubric } from "@gandan/packs/rubrics";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Visitor, type World, keepCommune, openWorld, positionOf, signedIn } from "../testing/index.ts";

let world: World;
let desk: Visitor;
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
  desk = await signedIn(world, "in-charge");
});
afterEach(() => world.close());

const text = [
  "KẾ HOẠCH",
  "Làm sạch đường làng năm 2025",
  "I. NHIỆM VỤ",
  "1. Tổ chức họp dân tại các thôn trong quý II/2025.",
  "2. Thu gom rác thải hằng tháng.",
].join("\n");

it("a plan in one look shows who is at each duty and by when, what nobody is at, and the criteria that have a task", async () => {
  const imported = await desk.ask.plans.import({ text, year: 2025, title: "Làm sạch đường làng" });
  if (!imported.ok) throw new Error(imported.refusal);
  const { planId } = imported.value;
  const { proposals } = await desk.ask.plans.get({ planId });
  const [proposal] = proposals;
  if (proposal === undefined) throw new Error("nothing was proposed");
  const { key, dutyKeys, title, span } = proposal;
  const given = {
    proposalKeys: [key],
    part: 1,
    dutyKeys,
    title,
    text: proposal.text,
    span,
    positionId: positionOf("official"),
    supportingIds: [positionOf("hamlet-head")],
    hamletId: null,
    deadline: Day.parse("2025-06-30"),
    timeText: "quý II/2025",
    recurrence: null,
    since: null,
    product: null,
    quantity: null,
    unit: null,
    evidenceRequired: false,
  };
  await desk.ask.plans.confirm({ planId, version: 1, allowVacant: false, proposals: [given] });
  expect((await desk.ask.plans.overview({ planId })).criteria).toBeNull();
  await desk.ask.evaluation.begin({ year: 2025, rubricId: demoRubric.id, version: demoRubric.version });
  const { positionId } = given;
  const plain = { supportingIds: [], hamletId: null, deadline: null, product: null, quantity: null, unit: null };
  const task = { ...plain, year: 2025, title: "Lập sổ", detail: "", positionId, evidenceRequired: false };
  await desk.ask.evaluation.giveTask({ ...task, code: "2.2.1" });

  const { columns, rows, criteria } = await desk.ask.plans.overview({ planId });
  const at = (id: string) => columns.findIndex(({ positionIds }) => positionIds.some((one) => one === id));
  const [first, second] = rows;
  expect(first?.cells[at(positionOf("official"))]).toMatchObject({ leads: 1, supports: 0 });
  expect(first?.cells[at(positionOf("hamlet-head"))]).toMatchObject({ leads: 0, supports: 1 });
  expect(first?.days).toMatchObject([{ day: "2025-06-30", count: 1 }]);
  expect(second).toMatchObject({ standing: "no-task", days: [], undated: 0 });
  expect(criteria?.filter(({ tasks }) => tasks > 0)).toMatchObject([{ code: "2.2.1", tasks: 1 }]);

  const front = await signedIn(world, "front");
  expect((await front.ask.plans.overview({ planId })).criteria).toBeNull();
  await expect(desk.ask.plans.overview({ planId: anId("plan", 9) })).rejects.toThrow("request.not-found");
});
