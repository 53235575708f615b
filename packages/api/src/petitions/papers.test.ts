import { wordsOf } from "@gandan/documents/write";
import { anId } from "@gandan/domain/examples";
import { type Intake, noParticulars, receiptFrom } from "@gandan/domain/petitions";
import { Instant, type Result, dayOf } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SavedFile } from "../saved-file.ts";
import { type World, keepCommune, openWorld, signedIn } from "../testing/index.ts";

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
});
afterEach(() => world.close());

const aLetter = (): Intake => ({
  id: anId("petition", 1),
  receipt: receiptFrom(new Uint8Array(10).fill(7)),
  kind: "complaint",
  channel: "counter",
  receivedOn: dayOf(world.clock.now),
  text: "Quyết định thu hồi đất chưa bồi thường cây cau.",
  topic: "land",
  hamletId: null,
  name: "Phạm Văn Ví",
  contact: "0900 000 001",
  particulars: {
    ...noParticulars,
    address: "Thôn Một",
    demand: "Bồi thường",
    against: "Phòng Kinh tế",
    isSigned: true,
  },
  splitFrom: null,
});
const bytesOf = (file: Result<SavedFile>): Buffer => {
  if (!file.ok) throw new Error(file.refusal);
  return Buffer.from(file.value.base64, "base64");
};

describe("the papers of a matter", () => {
  it("follow its steps, and say what is recorded", async () => {
    const { ask } = await signedIn(world, "in-charge");
    await ask.petitions.receive(aLetter());
    const { petition, papers } = await ask.petitions.get({ petitionId: anId("petition", 1) });
    expect(papers).toEqual([{ kind: "receipt", event: 0 }]);
    const receipt = wordsOf(bytesOf(await ask.petitions.paper({ petitionId: petition.id, kind: "receipt", event: 0 })));
    expect(receipt).toContain("Họ và tên: Phạm Văn Ví");
    expect(receipt).toContain(petition.receipt);
    expect(await ask.petitions.paper({ petitionId: petition.id, kind: "acceptance", event: 0 })).toEqual({
      ok: false,
      refusal: "petition.paper-unknown",
    });
  });

  it("print the ground on which reception was refused, where the law asks for it in writing, and no other", async () => {
    world.clock.now = Instant.parse(Date.parse("2026-11-23T03:00:00Z"));
    const { ask } = await signedIn(world, "in-charge");
    const refusedOn = async (number: number, groundId: string) => {
      const petitionId = anId("petition", number);
      const receipt = receiptFrom(new Uint8Array(10).fill(number));
      await ask.petitions.receive({ ...aLetter(), id: petitionId, receipt, kind: "feedback" });
      const on = dayOf(world.clock.now);
      await ask.petitions.step({ petitionId, step: "refuse", revision: 1, on, groundId });
      return ask.petitions.get({ petitionId });
    };
    const repeated = await refusedOn(1, "reception.repeated@2026-07-01");
    expect(repeated.deadlines.find(({ stage }) => stage === "refusal")).toMatchObject({ due: "2026-11-27" });
    expect(repeated.history.at(-1)?.ground).toMatchObject({ source: { number: "154/2026/NĐ-CP" } });
    expect(repeated.papers.at(-1)).toEqual({ kind: "reception-refused", event: 1 });
    const asked = { petitionId: repeated.petition.id, kind: "reception-refused", event: 1 } as const;
    const words = wordsOf(bytesOf(await ask.petitions.paper(asked)));
    expect(words).toContain(
      "Lý do từ chối: Kiến nghị, phản ánh cũ đã được trả lời, không có tình tiết mới (khoản 3 Điều 4 Nghị định về tiếp công dân 154/2026/NĐ-CP)",
    );
    const armed = await refusedOn(2, "reception.weapons@2026-07-01");
    expect(armed.deadlines.find(({ stage }) => stage === "refusal")).toBeUndefined();
    expect(armed.papers.map(({ kind }) => kind)).toEqual(["receipt"]);
    const register = await ask.petitions.table({ table: "reception-register", format: "csv" });
    expect(bytesOf(register).toString()).toContain("Mang theo vũ khí, vật nguy hiểm");
  });

  it("are not for a hamlet's head, who reads the matter and may not answer it", async () => {
    const desk = await signedIn(world, "in-charge");
    await desk.ask.petitions.receive({ ...aLetter(), kind: "feedback", hamletId: anId("unit", 1) });
    const head = await signedIn(world, "hamlet-head");
    const { petition, papers } = await head.ask.petitions.get({ petitionId: anId("petition", 1) });
    expect({ name: petition.name, papers }).toEqual({ name: null, papers: [] });
    expect(await head.ask.petitions.paper({ petitionId: petition.id, kind: "receipt", event: 0 })).toEqual({
      ok: false,
      refusal: "petition.not-yours",
    });
  });
});

describe("the register of reception", () => {
  it("is printed in its 13 columns, the same bytes twice, and as a sheet", async () => {
    const { ask } = await signedIn(world, "in-charge");
    await ask.petitions.receive(aLetter());
    const asked = { table: "reception-register", format: "docx" } as const;
    const file = bytesOf(await ask.petitions.table(asked));
    expect(wordsOf(file)).toContain("Phạm Văn Ví, Thôn Một");
    expect(wordsOf(file)).toContain("Mẫu số 03/TCD");
    expect(wordsOf(file)).toContain("\n13\n");
    expect(bytesOf(await ask.petitions.table(asked)).equals(file)).toBe(true);
    const sheet = bytesOf(await ask.petitions.table({ ...asked, format: "xlsx" }));
    expect(sheet.subarray(0, 2).toString()).toBe("PK");
  });

  it("names senders, so it is for those who receive", async () => {
    const head = await signedIn(world, "hamlet-head");
    expect(await head.ask.petitions.table({ table: "reception-register" })).toEqual({
      ok: false,
      refusal: "petition.not-yours",
    });
  });
});
