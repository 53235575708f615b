import { openPglite, openTemporary } from "@gandan/db/testing";
import { aPetitionDraft, anId } from "@gandan/domain/examples";
import { Day } from "@gandan/domain/values";
import { describe, expect, it } from "vitest";
import { keepFile, openFile } from "./files/index.ts";
import { officialOf } from "./session/index.ts";
import { enrolled, keepCommune, openWorld, positionOf, signedIn } from "./testing/index.ts";

const text = "KẾ HOẠCH\nDân vận năm 2025\n\nI. NHIỆM VỤ\n1. Tổ chức họp dân tại các thôn trước ngày 30/6/2025.\n";

describe.each([
  ["SQLite", () => openTemporary()],
  ["PostgreSQL in this process", () => openPglite()],
])("a day's work on %s", (_name, openDatabase) => {
  it("goes from a plan and a citizen's word to a confirmed task, an answer and a whole journal", async () => {
    const world = await openWorld([], openDatabase);
    const commune = await keepCommune(world);
    const desk = await signedIn(world, "in-charge");
    const head = await signedIn(world, "hamlet-head");

    const imported = await desk.ask.plans.import({ text, year: 2025, title: "Dân vận năm 2025" });
    const planId = imported.ok ? imported.value.planId : anId("plan");
    const { proposals } = await desk.ask.plans.get({ planId });
    const [first] = proposals;
    if (first === undefined) throw new Error("the plan proposes something");
    const { key, dutyKeys, title, span, deadline, timeText, recurrence, product, quantity, unit } = first;
    const own = {
      positionId: positionOf("hamlet-head"),
      supportingIds: [positionOf("front")],
      hamletId: anId("unit", 1),
    };
    const wanted = { dutyKeys, title, text: first.text, span, deadline, timeText, recurrence, product, quantity, unit };
    const proposal = { proposalKeys: [key], part: 1, ...wanted, ...own, since: null, evidenceRequired: true };
    const confirming = [1, 2].map(() =>
      desk.ask.plans.confirm({ planId, version: 1, proposals: [proposal], allowVacant: false }),
    );
    const confirmed = await Promise.all(confirming);
    expect(confirmed.filter(({ ok }) => ok)).toHaveLength(1);
    expect(confirmed.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: "plan.already-confirmed" });
    const [task] = (await head.ask.tasks.list({ mine: true, words: "hop dan" })).rows;
    if (task === undefined) throw new Error("the head has a task");

    const who = await officialOf(head.context);
    const photo =
      who && (await keepFile(who, { name: "anh.jpg", mediaType: "image/jpeg", bytes: new Uint8Array([1]) }));
    const evidence = photo?.ok === true ? [photo.value.id] : [];
    const report = { id: anId("taskEntry"), taskId: task.id, sentence: "Đã họp dân", quantity: null, evidence };
    const reported = await Promise.all([1, 2, 3].map(() => head.ask.tasks.finish(report)));
    for (const answer of reported) expect(answer).toMatchObject({ ok: true, value: { standing: "done", reports: 1 } });
    expect(await desk.ask.tasks.confirm({ taskId: task.id })).toMatchObject({ ok: true });
    const official = await officialOf(desk.context);
    expect(official && evidence[0] && (await openFile(official, evidence[0]))).not.toBeNull();

    const screen = await enrolled(world);
    const draft = aPetitionDraft({ hamletId: anId("unit", 1) });
    const sent = await Promise.all(Array.from({ length: 10 }, () => screen.ask.kiosk.submit(draft)));
    for (const answer of sent) expect(answer).toEqual(sent[0]);
    await desk.ask.petitions.answer({ petitionId: draft.id, text: "Đã nạo vét.", revision: 1 });
    expect(await world.anyone.ask.petitions.follow({ receipt: draft.receipt })).toMatchObject({ stand: "answered" });

    expect((await desk.ask.search.find({ words: "họp dân" })).map(({ kind }) => kind)).toEqual(["plan", "task"]);
    const moved = await desk.ask.tasks.heat({ year: 2025 });
    expect(moved.reduce((sum, { count }) => sum + count, 0)).toBe(deadline === null ? 0 : 1);
    expect(await desk.ask.tasks.list({ late: true, to: Day.parse("2025-12-31") })).toEqual({ rows: [], total: 0 });
    expect((await desk.ask.home.get()).plan).toMatchObject({ id: planId, tally: { total: 1, done: 1 } });
    expect((await desk.ask.journal.verify()).ok).toBe(true);
    expect((await desk.ask.journal.ofRecord({ recordId: commune.id })).length).toBe(0);
    await world.close();
  }, 30_000);
});
