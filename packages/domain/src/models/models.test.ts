import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aChart, aModel, aModelDraft, aWholePassport, anActor, anId, someLevels } from "../examples/index.ts";
import type { Actor, Bundle } from "../roles/index.ts";
import { Day, startOf } from "../values/index.ts";
import { aliveClock } from "./alive-clock.ts";
import { standingEvidence, withdrawEvidence } from "./evidence.ts";
import { familiesOf, familyOf } from "./family.ts";
import { editModel, registerModel } from "./keep-model.ts";
import { stepsFor } from "./may-keep.ts";
import { modelFigures } from "./model-figures.ts";
import { type ModelStep, decidingSteps, modelSteps } from "./model-steps.ts";
import { modelTarget } from "./model-target.ts";
import { type Model, type ModelDraft, ModelState } from "./model.ts";
import { missingIn, passportParts } from "./passport.ts";
import { type ModelStepSaid, stepModel } from "./step-model.ts";

const day = (text: string) => Day.parse(text);
const now = startOf(day("2026-06-15"));
const around = { chart: aChart(), fields: [{ code: "economy" }, { code: "culture-society" }] };
const beside = { levels: someLevels, evidence: 1, hasOwner: true, family: [] as readonly Model[] };
const leader = anActor({ bundle: "leader", positionIds: [], hamletIds: [] });
const head = anActor({ bundle: "hamlet-head", positionIds: [anId("position", 1)], hamletIds: [anId("unit", 1)] });
const otherHead = anActor({ bundle: "hamlet-head", positionIds: [anId("position", 2)], hamletIds: [anId("unit", 2)] });
const said = (named: Partial<ModelStepSaid> = {}): ModelStepSaid => ({
  on: day("2026-06-15"),
  text: "Có lý do",
  files: [],
  level: "commune",
  document: "12/QĐ-UBND",
  issuer: "Uỷ ban nhân dân xã",
  ...named,
});
const whole = (named: Partial<Model> = {}) =>
  aModel({ passport: aWholePassport, begunOn: day("2025-03-10"), ...named });
const proposal = { level: "commune", document: "", on: day("2025-11-20") };
const recognition = (level: string, decidedOn: string) => ({
  level,
  decision: "9/QĐ",
  decidedOn: day(decidedOn),
  issuer: "UBND",
});

describe("a model in the register", () => {
  const register = (named: Partial<ModelDraft> = {}, by: Actor = leader) =>
    registerModel(aModelDraft(named), around, by, now);

  it("is registered by the offices, the Front and the head of its hamlet", () => {
    for (const bundle of ["leader", "in-charge", "official", "front"] as const)
      expect(register({}, anActor({ bundle }))).toMatchObject({
        ok: true,
        value: { state: "registered", revision: 1 },
      });
    expect(register({}, head).ok).toBe(true);
  });

  it("is refused to everybody else, and to a head for another hamlet or for none", () => {
    const refused = { ok: false, refusal: "model.not-yours" };
    for (const bundle of ["administrator", "appraiser"] as const)
      expect(register({}, anActor({ bundle }))).toEqual(refused);
    expect(register({}, otherHead)).toEqual(refused);
    expect(register({ hamletIds: [anId("unit", 1), anId("unit", 2)] }, head)).toEqual(refused);
    expect(register({ hamletIds: [] }, head)).toEqual(refused);
  });

  it.each([
    ["model.field-unknown", { field: "sport" }],
    ["model.owner-unknown", { ownerId: anId("position", 99) }],
    ["model.hamlet-unknown", { hamletIds: [anId("unit", 99)] }],
    ["model.registered-ahead", { registeredOn: day("2026-06-16") }],
  ])("is refused with %s", (refusal, named) => {
    expect(register(named)).toEqual({ ok: false, refusal });
  });

  it("is changed as it was last seen, and not any more once it was proposed", () => {
    const change = (model: Model, revision: number) =>
      editModel(model, aModelDraft({ name: "Tên khác" }), revision, around, leader, now);
    expect(change(aModel(), 1)).toMatchObject({ ok: true, value: { name: "Tên khác", revision: 2 } });
    expect(change(aModel(), 2)).toEqual({ ok: false, refusal: "model.changed-meanwhile" });
    for (const state of ["proposed", "recognised", "ended"] as const)
      expect(change(aModel({ state }), 1)).toEqual({ ok: false, refusal: "model.step-not-allowed" });
    expect(editModel(aModel(), aModelDraft(), 1, around, otherHead, now)).toEqual({
      ok: false,
      refusal: "model.not-yours",
    });
  });
});

const steps: Exclude<ModelStep, "edit" | "replicate" | "withdraw" | "resume">[] = [
  "begin",
  "evidence",
  "propose",
  "return",
  "recognise",
  "confirm-alive",
  "end",
];

describe("every state and step", () => {
  const matrix = ModelState.options.flatMap((state) => steps.map((step) => ({ state, step })));

  it.each(matrix)("$state · $step leads where the table says, or is refused", ({ state, step }) => {
    const answer = stepModel(whole({ state, proposal }), step, said(), beside, leader, now);
    const next = modelSteps[state][step];
    if (next === undefined) expect(answer).toEqual({ ok: false, refusal: "model.step-not-allowed" });
    else expect(answer).toMatchObject({ ok: true, value: { state: next, revision: 2 } });
  });

  it("that decides is kept from who only keeps the model", () => {
    for (const { state, step } of matrix) {
      const answer = stepModel(whole({ state, proposal }), step, said(), beside, head, now);
      if (decidingSteps.has(step)) expect(answer).toEqual({ ok: false, refusal: "model.not-yours" });
      else expect(answer.ok).toBe(modelSteps[state][step] !== undefined);
    }
  });

  it("is offered to nobody who would be refused", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ModelState.options),
        fc.constantFrom<Bundle>("leader", "official", "front", "hamlet-head", "administrator", "appraiser"),
        (state, bundle) => {
          const by = anActor({ bundle, positionIds: [], hamletIds: [anId("unit", 1)] });
          const model = whole({ state, proposal });
          const offered = stepsFor(by, model);
          return steps.every((step) => offered.includes(step) === stepModel(model, step, said(), beside, by, now).ok);
        },
      ),
    );
  });
});

describe("a passport", () => {
  it("lacks everything at first and nothing when whole", () => {
    const empty = aModel({ hamletIds: [] });
    expect(missingIn(empty, { evidence: 0, hasOwner: false })).toEqual([...passportParts]);
    expect(missingIn(whole(), { evidence: 1, hasOwner: true })).toEqual([]);
  });

  it("lacks the source where numbers come from nowhere, and the comparison where one side is missing", () => {
    const [measure] = aWholePassport.measures;
    if (measure === undefined) throw new Error("the example measures something");
    const lacking = (changed: Partial<typeof measure>) =>
      missingIn(whole({ passport: { ...aWholePassport, measures: [{ ...measure, ...changed }] } }), {
        evidence: 1,
        hasOwner: true,
      });
    expect(lacking({ source: "" })).toEqual(["source"]);
    expect(lacking({ after: null })).toEqual(["before-after", "source"]);
  });

  it("costs nothing where it says so, and is open where nobody said", () => {
    const cost = (value: number | null) =>
      missingIn(whole({ passport: { ...aWholePassport, cost: value } }), { evidence: 1, hasOwner: true });
    expect([cost(0), cost(null)]).toEqual([[], ["cost"]]);
  });
});

describe("the way to recognition", () => {
  const step = (model: Model, name: (typeof steps)[number], named: Partial<ModelStepSaid> = {}, more = beside) =>
    stepModel(model, name, said(named), more, leader, now);

  it("asks for a whole passport before a proposal", () => {
    const evidenced = whole({ state: "evidenced" });
    expect(step(evidenced, "propose")).toMatchObject({ ok: true, value: { proposal: { level: "commune" } } });
    const open = { ...evidenced, passport: { ...aWholePassport, problem: "" } };
    expect(step(open, "propose")).toEqual({ ok: false, refusal: "model.passport-incomplete" });
  });

  it.each([
    ["model.day-ahead", { on: day("2026-06-16") }, beside],
    ["model.before-registration", { on: day("2025-03-02") }, beside],
    ["model.before-last-step", { on: day("2025-11-19") }, beside],
    ["model.level-unknown", { level: "moon" }, beside],
    ["model.level-not-then", { level: "district" }, beside],
    ["model.decision-missing", { document: "" }, beside],
    ["model.decision-missing", { issuer: null }, beside],
    ["model.evidence-missing", {}, { ...beside, evidence: 0 }],
  ])("refuses a recognition with %s", (refusal, named, more) => {
    expect(step(whole({ state: "proposed", proposal }), "recognise", named, more)).toEqual({ ok: false, refusal });
  });

  it("goes up by levels and never down", () => {
    const recognised = whole({ state: "recognised", recognitions: [recognition("commune", "2025-12-01")] });
    expect(step(recognised, "recognise", { level: "province" })).toMatchObject({
      ok: true,
      value: { recognitions: [{ level: "commune" }, { level: "province", decision: "12/QĐ-UBND" }] },
    });
    for (const level of ["commune", "hamlet"])
      expect(step(recognised, "recognise", { level })).toEqual({ ok: false, refusal: "model.level-not-higher" });
  });

  it("asks for a reason to send a proposal back and to end a model, and for something to show as evidence", () => {
    expect(step(whole({ state: "proposed" }), "return", { text: "" })).toEqual({
      ok: false,
      refusal: "model.reason-missing",
    });
    expect(step(whole(), "end", { text: "" })).toEqual({ ok: false, refusal: "model.reason-missing" });
    expect(step(whole({ state: "under-way" }), "evidence", { text: "" })).toEqual({
      ok: false,
      refusal: "model.evidence-missing",
    });
    expect(step(whole({ state: "under-way" }), "end", { on: day("2025-03-09") })).toEqual({
      ok: false,
      refusal: "model.before-last-step",
    });
  });
});

describe("a year later", () => {
  const clock = (named: Partial<Model>, today: string) => aliveClock(aModel(named), day(today));

  it("is counted from the recognition, else from the beginning, and again from each confirmation", () => {
    const recognitions = [recognition("commune", "2025-12-01"), recognition("province", "2026-02-01")];
    expect(clock({}, "2026-06-15")).toBeNull();
    expect(clock({ begunOn: day("2025-03-10") }, "2026-03-09")).toMatchObject({ due: "2026-03-10", state: "running" });
    expect(clock({ begunOn: day("2025-03-10"), recognitions }, "2026-12-01")).toMatchObject({
      due: "2026-12-01",
      state: "asked",
    });
    expect(clock({ begunOn: day("2025-03-10"), aliveOn: day("2026-12-02") }, "2026-12-03")).toMatchObject({
      due: "2027-12-02",
    });
    expect(clock({ begunOn: day("2024-02-29") }, "2025-02-28")).toMatchObject({ due: "2025-02-28", state: "asked" });
  });

  it("is confirmed no earlier", () => {
    const begun = (text: string) => whole({ state: "recognised", begunOn: day(text) });
    const confirm = (model: Model) => stepModel(model, "confirm-alive", said(), beside, head, now);
    expect(confirm(begun("2025-06-16"))).toEqual({ ok: false, refusal: "model.alive-too-early" });
    expect(confirm(begun("2025-06-15"))).toMatchObject({
      ok: true,
      value: { aliveOn: "2026-06-15", state: "recognised" },
    });
  });
});

describe("a family", () => {
  const member = (number: number, origin: number | null, named: Partial<Model> = {}) =>
    aModel({ id: anId("model", number), originId: origin === null ? null : anId("model", origin), ...named });
  const models = [
    member(1, null, { begunOn: day("2024-01-10"), aliveOn: day("2026-01-12"), state: "recognised" }),
    member(2, 1, { begunOn: day("2025-01-10"), state: "under-way" }),
    member(3, 1, { state: "ended" }),
    member(4, 2),
    member(5, null),
  ];

  it("is the same whoever of it is asked about, with what became of each", () => {
    for (const number of [1, 2, 3, 4])
      expect(
        familyOf(models, anId("model", number), day("2026-06-15")).map(({ model, depth, survival }) => [
          model.id,
          depth,
          survival,
        ]),
      ).toEqual([
        [anId("model", 1), 0, "alive"],
        [anId("model", 2), 1, "asked"],
        [anId("model", 4), 2, "not-begun"],
        [anId("model", 3), 1, "ended"],
      ]);
    expect(familyOf(models, anId("model", 5), day("2026-06-15"))).toHaveLength(1);
  });

  it("stands among the families, the largest first; whoever nobody followed has none", () => {
    const more = [...models, member(6, 5), member(7, 99), member(8, 7)];
    const sizes = familiesOf(more, day("2026-06-15")).map((family) => [family[0]?.model.id, family.length]);
    expect(sizes).toEqual([
      [anId("model", 1), 4],
      [anId("model", 5), 2],
      [anId("model", 7), 2],
    ]);
  });

  it("of records that run in a circle is walked once", () => {
    const circle = [member(1, 2), member(2, 1)];
    expect(familyOf(circle, anId("model", 1), day("2026-06-15"))).toHaveLength(2);
  });
});

describe("the figures of models", () => {
  const year = { from: day("2025-01-01"), to: day("2025-12-31") };
  const of = (...models: Model[]) => modelFigures(models, someLevels, year);
  const numbered = (number: number, named: Partial<Model>) => aModel({ id: anId("model", number), ...named });

  it("count each recognition at its level, and a model recognised twice in a year once", () => {
    const recognitions = [recognition("commune", "2025-05-01"), recognition("province", "2025-12-01")];
    const counted = of(
      numbered(1, { state: "recognised", recognitions }),
      numbered(2, { registeredOn: day("2024-12-31") }),
    );
    expect(counted["models.recognised"]).toHaveLength(1);
    expect(counted["models.recognised-commune"]).toHaveLength(1);
    expect(counted["models.recognised-province"]).toHaveLength(1);
    expect(counted["models.recognised-hamlet"]).toEqual([]);
    expect(counted["models.registered"]).toEqual([{ id: anId("model", 1) }]);
  });

  it("leave a replica out of the registered and count it where models are replicated", () => {
    const counted = of(numbered(1, {}), numbered(2, { originId: anId("model", 1) }));
    expect(counted["models.registered"]?.map(({ leftOut }) => leftOut)).toEqual([undefined, "replica"]);
    expect(counted["models.replicated"]).toEqual([{ id: anId("model", 2) }]);
  });

  it("leave out a proposal that was sent back, and of the confirmed what has ended since", () => {
    const sent = { ...proposal };
    const counted = of(
      numbered(1, { state: "evidenced", proposal: sent }),
      numbered(2, { state: "proposed", proposal: sent }),
      numbered(3, { begunOn: day("2024-02-01"), aliveOn: day("2025-02-03") }),
      numbered(4, { begunOn: day("2024-02-01"), aliveOn: day("2025-02-03"), state: "ended" }),
      numbered(5, { begunOn: day("2024-03-01") }),
    );
    expect(counted["models.proposed"]?.map(({ leftOut }) => leftOut)).toEqual(["returned", undefined]);
    expect(counted["models.alive-due"]).toHaveLength(3);
    expect(counted["models.alive"]?.map(({ leftOut }) => leftOut)).toEqual([undefined, "ended"]);
  });
});

describe("the target of a plan", () => {
  const target = (measure: string, unit: string, quantity: number) => ({
    text: `Xây dựng ${quantity} ${measure}`,
    span: { start: 0, end: 1 },
    measure,
    comparison: "at-least" as const,
    quantity,
    quantityTo: null,
    unit,
  });

  it("is the one that speaks of dân vận models, and none where no sentence does", () => {
    const found = modelTarget({
      targets: [target("mô hình kinh tế", "mô hình", 5), target("mô hình dân vận chính quyền", "mô hình", 2)],
    });
    expect(found?.quantity).toBe(2);
    expect(modelTarget({ targets: [target("mô hình kinh tế", "mô hình", 5)] })).toBeNull();
    expect(modelTarget({ targets: [target("mô hình dân vận đạt yêu cầu", "%", 90)] })).toBeNull();
  });
});

describe("what is taken back", () => {
  const piece = (number: number) => ({ id: anId("modelEvent", number), kind: "evidence" as const, about: null });
  const off = (number: number, about: number) => ({
    id: anId("modelEvent", number),
    kind: "evidence-withdrawn" as const,
    about: anId("modelEvent", about),
  });
  const withdraw = (model: Model, history: ReturnType<typeof piece | typeof off>[], reason = "Ảnh của nơi khác") =>
    withdrawEvidence(model, history, { evidenceId: anId("modelEvent", 1), reason }, head, now);

  it("stays in the history and counts no more", () => {
    const history = [piece(1), piece(2), off(3, 1)];
    expect(standingEvidence(history)).toEqual([piece(2)]);
    expect(withdraw(whole({ state: "evidenced" }), history)).toEqual({
      ok: false,
      refusal: "model.evidence-unknown",
    });
  });

  it("leaves a model with its other evidence where it is, and without any under way", () => {
    const evidenced = whole({ state: "evidenced" });
    expect(withdraw(evidenced, [piece(1), piece(2)])).toMatchObject({ ok: true, value: { state: "evidenced" } });
    expect(withdraw(evidenced, [piece(1)])).toMatchObject({ ok: true, value: { state: "under-way", revision: 2 } });
  });

  it("needs a reason, and is never the last of what was recognised nor anything of what is judged", () => {
    const refused = (refusal: string) => ({ ok: false, refusal });
    expect(withdraw(whole({ state: "evidenced" }), [piece(1)], " ")).toEqual(refused("model.reason-missing"));
    const recognised = whole({ state: "recognised", recognitions: [recognition("commune", "2025-12-01")] });
    expect(withdraw(recognised, [piece(1)])).toEqual(refused("model.last-evidence"));
    expect(withdraw(recognised, [piece(1), piece(2)])).toMatchObject({ ok: true, value: { state: "recognised" } });
    expect(withdraw(whole({ state: "proposed" }), [piece(1)])).toEqual(refused("model.step-not-allowed"));
    const other = withdrawEvidence(
      whole({ state: "evidenced" }),
      [piece(1)],
      { evidenceId: anId("modelEvent", 1), reason: "x" },
      otherHead,
      now,
    );
    expect(other).toEqual(refused("model.not-yours"));
  });
});

describe("a model that goes on after its end", () => {
  const ended = (named: Partial<Model> = {}) =>
    whole({ state: "ended", endedOn: day("2026-05-01"), endReason: "Ít hộ tham gia", ...named });
  const resume = (model: Model, more: Partial<typeof beside> = {}, named: Partial<ModelStepSaid> = {}, by = leader) =>
    stepModel(model, "resume", said(named), { ...beside, ...more }, by, now);

  it("is again where it was", () => {
    const recognitions = [recognition("commune", "2025-12-01")];
    expect(resume(ended({ recognitions }))).toMatchObject({
      value: { state: "recognised", endedOn: null, endReason: null, revision: 2 },
    });
    expect(resume(ended({ proposal }))).toMatchObject({ value: { state: "evidenced", proposal } });
    expect(resume(ended(), { evidence: 0 })).toMatchObject({ value: { state: "under-way" } });
    expect(resume(ended({ begunOn: null }))).toMatchObject({ value: { state: "registered" } });
  });

  it("says why, no earlier than it ended, by who may end one", () => {
    expect(resume(ended(), {}, { text: "" })).toEqual({ ok: false, refusal: "model.reason-missing" });
    expect(resume(ended(), {}, { on: day("2026-04-30") })).toEqual({ ok: false, refusal: "model.before-last-step" });
    expect(resume(ended(), {}, {}, head)).toEqual({ ok: false, refusal: "model.not-yours" });
    expect(resume(whole({ state: "recognised" }))).toEqual({ ok: false, refusal: "model.step-not-allowed" });
  });

  it("not where its hamlet took up another of the family meanwhile", () => {
    const other = (named: Partial<Model>) => [aModel({ id: anId("model", 2), ...named })];
    expect(resume(ended(), { family: other({}) })).toEqual({ ok: false, refusal: "model.hamlet-has-it" });
    expect(resume(ended(), { family: [ended(), ...other({ state: "ended" })] }).ok).toBe(true);
    expect(resume(ended(), { family: other({ hamletIds: [anId("unit", 2)] }) }).ok).toBe(true);
  });
});
