import { aModelDraft, aWholePassport, anId } from "@gandan/domain/examples";
import { type ModelStep, ModelState, modelSteps } from "@gandan/domain/models";
import { Day, Instant, startOf } from "@gandan/domain/values";
import { listModels, saveModel } from "@gandan/db/models";
import { demoRubric } from "@gandan/packs/rubrics";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepFile, openFile } from "../files/index.ts";
import { officialOf } from "../session/index.ts";
import { type Visitor, type Who, type World, keepCommune, openWorld, positionOf, signedIn } from "../testing/index.ts";

let world: World;
let communeId: ReturnType<typeof anId<"commune">>;
let desk: Visitor;
beforeEach(async () => {
  world = await openWorld();
  communeId = (await keepCommune(world)).id;
  desk = await signedIn(world, "in-charge");
});
afterEach(() => world.close());

const day = (text: string) => Day.parse(text);
const modelId = anId("model");
let count = 0;
const eventId = () => anId("modelEvent", (count += 1));
const known = async (visitor: Visitor) => {
  const official = await officialOf(visitor.context);
  if (official === null) throw new Error("nobody is signed in");
  return official;
};
const onDay = async (text: string) => {
  world.clock.now = Instant.parse(startOf(day(text)) + 9 * 3_600_000);
  desk = await signedIn(world, "in-charge");
};
const save = (named: object = {}, revision = 0, by = desk) => by.ask.models.save({ ...aModelDraft(named), revision });
type Stepped = Parameters<Visitor["ask"]["models"]["step"]>[0];
const step = async (name: Stepped["step"], named: Partial<Stepped> = {}, by = desk) => {
  const { model } = await by.ask.models.get({ modelId });
  const [on] = [Day.parse(new Date(world.clock.now + 7 * 3_600_000).toISOString().slice(0, 10))];
  const said = { on, text: "Có lý do", files: [], level: null, document: null, issuer: null };
  return by.ask.models.step({ id: eventId(), modelId, step: name, revision: model.revision, ...said, ...named });
};
const task = (title: string, deadline: string, who: Who = "hamlet-head") => ({
  modelId,
  title,
  detail: "",
  positionId: positionOf(who),
  supportingIds: [],
  hamletId: who === "hamlet-head" ? anId("unit", 1) : null,
  deadline: day(deadline),
  product: null,
  quantity: null,
  unit: null,
  evidenceRequired: false,
  reason: "",
});
const decision = { level: "commune", document: "9/QĐ-UBND", issuer: "Uỷ ban nhân dân xã" };

/** A model with two tasks that was begun, shown, proposed and recognised. */
async function recognised() {
  await save({ passport: aWholePassport });
  await step("begin");
  await desk.ask.models.giveTask(task("Họp nhóm hộ", "2025-03-13"));
  await desk.ask.models.giveTask(task("Ra quân cuối tuần", "2025-03-15"));
  await step("evidence");
  await step("propose", { level: "commune", document: "5/TTr-UBND" });
  return step("recognise", decision);
}

describe("what is taken back", () => {
  it("is a piece of evidence, which stays in the history with who took it off and why", async () => {
    await recognised();
    await step("evidence", { text: "Ảnh của thôn khác" });
    const page = await desk.ask.models.get({ modelId });
    const wrong = page.history.find(({ text }) => text === "Ảnh của thôn khác");
    const asked = { id: eventId(), modelId, evidenceId: wrong?.id ?? eventId(), reason: "Nhầm thôn" };
    const { revision } = page.model;
    expect(await desk.ask.models.withdraw({ ...asked, revision: 1 })).toMatchObject({
      refusal: "model.changed-meanwhile",
    });
    const taken = { ok: true, value: { revision: revision + 1 } };
    expect(await desk.ask.models.withdraw({ ...asked, revision })).toEqual(taken);
    expect(await desk.ask.models.withdraw({ ...asked, revision })).toEqual(taken);
    const after = await desk.ask.models.get({ modelId });
    expect(after.model.evidence).toBe(1);
    expect(after.history.find(({ kind }) => kind === "evidence-withdrawn")).toMatchObject({
      about: wrong?.id,
      text: "Nhầm thôn",
    });
    const [other] = after.history.filter(({ kind, id }) => kind === "evidence" && id !== wrong?.id);
    const last = { ...asked, id: eventId(), evidenceId: other?.id ?? eventId(), revision: after.model.revision };
    expect(await desk.ask.models.withdraw(last)).toEqual({ ok: false, refusal: "model.last-evidence" });
  });

  it("is an end: the model goes on where it was, with a reason", async () => {
    await recognised();
    await step("end", { text: "Ít hộ tham gia" });
    expect(await step("resume", { text: "" })).toEqual({ ok: false, refusal: "model.reason-missing" });
    expect(await step("resume", { text: "Có thêm 12 hộ xin tham gia lại" })).toMatchObject({ ok: true });
    const { model, history } = await desk.ask.models.get({ modelId });
    expect(model).toMatchObject({ state: "recognised", endedOn: null, endReason: null });
    const kinds = history.map(({ kind }) => kind);
    expect(kinds.indexOf("resumed")).toBe(kinds.indexOf("ended") + 1);
  });
});

describe("a model", () => {
  it("is registered, carried out, shown, proposed and recognised, with its history and the journal", async () => {
    expect(await recognised()).toMatchObject({ ok: true });
    const page = await desk.ask.models.get({ modelId });
    expect(page.model).toMatchObject({
      state: "recognised",
      missing: [],
      recognitions: [{ level: "commune", decision: "9/QĐ-UBND" }],
      clock: { due: "2026-03-03", state: "running" },
    });
    const kinds = page.history.map(({ kind }) => kind).toSorted();
    expect(kinds).toEqual(["begun", "evidence", "proposed", "recognised", "registered"]);
    expect(page.tasks.map(({ title }) => title)).toEqual(["Họp nhóm hộ", "Ra quân cuối tuần"]);
    const lines = await desk.ask.journal.ofRecord({ recordId: modelId });
    expect(lines.map(({ action }) => action)).toContain("model.recognised");
  });

  it("is not proposed before its passport is whole, and keeps what was there", async () => {
    await save();
    await step("begin");
    await step("evidence");
    expect(await step("propose", { level: "commune" })).toEqual({ ok: false, refusal: "model.passport-incomplete" });
    expect((await desk.ask.models.get({ modelId })).model).toMatchObject({
      state: "evidenced",
      missing: ["problem", "approach", "before-after", "source", "people", "cost"],
    });
  });

  it("takes a step that was sent twice once, and one of somebody who saw an older state not at all", async () => {
    await save();
    const twice = { id: eventId(), revision: 1 };
    expect(await step("begin", twice)).toEqual({ ok: true, value: { revision: 2 } });
    expect(await step("begin", twice)).toEqual({ ok: true, value: { revision: 2 } });
    expect((await desk.ask.models.get({ modelId })).history).toHaveLength(2);
    expect(await step("evidence", { id: twice.id })).toEqual({ ok: false, refusal: "model.step-id-taken" });
    expect(await step("evidence", { revision: 1 })).toEqual({ ok: false, refusal: "model.changed-meanwhile" });
  });

  it("has its papers as Word files, the proposal once its passport is whole, and for who decides", async () => {
    await save();
    const paper = (kind: "report" | "proposal", by = desk) => by.ask.models.paper({ modelId, kind });
    expect(await paper("report")).toMatchObject({ ok: true, value: { fileName: "bao-cao-mo-hinh-2025-03-03.docx" } });
    expect(await paper("proposal")).toEqual({ ok: false, refusal: "model.passport-incomplete" });
    await expect(paper("report", await signedIn(world, "hamlet-head"))).rejects.toThrow("request.not-found");
    await save({ passport: aWholePassport }, 1);
    await step("begin");
    await step("evidence");
    expect(await paper("proposal")).toMatchObject({ ok: true });
  });

  it("is found by its words, listed by its filters and counted against the plan", async () => {
    await recognised();
    const found = await desk.ask.search.find({ words: "con duong hoa", limit: 5 });
    expect(found.map(({ kind, title }) => [kind, title])).toContainEqual(["model", "Con đường hoa của thôn"]);
    const number = async (filter: object) => (await desk.ask.models.list(filter)).rows.length;
    expect(await number({})).toBe(1);
    expect(await number({ year: 2025, state: "recognised", field: "culture-society", hamletId: anId("unit", 1) })).toBe(
      1,
    );
    for (const filter of [
      { year: 2024 },
      { state: "ended" as const },
      { field: "economy" },
      { hamletId: anId("unit", 2) },
    ])
      expect(await number(filter)).toBe(0);
    expect((await desk.ask.models.list({})).standing).toMatchObject({
      year: 2025,
      registered: 1,
      recognised: 1,
      target: null,
    });
  });
});

describe("every state and step of a model", () => {
  const steps = ["begin", "evidence", "propose", "return", "recognise", "confirm-alive", "end"] as const;

  it("that the table does not name is refused over the wire too", async () => {
    await save({ passport: aWholePassport });
    await step("begin");
    await step("evidence");
    const official = await known(desk);
    const [kept] = await listModels(official.db.read, communeId);
    if (kept === undefined) throw new Error("the model was kept");
    for (const state of ModelState.options)
      for (const name of steps) {
        const model = { ...kept, state, begunOn: day("2024-03-01"), registeredOn: day("2024-02-01"), recognitions: [] };
        await official.db.write(communeId, (tx) => saveModel(tx, model));
        const answer = await step(name, { revision: model.revision, ...decision });
        const next = modelSteps[state][name satisfies ModelStep];
        expect([state, name, answer.ok ? "ok" : answer.refusal]).toEqual([
          state,
          name,
          next === undefined ? "model.step-not-allowed" : "ok",
        ]);
      }
  });
});

describe("who", () => {
  it("heads a hamlet registers and shows the models of the hamlet, and decides nothing", async () => {
    const head = await signedIn(world, "hamlet-head");
    const other = await signedIn(world, "hamlet-head-2");
    expect(await save({}, 0, other)).toEqual({ ok: false, refusal: "model.not-yours" });
    expect(await save({ passport: aWholePassport }, 0, head)).toMatchObject({ ok: true });
    expect(await step("begin", {}, other)).toEqual({ ok: false, refusal: "model.not-yours" });
    expect(await step("begin", {}, head)).toMatchObject({ ok: true });
    expect(await step("evidence", {}, head)).toMatchObject({ ok: true });
    expect(await step("propose", { level: "commune" }, head)).toEqual({ ok: false, refusal: "model.not-yours" });
    expect((await head.ask.models.get({ modelId })).steps).toEqual(["edit", "evidence", "withdraw", "confirm-alive"]);
    expect((await other.ask.models.get({ modelId })).steps).toEqual([]);
    const given = await head.ask.models.giveTask(task("Việc", "2025-03-13"));
    expect(given).toEqual({ ok: false, refusal: "task.not-yours-to-assign" });
  });

  it("brought a photo shows it, and nobody another's; who reads the model opens it", async () => {
    await save();
    await step("begin");
    const head = await signedIn(world, "hamlet-head");
    const bytes = new Uint8Array([0xff, 0xd8, 1]);
    const file = await keepFile(await known(head), { name: "duong.jpg", mediaType: "image/jpeg", bytes });
    if (!file.ok) throw new Error(file.refusal);
    const files = [file.value.id];
    expect(await step("evidence", { files })).toEqual({ ok: false, refusal: "model.file-unknown" });
    expect(await openFile(await known(desk), file.value.id)).toBeNull();
    expect(await step("evidence", { files }, head)).toMatchObject({ ok: true });
    expect((await openFile(await known(await signedIn(world, "front")), file.value.id))?.bytes).toEqual(bytes);
    expect(await openFile(await known(await signedIn(world, "administrator")), file.value.id)).toBeNull();
  });
});

describe("the figures of a year", () => {
  it("count the models with their rows, and give the bonus of the example rubric", async () => {
    const { id: rubricId, version } = demoRubric;
    await recognised();
    await desk.ask.evaluation.begin({ year: 2025, rubricId, version });
    const { figures } = await desk.ask.evaluation.get({ year: 2025 });
    const value = (name: string) => figures[`models.${name}`]?.value;
    expect([value("registered"), value("proposed"), value("recognised"), value("recognised-commune")]).toEqual([
      1, 1, 1, 1,
    ]);
    expect([value("recognised-province"), value("replicated"), value("alive"), value("target")]).toEqual([
      0,
      0,
      0,
      null,
    ]);
    expect(await desk.ask.evaluation.rows({ year: 2025, figure: "models.recognised" })).toMatchObject({
      counted: [{ id: modelId, kind: "model", title: "Con đường hoa của thôn", opens: modelId }],
    });
  });
});

describe("a model taken to another hamlet", () => {
  const wish = {
    originId: modelId,
    id: anId("model", 2),
    name: "Con đường hoa thôn 2",
    hamletId: anId("unit", 2),
    ownerId: positionOf("hamlet-head-2"),
    startsOn: day("2025-04-01"),
  };

  it("shows its days before, makes real tasks there once, and stands in the family", async () => {
    await recognised();
    const shifted = await desk.ask.models.shift({ modelId, startsOn: wish.startsOn });
    expect(shifted).toMatchObject([
      { shifted: "2025-04-11", day: "2025-04-11", skipped: [] },
      { shifted: "2025-04-13", day: "2025-04-14", skipped: [{ day: "2025-04-13", reason: "weekend" }] },
    ]);
    expect(await desk.ask.models.replicate(wish)).toEqual({ ok: true, value: { id: wish.id, tasks: 2 } });
    expect(await desk.ask.models.replicate(wish)).toEqual({ ok: true, value: { id: wish.id, tasks: 2 } });
    const head = await signedIn(world, "hamlet-head-2");
    const { rows } = await head.ask.tasks.list({ sort: "deadline", order: "asc", offset: 0, limit: 50 });
    expect(rows).toMatchObject([
      { title: "Họp nhóm hộ", hamletId: anId("unit", 2), deadline: "2025-04-11", source: { kind: "model" } },
      {
        title: "Ra quân cuối tuần",
        deadline: "2025-04-14",
        deadlineReason: expect.stringContaining("dời sang 14/04/2025"),
      },
    ]);
    const { family, model } = await head.ask.models.get({ modelId: wish.id });
    expect(model).toMatchObject({ originId: modelId, state: "registered" });
    expect(family).toMatchObject([
      { id: modelId, depth: 0, survival: "running", tasks: { done: 0, all: 2 } },
      { id: wish.id, depth: 1, survival: "not-begun", tasks: { done: 0, all: 2 } },
    ]);
    expect(await desk.ask.models.replicate({ ...wish, id: anId("model", 3) })).toEqual({
      ok: false,
      refusal: "model.hamlet-has-it",
    });
  });

  it("is asked after a year whether it lives, and answered by the head of its hamlet", async () => {
    await recognised();
    await onDay("2026-03-02");
    const head = await signedIn(world, "hamlet-head");
    expect(await step("confirm-alive", {}, head)).toEqual({ ok: false, refusal: "model.alive-too-early" });
    await onDay("2026-03-03");
    expect((await desk.ask.models.get({ modelId })).model.survival).toBe("asked");
    expect(await step("confirm-alive", {}, await signedIn(world, "hamlet-head"))).toMatchObject({ ok: true });
    expect((await desk.ask.models.get({ modelId })).model).toMatchObject({
      survival: "alive",
      clock: { due: "2027-03-03" },
    });
  });
});
