import { saveRubric } from "@gandan/db/evaluation";
import { insertPetition } from "@gandan/db/petitions";
import { saveTask } from "@gandan/db/tasks";
import { wordsOf } from "@gandan/documents/write";
import { aPetition, aTask, anId } from "@gandan/domain/examples";
import { type LeafEntry, leavesOf, noEntry } from "@gandan/domain/evaluation";
import { Day, scoreOf } from "@gandan/domain/values";
import { canTho2579, demoRubric } from "@gandan/packs/rubrics";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepFile, openFile } from "../files/index.ts";
import { officialOf } from "../session/index.ts";
import { type Visitor, type World, keepCommune, openWorld, signedIn } from "../testing/index.ts";

let world: World;
let desk: Visitor;
let leader: Visitor;
let appraiser: Visitor;
const commune = anId("commune", 1);
const year = 2025;
const demo = { year, rubricId: demoRubric.id, version: demoRubric.version };

beforeEach(async () => {
  world = await openWorld();
  const province = await keepCommune(world, 3, { kind: "province" });
  await keepCommune(world, 1, { parentId: province.id });
  await keepCommune(world, 2);
  desk = await signedIn(world, "in-charge");
  leader = await signedIn(world, "leader");
  appraiser = await signedIn(world, "appraiser", 3);
});
afterEach(() => world.close());

const entry = (code: string, revision: number, given: Partial<LeafEntry>) => ({
  year,
  level: "self",
  code,
  revision,
  entry: { ...noEntry, ...given, evidence: [] },
});
const revisionOf = (answer: { ok: boolean } & object): number =>
  "value" in answer ? (answer.value as { revision: number }).revision : -1;

/** Scores every open line with a reason, and answers the question of the class. */
async function scoreAll(revision = 1): Promise<number> {
  const { sheet } = await desk.ask.evaluation.get({ year });
  for (const code of [...sheet.awaiting, ...sheet.undecided.flatMap((one) => one.code ?? [])]) {
    const maximum = leavesOf(demoRubric).find((leaf) => leaf.code === code)?.maximum ?? scoreOf(0);
    const given = entry(code, revision, { score: maximum, reason: "theo hồ sơ của xã" });
    revision = revisionOf(await desk.ask.evaluation.enter(given));
  }
  const answers = { year, level: "self", revision, facts: { "leader-disciplined": true }, classChoice: null };
  return revisionOf(await desk.ask.evaluation.answer(answers));
}

describe("a year's evaluation", () => {
  it("is begun once, under a rubric without a defect that blocks it", async () => {
    const frame = { year, rubricId: canTho2579.id, version: canTho2579.version };
    expect(await desk.ask.evaluation.begin(frame)).toMatchObject({ ok: false });
    expect(await desk.ask.evaluation.begin(demo)).toEqual({ ok: true, value: true });
    expect(await desk.ask.evaluation.begin(demo)).toEqual({ ok: false, refusal: "evaluation.already-begun" });
    expect(await desk.ask.evaluation.years()).toMatchObject([{ year, turn: "self", isClosed: false, signed: null }]);
    await expect(leader.ask.evaluation.begin({ ...demo, year: 2024 })).rejects.toThrow("request.not-found");
  });

  it("counts its figures from the registers, with the rows and what was left out; what no register gives is null", async () => {
    await world.outside.db.write(commune, async (tx) => {
      const deadline = Day.parse("2025-02-01");
      await saveTask(tx, aTask({ id: anId("task", 1), communeId: commune, deadline, state: "confirmed" }));
      await saveTask(tx, aTask({ id: anId("task", 2), communeId: commune, deadline, state: "cancelled" }));
      await insertPetition(tx, aPetition({ communeId: commune, kioskId: null }));
    });
    await desk.ask.evaluation.begin(demo);
    const { figures, sheet, definitions } = await desk.ask.evaluation.get({ year });
    expect(figures["tasks.assigned"]).toEqual({ value: 1, rows: [], leftOut: [], open: null });
    expect(definitions.find(({ id }) => id === "tasks.assigned")?.name.vi).toBe("Nhiệm vụ được giao");
    expect(await desk.ask.evaluation.rows({ year, figure: "tasks.assigned" })).toMatchObject({
      counted: [{ id: anId("task", 1), kind: "task", opens: anId("task", 1) }],
      leftOut: [{ id: anId("task", 2), reason: "cancelled" }],
      total: 1,
    });
    const { counted } = await desk.ask.evaluation.rows({ year, figure: "roles.in-charge" });
    expect(counted).toMatchObject([{ kind: "position", title: expect.stringContaining("dân vận") }]);
    expect(figures["reception.days-required"]?.value).toBe(24);
    expect(figures["roles.in-charge"]?.value).toBe(1);
    expect(figures["publication.due"]?.value).toBeNull();
    expect(sheet.awaiting).toContain("2.6.1.1");
  });

  it("asks a reason for a departure, keeps what is right, and says when somebody was quicker", async () => {
    await desk.ask.evaluation.begin(demo);
    const bare = entry("1.2", 1, { score: scoreOf(1) });
    expect(await desk.ask.evaluation.enter(bare)).toEqual({ ok: false, refusal: "evaluation.reason-missing" });
    const reasoned = entry("1.2", 1, { score: scoreOf(1), reason: "mới phân công từ tháng 3" });
    expect(await desk.ask.evaluation.enter(reasoned)).toEqual({ ok: true, value: { revision: 2 } });
    expect(await desk.ask.evaluation.enter(reasoned)).toEqual({ ok: false, refusal: "evaluation.changed-meanwhile" });
    const lost = { ...entry("2.5.2", 2, { answer: true }) };
    const unknown = { ...lost, entry: { ...lost.entry, evidence: [anId("file", 9)] } };
    expect(await desk.ask.evaluation.enter(unknown)).toEqual({ ok: false, refusal: "evaluation.evidence-unknown" });
    const { sheet } = await desk.ask.evaluation.get({ year });
    expect(sheet.groups[0]?.children.find(({ code }) => code === "1.2")).toMatchObject({ score: 100, proposed: 200 });
  });

  it("keeps a file as evidence of a line", async () => {
    await desk.ask.evaluation.begin(demo);
    const person = await officialOf(desk.context);
    const bytes = new TextEncoder().encode("Kết luận kiểm tra");
    const file = person && (await keepFile(person, { name: "ket-luan.txt", mediaType: "text/plain", bytes }));
    const evidence = file?.ok === true ? [file.value.id] : [];
    const given = entry("2.5.2", 1, { answer: true });
    await desk.ask.evaluation.enter({ ...given, entry: { ...given.entry, evidence } });
    const shown = await leader.ask.evaluation.get({ year });
    expect(evidence).toHaveLength(1);
    expect(shown.entries.leaves["2.5.2"]?.evidence).toEqual(evidence);
    expect(shown.evidence).toMatchObject([{ id: evidence[0], kind: "file", title: "ket-luan.txt" }]);
    const above = await officialOf(appraiser.context);
    expect(file?.ok === true && above && (await openFile(above, file.value.id))).toBeNull();
    let revision = await scoreAll(2);
    for (const [who, level] of [
      [desk, "self"],
      [leader, "office"],
      [leader, "chairman"],
    ] as const)
      revision = revisionOf(await who.ask.evaluation.sign({ year, level, revision }));
    const opened = file?.ok === true && above ? await openFile(above, file.value.id) : null;
    expect(opened?.file.name).toBe("ket-luan.txt");
  });

  it("keeps evidence that a sheet was signed with: a task it leans on cannot be taken away after it", async () => {
    await desk.ask.evaluation.begin(demo);
    await world.outside.db.write(commune, (tx) =>
      saveTask(tx, aTask({ id: anId("task", 1), communeId: commune, title: "Kiểm tra công vụ" })),
    );
    const first = await scoreAll();
    const given = { ...entry("2.5.2", first, { answer: true }) };
    const leaning = { ...given, entry: { ...given.entry, evidence: [anId("task", 1)] } };
    const kept = revisionOf(await desk.ask.evaluation.enter(leaning));
    const signed = revisionOf(await desk.ask.evaluation.sign({ year, level: "self", revision: kept }));
    const back = { year, level: "office", revision: signed, note: "Bổ sung" };
    const revision = revisionOf(await leader.ask.evaluation.return(back));
    const bare = await desk.ask.evaluation.enter({ ...given, revision });
    expect(bare).toEqual({ ok: false, refusal: "evaluation.evidence-submitted" });
    expect((await desk.ask.evaluation.get({ year })).signedEvidence).toEqual([anId("task", 1)]);
  });

  it("goes up level by level: signed complete, returned with a note, signed again, appraised with a difference, closed", async () => {
    await desk.ask.evaluation.begin(demo);
    const open = { year, level: "self", revision: 1 };
    expect(await desk.ask.evaluation.sign(open)).toEqual({ ok: false, refusal: "evaluation.incomplete" });
    await expect(leader.ask.evaluation.sign(open)).rejects.toThrow("request.not-found");
    const above = { year, communeId: commune };
    await expect(appraiser.ask.evaluation.get(above)).rejects.toThrow("request.not-found");
    expect((await appraiser.ask.evaluation.province({ year })).rows).toMatchObject([{ state: "below", total: null }]);

    let revision = await scoreAll();
    const sign = async (who: Visitor, level: string, more = {}) => {
      const answer = await who.ask.evaluation.sign({ year, level, revision, ...more });
      expect(answer).toMatchObject({ ok: true });
      revision = revisionOf(answer);
    };
    await sign(desk, "self");
    await expect(desk.ask.evaluation.sign({ year, level: "office", revision })).rejects.toThrow("request.not-found");
    await sign(leader, "office");
    const back = { year, level: "chairman", revision };
    expect(await leader.ask.evaluation.return({ ...back, note: " " })).toEqual({
      ok: false,
      refusal: "evaluation.note-missing",
    });
    revision = revisionOf(await leader.ask.evaluation.return({ ...back, note: "Xem lại tiêu chí 1.2" }));
    await sign(leader, "office");
    await sign(leader, "chairman");

    const renewed = { rubricId: demoRubric.id, version: 2 };
    const kept = { communeId: commune, rubric: { ...demoRubric, version: 2 }, updatedAt: world.clock.now };
    await world.outside.db.write(commune, (tx) => saveRubric(tx, kept));
    await desk.ask.evaluation.begin({ ...renewed, year: 2026 });
    const { year: _year, ...earlier } = demo;
    const joined = { later: renewed, earlier, criterion: "1.3", comesFrom: ["1.2", "1.3"], saw: null };
    await desk.ask.rubrics.map(joined);
    const { compared } = await desk.ask.evaluation.compare({ year: 2026 });
    expect(compared?.before).toMatchObject({ year, isSameRubric: false, id: demoRubric.id, version: 1 });
    const rowOf = (code: string) => compared?.rows.find(({ after }) => after?.code === code);
    expect(rowOf("1.2")).toMatchObject({ before: { score: 200 }, how: "same-code", change: 0 });
    expect(rowOf("1.3")).toMatchObject({ before: { codes: ["1.2", "1.3"], maximum: 400 }, how: "by-hand" });
    expect(compared?.byHand).toMatchObject([{ after: "1.3", from: "own" }]);
    expect(await desk.ask.evaluation.compare({ year })).toEqual({ compared: null });
    const [gravest] = await desk.ask.evaluation.xRay({ year });
    expect(gravest).toMatchObject({ code: "score-without-evidence", severity: "serious" });

    const paper = await desk.ask.evaluation.paper({ year, format: "docx" });
    expect(paper).toEqual(await desk.ask.evaluation.paper({ year, format: "docx" }));
    const words = wordsOf(Buffer.from(paper.base64, "base64"));
    expect(words).toContain("BẢNG TỰ CHẤM ĐIỂM");
    expect(words).toContain("theo hồ sơ của xã");
    expect((await appraiser.ask.evaluation.paper({ ...above, format: "xlsx" })).fileName).toMatch(/\.xlsx$/);

    expect((await appraiser.ask.evaluation.province({ year })).rows).toMatchObject([
      { communeId: commune, state: "appraising", isInTime: expect.any(Boolean), maximum: 10_000 },
    ]);
    expect((await desk.ask.evaluation.standing()).standing).toMatchObject({ year: 2026, maximum: 10_000 });
    const seen = await appraiser.ask.evaluation.get(above);
    expect(seen.isSigned).toBe(false);
    expect((await desk.ask.evaluation.get({ year })).level).toBe("chairman");
    await expect(desk.ask.evaluation.get({ year, level: "province" })).rejects.toThrow("request.not-found");
    expect(seen.levels.map(({ state }) => state)).toEqual(["signed", "signed", "signed", "scoring"]);
    expect(seen.sheet.verdict).toMatchObject({ state: "classified" });
    const lower = { ...entry("1.2", revision, { score: scoreOf(1), reason: "chưa có quyết định" }), level: "province" };
    revision = revisionOf(await appraiser.ask.evaluation.enter({ ...lower, ...above }));
    await sign(appraiser, "province", above);
    expect((await desk.ask.evaluation.get({ year })).differences).toMatchObject([{ code: "1.2", change: -100 }]);
    const end = { ...above, level: "province", revision };
    expect(await appraiser.ask.evaluation.close(end)).toMatchObject({ ok: true });
    expect(await desk.ask.evaluation.years()).toMatchObject([
      { year: 2026, turn: "self", isClosed: false },
      { year, turn: null, isClosed: true, signed: { level: { en: "Department of Home Affairs" }, maximum: 10_000 } },
    ]);
    const late = entry("1.2", revision + 1, { score: scoreOf(2), reason: "x" });
    expect(await desk.ask.evaluation.enter(late)).toEqual({ ok: false, refusal: "evaluation.closed" });
  });

  it("is nobody else's: another commune and another province see nothing", async () => {
    await desk.ask.evaluation.begin(demo);
    const other = await signedIn(world, "in-charge", 2);
    await expect(other.ask.evaluation.get({ year, communeId: commune })).rejects.toThrow("request.not-found");
    const given = { ...entry("1.2", 1, { score: scoreOf(2) }), communeId: commune };
    await expect(other.ask.evaluation.enter(given)).rejects.toThrow("request.not-found");
  });
});
