import { listJournal } from "@gandan/db/journal";
import { aPetitionDraft, anId } from "@gandan/domain/examples";
import { Day, Instant } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type KeptCommune,
  type World,
  enrolled,
  keepCommune,
  openWorld,
  positionOf,
  signedIn,
  textOf,
} from "../testing/index.ts";

let world: World;
let commune: KeptCommune;
beforeEach(async () => {
  world = await openWorld();
  commune = await keepCommune(world);
});
afterEach(() => world.close());

const spoken = "Cống thoát nước đầu thôn bị đất lấp";
const petitionId = anId("petition");

async function received(): Promise<void> {
  const { ask } = await enrolled(world);
  await ask.kiosk.submit(
    aPetitionDraft({
      text: spoken,
      hamletId: anId("unit", 1),
      name: "Phạm Thị Lan",
      contact: "0912345678",
      consent: true,
    }),
  );
}

const daysLater = (count: number) => {
  world.clock.now = Instant.parse(world.clock.now + count * 86_400_000);
};

describe("a received word", () => {
  it("shows name and contact to those who may answer it, and to nobody else", async () => {
    await received();
    const desk = await signedIn(world, "in-charge");
    const own = await desk.ask.petitions.get({ petitionId });
    expect(own.petition).toMatchObject({ name: "Phạm Thị Lan", contact: "0912345678" });
    const head = await signedIn(world, "hamlet-head");
    const page = await head.ask.petitions.get({ petitionId });
    expect(page.petition).toMatchObject({ name: null, contact: null });
    expect(page.steps).toEqual([]);
  });

  it("stands in a list with what was said and without who said it", async () => {
    await received();
    const desk = await signedIn(world, "in-charge");
    const { rows } = await desk.ask.petitions.list({});
    expect(rows).toMatchObject([{ text: spoken, state: "received", answer: null }]);
    expect(JSON.stringify(rows)).not.toMatch(/Phạm Thị Lan|0912345678|receipt/);
  });

  it("is given to a position and answered by who holds it; the citizen reads the answer", async () => {
    await received();
    const desk = await signedIn(world, "in-charge");
    const official = await signedIn(world, "official");
    await expect(official.ask.petitions.get({ petitionId })).rejects.toThrow("request.not-found");
    const assigned = await desk.ask.petitions.assign({ petitionId, positionId: positionOf("official") });
    expect(assigned).toMatchObject({ ok: true, value: { state: "accepted", positionTitle: "Chức danh 9" } });
    const { petition, steps } = await official.ask.petitions.get({ petitionId });
    expect(steps).toEqual(["answer", "submit-answer", "interim-reply", "complete", "note"]);
    const answer = { petitionId, text: "Đã nạo vét sáng nay.", revision: petition.revision };
    expect(await official.ask.petitions.answer(answer)).toMatchObject({
      ok: true,
      value: { state: "answered", answer: { text: "Đã nạo vét sáng nay.", personName: "Người thứ 9" } },
    });
    expect(await world.anyone.ask.petitions.follow({ receipt: aPetitionDraft().receipt })).toMatchObject({
      stand: "answered",
      answer: { text: "Đã nạo vét sáng nay." },
    });
    const { history } = await desk.ask.petitions.get({ petitionId });
    expect(history.map(({ kind, personName }) => [kind, personName])).toEqual([
      ["received", null],
      ["assigned", "Người thứ 7"],
      ["answered", "Người thứ 9"],
    ]);
  });

  it("is answered once: the second of two answers at once is refused", async () => {
    await received();
    const desk = await signedIn(world, "in-charge");
    const leader = await signedIn(world, "leader");
    const answers = await Promise.all(
      [desk, leader].map(({ ask }, index) =>
        ask.petitions.answer({ petitionId, text: `Trả lời ${index}`, revision: 1 }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: "petition.already-answered" });
  });

  it("that somebody changed meanwhile is not answered over it", async () => {
    await received();
    const { ask } = await signedIn(world, "in-charge");
    await ask.petitions.assign({ petitionId, positionId: positionOf("in-charge") });
    const answer = { petitionId, text: "Trả lời", revision: 1 };
    expect(await ask.petitions.answer(answer)).toEqual({ ok: false, refusal: "petition.changed-meanwhile" });
  });

  it("is not given to a position that is none", async () => {
    await received();
    const { ask } = await signedIn(world, "in-charge");
    const refused = await ask.petitions.assign({ petitionId, positionId: anId("position", 99) });
    expect(refused).toEqual({ ok: false, refusal: "petition.position-unknown" });
  });

  it("leaves none of its words, no name and no receipt in the journal", async () => {
    await received();
    const { ask } = await signedIn(world, "in-charge");
    await ask.petitions.assign({ petitionId, positionId: positionOf("in-charge") });
    await ask.petitions.answer({ petitionId, text: "Trả lời riêng cho bà Lan", revision: 2 });
    const lines = await listJournal(world.outside.db.read, commune.id, { recordId: null }, { limit: 99, offset: 0 });
    expect(lines.map(({ action }) => action)).toContain("petition.answered");
    expect(JSON.stringify(lines)).not.toMatch(/Cống|Lan|0912|7K3M/);
    expect(JSON.stringify(world.warnings)).not.toMatch(/Cống|Lan|0912|7K3M/);
  });
});

describe("the list of words", () => {
  it("narrows by kind, hamlet, topic, day of receipt and words", async () => {
    await received();
    const { ask } = await signedIn(world, "in-charge");
    const count = async (filter: Parameters<typeof ask.petitions.list>[0]) => (await ask.petitions.list(filter)).total;
    const today = Day.parse("2025-03-03");
    expect(await count({ kinds: ["feedback"], hamletId: anId("unit", 1), from: today, to: today })).toBe(1);
    expect(await count({ words: "cong thoat" })).toBe(1);
    expect(await count({ words: "điện" })).toBe(0);
    expect(await count({ kinds: ["session-question"] })).toBe(0);
    expect(await count({ topic: "land" })).toBe(0);
    expect(await count({ to: Day.parse("2025-03-02") })).toBe(0);
  });

  it("calls a word late from the day after its nearest limit until it is answered", async () => {
    await received();
    const lateOnes = async () => {
      const { ask } = await signedIn(world, "in-charge");
      return (await ask.petitions.list({ clock: "late" })).total;
    };
    daysLater(14);
    expect(await lateOnes()).toBe(0);
    daysLater(1);
    expect(await lateOnes()).toBe(1);
    const { ask } = await signedIn(world, "in-charge");
    await ask.petitions.answer({ petitionId, text: "Xong.", revision: 1 });
    expect(await lateOnes()).toBe(0);
  });

  it("is written in the order it is shown in", async () => {
    const { ask: screen } = await enrolled(world);
    const words = [90, 89, 88, 87].map((number) => ({
      id: anId("petition", number),
      receipt: `7K3M-Q9PD-2XV8-00${number}`,
      kind: number === 87 ? ("session-question" as const) : ("feedback" as const),
    }));
    for (const word of words) await screen.kiosk.submit(aPetitionDraft(word));
    const { ask } = await signedIn(world, "in-charge");
    await ask.petitions.assign({ petitionId: anId("petition", 89), positionId: positionOf("in-charge") });
    for (const sort of ["received", "updated", "due"] as const)
      for (const order of ["asc", "desc"] as const) {
        const { rows } = await ask.petitions.list({ sort, order });
        const table = await ask.petitions.table({ sort, order, language: "vi" });
        if (!table.ok) throw new Error(table.refusal);
        const shown = rows.map(({ id }) => words.find((word) => word.id === id)?.receipt);
        expect(textOf(table.value).match(/7K3M-Q9PD-2XV8-\d{4}/gu), `${sort} ${order}`).toEqual(shown);
      }
  });

  it("is written for a spreadsheet without names, with formulas made harmless", async () => {
    const { ask: screen } = await enrolled(world);
    await screen.kiosk.submit(
      aPetitionDraft({ text: '=HYPERLINK("http://x")', name: "Phạm Thị Lan", contact: "0912345678", consent: true }),
    );
    const { ask } = await signedIn(world, "in-charge");
    const table = await ask.petitions.table({ language: "vi" });
    if (!table.ok) throw new Error(table.refusal);
    const { fileName } = table.value;
    const text = textOf(table.value);
    expect(fileName).toBe("phan-anh-2025-03-03.csv");
    expect(text.startsWith("\uFEFFSố vào sổ,Mã biên nhận,Loại,Nguồn đơn,")).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(text).toContain(",03/03/2025,17/03/2025,Đã tiếp nhận,");
    expect(text).not.toMatch(/Lan|0912/);
    expect(text.endsWith("\r\n")).toBe(true);
  });
});
