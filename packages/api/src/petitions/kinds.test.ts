import { findPetition, listPetitionEvents, savePetition } from "@gandan/db/petitions";
import { aPetition, anId } from "@gandan/domain/examples";
import { type Intake, type TriageKind, noParticulars, receiptFrom } from "@gandan/domain/petitions";
import { Day, dayOf } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type KeptCommune,
  type Visitor,
  type World,
  keepCommune,
  openWorld,
  signedIn,
  textOf,
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

const petitionId = anId("petition", 1);
const receipt = receiptFrom(new Uint8Array(10).fill(1));
const aLetter = (given: Partial<Intake> & { suggested?: TriageKind } = {}) => ({
  id: petitionId,
  receipt,
  kind: "feedback" as const,
  channel: "counter" as const,
  receivedOn: dayOf(world.clock.now),
  text: "Xã thu hồi đất trồng keo của gia đình tôi là không đúng.",
  topic: "land" as const,
  hamletId: anId("unit", 1),
  name: "Phạm Văn Ví",
  contact: null,
  particulars: { ...noParticulars, address: "Thôn Một", isSigned: true },
  splitFrom: null,
  ...given,
});
const year = { from: Day.parse("2025-01-01"), to: Day.parse("2025-12-31") };
const toComplaint = { petitionId, kind: "complaint", reason: "Nội dung là khiếu nại quyết định thu hồi đất" } as const;

describe("the kind of a matter", () => {
  it("is corrected with a reason: new dates from the day of receipt, the old ones in the history, the citizen told the right one", async () => {
    await desk.ask.petitions.receive(aLetter());
    await desk.ask.petitions.assign({ petitionId, positionId: anId("position", 9) });
    const { choices } = await desk.ask.petitions.kindChoices({ petitionId });
    const shown = choices.find(({ kind }) => kind === "complaint");
    expect(shown).toMatchObject({ state: "received", leavesPosition: "Chức danh 9", number: null });
    expect(shown?.limits.map(({ stage, change }) => [stage, change])).toEqual([
      ["reply", "same"],
      ["accept", "new"],
      ["answer", "gone"],
    ]);
    expect(shown?.missing).toEqual(["against", "demand"]);

    expect(await desk.ask.petitions.correctKind({ ...toComplaint, revision: 2 })).toMatchObject({
      ok: true,
      value: { kind: "complaint", state: "received", positionId: null, number: 1 },
    });
    const page = await desk.ask.petitions.get({ petitionId });
    expect(page.petition.dueOn).toBe(shown?.limits.find(({ stage }) => stage === "accept")?.after?.due);
    expect(page.steps).toContain("accept");
    expect(page.steps).not.toContain("answer");
    expect(page.history.at(-1)).toMatchObject({
      kind: "kind-corrected",
      note: toComplaint.reason,
      turn: {
        from: "feedback",
        to: "complaint",
        before: [{}, { due: "2025-03-24", limitId: "commune.answer@2020-01-01" }],
      },
    });
    expect(page.history.at(-1)?.turn?.after.map(({ due }) => due)).toContain(page.petition.dueOn);
    expect(await world.anyone.ask.petitions.follow({ receipt })).toMatchObject({
      kind: "complaint",
      stand: "received",
    });
    expect((await desk.ask.journal.ofRecord({ recordId: petitionId })).map(({ action }) => action)).toContain(
      "petition.kind-corrected",
    );
  });

  it("is not changed over a newer version, nor kept half", async () => {
    await desk.ask.petitions.receive(aLetter());
    expect(await desk.ask.petitions.correctKind({ ...toComplaint, revision: 0 })).toEqual({
      ok: false,
      refusal: "petition.changed-meanwhile",
    });
    expect(await listPetitionEvents(world.outside.db.read, commune.id, petitionId)).toHaveLength(1);
    expect((await findPetition(world.outside.db.read, commune.id, petitionId))?.kind).toBe("feedback");
  });

  it("of an ended matter stays, with the reason why", async () => {
    await desk.ask.petitions.receive(aLetter());
    await desk.ask.petitions.answer({ petitionId, text: "Đã trả lời", revision: 1 });
    expect(await desk.ask.petitions.kindChoices({ petitionId })).toEqual({
      stays: "petition.kind-ended",
      choices: [],
      denunciation: null,
    });
    expect(await desk.ask.petitions.correctKind({ ...toComplaint, revision: 2 })).toEqual({
      ok: false,
      refusal: "petition.kind-ended",
    });
  });

  it("taken from a screen is numbered once it is a complaint", async () => {
    await desk.ask.petitions.receive(
      aLetter({ id: anId("petition", 2), receipt: receiptFrom(new Uint8Array(10).fill(2)) }),
    );
    await world.outside.db.write(commune.id, (tx) =>
      savePetition(tx, aPetition({ communeId: commune.id, kioskId: null, receivedAt: world.clock.now })),
    );
    const done = await desk.ask.petitions.correctKind({ ...toComplaint, petitionId: anId("petition"), revision: 1 });
    expect(done).toMatchObject({ ok: true, value: { number: 2, registerYear: 2025 } });
  });
});

describe("wrong turns of triage", () => {
  it("are counted by what was suggested and decided, and by what was decided and corrected, with their cases", async () => {
    await desk.ask.petitions.receive(aLetter({ suggested: "complaint" }));
    const other = { id: anId("petition", 2), receipt: receiptFrom(new Uint8Array(10).fill(2)) };
    await desk.ask.petitions.receive(aLetter({ ...other, kind: "recommendation", suggested: "recommendation" }));
    await desk.ask.petitions.correctKind({ ...toComplaint, suggested: "complaint", revision: 1 });
    const turned = [
      { is: "petition", id: petitionId, receipt, number: 1, registerYear: 2025, receivedOn: dayOf(world.clock.now) },
    ];
    expect(await desk.ask.petitions.turns(year)).toEqual({
      received: 2,
      asked: 3,
      kept: 2,
      suggested: [{ from: "complaint", to: "feedback", count: 1, cases: turned }],
      corrected: [{ from: "feedback", to: "complaint", count: 1, cases: turned }],
    });
    const table = { ...year, table: "turns", format: "csv", language: "vi" } as const;
    const [heads, ...lines] = textOf(await desk.ask.petitions.figuresTable(table))
      .trim()
      .split("\r\n");
    expect(heads).toContain("Từ loại,Sang loại,Số lần");
    expect(lines.map((line) => line.split(",").slice(0, 6))).toEqual([
      ["Câu hỏi gợi ý và loại đã chọn", "Khiếu nại", "Phản ánh", "1", "3", "33"],
      ["Loại đã chọn và đổi lại sau đó", "Phản ánh", "Khiếu nại", "1", "2", "50"],
    ]);
    const figures = textOf(await desk.ask.petitions.figuresTable({ ...table, table: "figures", language: "en" }));
    expect(figures).toContain("Kind,Received,Carried over");
    expect(figures.trim().split("\r\n").at(-1)).toMatch(/^Whole commune,2,0,/);
    const book = await desk.ask.petitions.figuresTable({ ...table, format: "xlsx" });
    expect(Buffer.from(book.base64, "base64").subarray(0, 2).toString()).toBe("PK");
  });

  it("show nobody a case that they may not read", async () => {
    await desk.ask.petitions.receive(aLetter({ suggested: "complaint" }));
    const elsewhere = await signedIn(world, "hamlet-head-2");
    expect(await elsewhere.ask.petitions.turns(year)).toMatchObject({ received: 0, asked: 0, suggested: [] });
  });
});
