import { anId } from "@gandan/domain/examples";
import { type RubricDraft, blankDraft, completeDraft, draftOfRubric } from "@gandan/domain/rubrics";
import type { Id } from "@gandan/domain/values";
import { scoreOf } from "@gandan/domain/values";
import { demoRubric, rubricPacks } from "@gandan/packs/rubrics";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Visitor, type World, keepCommune, openWorld, signedIn } from "../testing/index.ts";

let world: World;
let administrator: Visitor;
let desk: Visitor;
let appraiser: Visitor;

beforeEach(async () => {
  world = await openWorld();
  const province = await keepCommune(world, 3, { kind: "province" });
  await keepCommune(world, 1, { parentId: province.id });
  await keepCommune(world, 2);
  administrator = await signedIn(world, "administrator");
  desk = await signedIn(world, "in-charge");
  appraiser = await signedIn(world, "appraiser", 3);
});
afterEach(() => world.close());

const demo = { rubricId: demoRubric.id, version: demoRubric.version };
const fromDemo = { from: "rubric", ...demo, isNewVersion: false } as const;
const base64 = (text: string) => Buffer.from(text).toString("base64");

async function begun(who: Visitor, asked: Parameters<Visitor["ask"]["rubrics"]["begin"]>[0] = fromDemo) {
  const { value } = await who.ask.rubrics.begin(asked);
  return value.draftId;
}

/** Changes a draft as it stands and keeps it. */
async function typed(who: Visitor, draftId: Id<"rubricDraft">, change: (draft: RubricDraft) => RubricDraft) {
  const { draft, revision } = await who.ask.rubrics.draft({ draftId });
  return who.ask.rubrics.save({ draftId, revision: revision ?? 0, draft: change(draft) });
}

describe("a draft of a rubric", () => {
  it.each(rubricPacks)("opened from $id says the same as before", (rubric) => {
    const { rubric: again, gaps } = completeDraft(draftOfRubric(rubric, null), rubric);
    expect([gaps, { ...again, code: rubric.code }]).toEqual([[], rubric]);
  });

  it("is kept as typed, empty as it may be, and seen by the whole office", async () => {
    const draftId = await begun(desk, { from: "nothing" });
    const saved = await typed(desk, draftId, (draft) => ({
      ...draft,
      title: { vi: "  Bộ ", en: "" },
      decisionNumber: "12",
    }));
    expect(saved).toEqual({ ok: true, value: { revision: 2, savedAt: world.clock.now } });
    const { draft, revision } = await administrator.ask.rubrics.draft({ draftId });
    expect([draft, revision]).toEqual([{ ...blankDraft, title: { vi: "  Bộ ", en: "" }, decisionNumber: "12" }, 2]);
    const { drafts } = await administrator.ask.rubrics.list();
    expect(drafts).toMatchObject([{ id: draftId, title: "  Bộ ", leaves: 0 }]);
    const other = await signedIn(world, "administrator", 2);
    await expect(other.ask.rubrics.draft({ draftId })).rejects.toThrow("request.not-found");
    expect((await other.ask.rubrics.list()).drafts).toEqual([]);
  });

  it("is not written over what somebody else saved meanwhile", async () => {
    const draftId = await begun(desk);
    await typed(administrator, draftId, (draft) => ({ ...draft, decisionNumber: "1" }));
    const late = await desk.ask.rubrics.save({ draftId, revision: 1, draft: blankDraft });
    expect(late).toEqual({ ok: false, refusal: "rubric.changed-meanwhile" });
    expect((await desk.ask.rubrics.draft({ draftId })).draft.decisionNumber).toBe("1");
  });

  it("is thrown away by those who may edit, and is in the journal", async () => {
    const draftId = await begun(desk);
    const leader = await signedIn(world, "leader");
    await expect(leader.ask.rubrics.remove({ draftId })).rejects.toThrow("request.not-found");
    expect(await desk.ask.rubrics.remove({ draftId })).toEqual({ ok: true, value: null });
    await expect(desk.ask.rubrics.draft({ draftId })).rejects.toThrow("request.not-found");
  });
});

describe("putting into force", () => {
  it("makes a version that years can be begun with; the next version takes the next number", async () => {
    const draftId = await begun(desk);
    expect((await typed(desk, draftId, (draft) => ({ ...draft, decisionNumber: "12/QĐ-UBND" }))).ok).toBe(true);
    await expect(desk.ask.rubrics.enact({ draftId, revision: 2 })).rejects.toThrow("request.not-found");
    const enacted = await administrator.ask.rubrics.enact({ draftId, revision: 2 });
    if (!enacted.ok) throw new Error(enacted.refusal);
    const { id, version } = enacted.value;
    expect(version).toBe(1);
    await expect(desk.ask.rubrics.draft({ draftId })).rejects.toThrow("request.not-found");
    expect(await desk.ask.evaluation.begin({ year: 2025, rubricId: id, version })).toEqual({ ok: true, value: true });

    const next = await begun(desk, { from: "rubric", rubricId: id, version, isNewVersion: true });
    expect(await administrator.ask.rubrics.enact({ draftId: next, revision: 1 })).toEqual({
      ok: true,
      value: { id, version: 2 },
    });
    const { rubrics } = await desk.ask.rubrics.list();
    expect(rubrics.filter(({ from }) => from === "own").map((one) => one.version)).toEqual([2, 1]);
  });

  it("is refused with every gap, or with the rows whose defects forbid it, and the draft stays", async () => {
    const draftId = await begun(administrator);
    await typed(administrator, draftId, (draft) => ({ ...draft, total: scoreOf(90) }));
    expect(await administrator.ask.rubrics.enact({ draftId, revision: 2 })).toMatchObject({
      ok: false,
      refusal: "rubric.has-defects",
      detail: { defects: [{ code: "groups-not-total" }] },
    });
    await typed(administrator, draftId, (draft) => ({ ...draft, issuer: { vi: "", en: "" } }));
    expect(await administrator.ask.rubrics.enact({ draftId, revision: 3 })).toMatchObject({
      refusal: "rubric.incomplete",
      detail: { gaps: [{ row: "facts", field: "issuer" }] },
    });
    expect((await administrator.ask.rubrics.draft({ draftId })).revision).toBe(3);
    expect(await administrator.ask.rubrics.enact({ draftId, revision: 2 })).toEqual({
      ok: false,
      refusal: "rubric.changed-meanwhile",
    });
  });

  it("by the province makes a rubric for all its communes, and for no other", async () => {
    const draftId = await begun(appraiser);
    const enacted = await appraiser.ask.rubrics.enact({ draftId, revision: 1 });
    if (!enacted.ok) throw new Error(enacted.refusal);
    const { id } = enacted.value;
    expect((await desk.ask.rubrics.list()).rubrics).toContainEqual(expect.objectContaining({ id, from: "province" }));
    expect((await desk.ask.evaluation.rubrics()).map((one) => one.id)).toContain(id);
    const other = await signedIn(world, "in-charge", 2);
    await expect(other.ask.rubrics.get({ rubricId: id, version: 1 })).rejects.toThrow("request.not-found");
  });
});

describe("a file that comes in", () => {
  it("is read as tables, and nothing of it is kept", async () => {
    const read = await desk.ask.rubrics.read({
      name: "phu-luc.csv",
      base64: base64("STT;Tiêu chí;Điểm\n1;Kế hoạch;2,5"),
    });
    expect(read).toEqual({
      ok: true,
      value: {
        draft: null,
        tables: [
          {
            name: "",
            cells: [
              ["STT", "Tiêu chí", "Điểm"],
              ["1", "Kế hoạch", "2,5"],
            ],
          },
        ],
      },
    });
    expect((await desk.ask.rubrics.list()).drafts).toEqual([]);
  });

  it("as JSON becomes a draft that says the same; a malformed one names its fields", async () => {
    const read = await desk.ask.rubrics.read({ name: "a.json", base64: base64(JSON.stringify(demoRubric)) });
    if (!read.ok || read.value.draft === null) throw new Error("no draft");
    const draftId = await begun(desk, { from: "annex", draft: read.value.draft });
    expect((await desk.ask.rubrics.draft({ draftId })).draft.rows).toEqual(draftOfRubric(demoRubric, null).rows);
    expect(await desk.ask.rubrics.read({ name: "a.json", base64: base64('{"id":"x"}') })).toMatchObject({
      ok: false,
      refusal: "rubric.malformed",
      detail: { fields: expect.arrayContaining([expect.stringMatching(/^title/)]) },
    });
  });

  it("that cannot be read says why", async () => {
    expect(await desk.ask.rubrics.read({ name: "a.pdf", base64: base64("%PDF-1.7") })).toEqual({
      ok: false,
      refusal: "annex.wrong-type",
    });
    const leader = await signedIn(world, "leader");
    await expect(leader.ask.rubrics.read({ name: "a", base64: "" })).rejects.toThrow("request.not-found");
  });
});

it("a rubric that ships can be looked at, not changed", async () => {
  const sight = await desk.ask.rubrics.get(demo);
  expect(sight).toMatchObject({ name: { id: demoRubric.id, version: 1 }, revision: null });
  await expect(desk.ask.rubrics.get({ ...demo, version: 9 })).rejects.toThrow("request.not-found");
  await expect(desk.ask.rubrics.draft({ draftId: anId("rubricDraft", 9) })).rejects.toThrow("request.not-found");
});
