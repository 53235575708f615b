import { wordsOf } from "@gandan/documents/write";
import { anId } from "@gandan/domain/examples";
import {
  type DenunciationIntake,
  type DenunciationPaperKind,
  denunciationPapersOf,
} from "@gandan/domain/denunciations";
import { receiptFrom } from "@gandan/domain/petitions";
import { dayOf } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Visitor, type World, keepCommune, openWorld, signedIn } from "../testing/index.ts";

let world: World;
let desk: Visitor;
let leader: Visitor;
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
  desk = await signedIn(world, "in-charge");
  leader = await signedIn(world, "leader");
  for (const visitor of [desk, leader]) await visitor.ask.denunciations.makeKeys({ passphrase });
});
afterEach(() => world.close());

const passphrase = "suối trong chảy mãi";
const denunciationId = anId("denunciation", 1);
const asked = { denunciationId, passphrase, reason: "Phân loại" };
const base64 = (...bytes: number[]) => Buffer.from(bytes).toString("base64");
const scan = {
  id: anId("file", 1),
  name: "don-cua-ba-Sang.jpg",
  what: "letter" as const,
  base64: base64(0xff, 0xd8, 1),
};
const pdf = { id: anId("file", 2), name: "bien-lai.pdf", what: "paper" as const, base64: base64(0x25, 0x50, 2) };
const naming = { denunciationId, personId: anId("person", 7), sight: "redacted" as const, passphrase };

const intake = (given: Partial<DenunciationIntake["content"]> = {}) => ({
  id: denunciationId,
  receipt: receiptFrom(new Uint8Array(10).fill(9)),
  channel: "post" as const,
  receivedOn: dayOf(world.clock.now),
  content: {
    text: "Trưởng thôn thu tiền làm đường không có biên lai. Tôi là Phạm Thị Sáng.",
    name: "Phạm Thị Sáng",
    address: "Thôn Một",
    contact: "0900 111 222",
    isSigned: true,
    papers: "Ba ảnh",
    accused: { words: "Trưởng thôn Một", personIds: [anId("person", 1)] },
    ...given,
  },
  redactedText: "Trưởng thôn thu tiền làm đường không có biên lai. Tôi là Phạm Thị Sáng, quên bỏ.",
  recipientIds: [anId("person", 8)],
});
const opened = async (visitor: Visitor) => {
  const answer = await visitor.ask.denunciations.open(asked);
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.value;
};
const offered = async (visitor: Visitor) => {
  const { whole } = await opened(visitor);
  const { history, sight } = await visitor.ask.denunciations.get({ denunciationId });
  return denunciationPapersOf(history, { isAnonymous: whole?.name === null, sight }).map(({ kind }) => kind);
};
const step = (name: "accept" | "conclude", revision: number, note: string | null = null) =>
  leader.ask.denunciations.step({
    denunciationId,
    passphrase,
    step: name,
    revision,
    on: dayOf(world.clock.now),
    note,
    document: null,
    days: null,
  });

describe("files of a denunciation", () => {
  it("come with the letter, are sealed with it, and are opened by whom it is sealed to", async () => {
    expect(await desk.ask.denunciations.receive({ ...intake(), files: [scan] })).toMatchObject({ ok: true });
    const { files } = await opened(leader);
    expect(files).toMatchObject([{ id: scan.id, name: scan.name, sight: "whole", personName: "Người thứ 7" }]);
    const got = await leader.ask.denunciations.openFile({ ...asked, fileId: scan.id, reason: "Đọc đơn" });
    expect(got).toMatchObject({ ok: true, value: { base64: scan.base64, mediaType: "image/jpeg" } });
    const { history } = await leader.ask.denunciations.get({ denunciationId });
    expect(history.map(({ kind }) => kind)).toEqual(["received", "opened", "file-opened"]);
    expect((await opened(leader)).notes).toContain("Đọc đơn");
    await expect(desk.ask.denunciations.openFile({ ...asked, fileId: scan.id })).rejects.toThrow("request.not-found");
  });

  it("of a kind that is not taken are refused with the whole letter, and nothing is kept", async () => {
    const program = { ...scan, base64: base64(0x4d, 0x5a) };
    expect(await desk.ask.denunciations.receive({ ...intake(), files: [program] })).toEqual({
      ok: false,
      refusal: "file.type-refused",
    });
    expect(await leader.ask.denunciations.list()).toEqual([]);
  });

  it("are not there for a verifier, who gets the blacked-out copy alone", async () => {
    await desk.ask.denunciations.receive({ ...intake(), files: [scan, pdf] });
    await leader.ask.denunciations.name(naming);
    expect((await opened(desk)).files).toEqual([]);
    await expect(desk.ask.denunciations.openFile({ ...asked, fileId: scan.id })).rejects.toThrow("request.not-found");
    const redaction = {
      denunciationId,
      passphrase,
      id: anId("file", 9),
      name: "Bản che 1",
      boxes: [{ left: 0, top: 0, width: 500, height: 100 }],
    };
    expect(await desk.ask.denunciations.redactFile({ ...redaction, fileId: scan.id })).toEqual({
      ok: false,
      refusal: "denunciation.not-yours",
    });
    expect(await leader.ask.denunciations.redactFile({ ...redaction, fileId: pdf.id })).toEqual({
      ok: false,
      refusal: "denunciation.not-a-picture",
    });
    expect(await leader.ask.denunciations.redactFile({ ...redaction, fileId: scan.id })).toMatchObject({ ok: true });
    expect(await leader.ask.denunciations.redactFile({ ...redaction, fileId: scan.id })).toMatchObject({ ok: true });
    const { files } = await opened(desk);
    expect(files).toMatchObject([{ id: redaction.id, name: "Bản che 1", sight: "redacted", redactedFrom: scan.id }]);
    const got = await desk.ask.denunciations.openFile({ ...asked, fileId: redaction.id });
    expect(got.ok && Buffer.from(got.value.base64, "base64").toString()).toContain("1 boxes");
    expect(JSON.stringify(await desk.ask.denunciations.get({ denunciationId }))).not.toContain("Sang");
  });

  it("are added later by those who are named, and lie on the disk as nobody's", async () => {
    await desk.ask.denunciations.receive(intake());
    await leader.ask.denunciations.name(naming);
    const wanted = { denunciationId, passphrase, files: [scan] };
    expect(await leader.ask.denunciations.addFiles(wanted)).toMatchObject({ ok: true });
    expect(await leader.ask.denunciations.addFiles(wanted)).toMatchObject({ ok: true });
    expect(await desk.ask.denunciations.addFiles({ ...wanted, files: [pdf] })).toMatchObject({ ok: true });
    expect((await opened(leader)).files.map(({ sight }) => sight)).toEqual(["whole", "redacted"]);
    expect((await opened(desk)).files.map(({ id }) => id)).toEqual([pdf.id]);
    const { sql, tables } = world.outside.db.read;
    expect(JSON.stringify(await sql.select().from(tables.denunciationFiles))).not.toMatch(/Sang|bien-lai/);
    expect(await sql.select().from(tables.files)).toEqual([]);
  });
});

describe("a paper of a denunciation", () => {
  const paper = (visitor: Visitor, kind: DenunciationPaperKind, event: number) =>
    visitor.ask.denunciations.paper({ ...asked, kind, event, addressee: null });

  it("is made for one who opened the case, with the reason in its history", async () => {
    await desk.ask.denunciations.receive(intake());
    await step("accept", 1);
    expect(await paper(leader, "acceptance-notice", 1)).toEqual({ ok: false, refusal: "denunciation.open-first" });
    expect(await offered(leader)).toEqual(["receipt", "acceptance-notice", "accused-notice", "explanation-request"]);
    const made = await paper(leader, "acceptance-notice", 1);
    expect(made).toMatchObject({ ok: true, value: { fileName: "thong-bao-thu-ly-1-2025.docx" } });
    expect(made.ok && wordsOf(Buffer.from(made.value.base64, "base64"))).toContain("Phạm Thị Sáng");
    const { history } = await leader.ask.denunciations.get({ denunciationId });
    expect(history.at(-1)).toMatchObject({ kind: "paper-made", personName: "Người thứ 8" });
    expect(await paper(leader, "conclusion", 1)).toEqual({ ok: false, refusal: "denunciation.paper-unknown" });
  });

  it("to the accused says nothing of the sender, though somebody forgot them in the text and in the conclusion", async () => {
    await desk.ask.denunciations.receive(intake());
    await step("accept", 1);
    await step("conclude", 2, "Bà Phạm Thị Sáng ở Thôn Một (0900 111 222) nói đúng một phần.");
    await opened(leader);
    for (const [kind, event] of [
      ["explanation-request", 1],
      ["accused-notice", 1],
      ["conclusion", 2],
    ] as const) {
      const made = await paper(leader, kind, event);
      const words = made.ok ? wordsOf(Buffer.from(made.value.base64, "base64")) : "";
      expect(words).toContain("Trưởng thôn Một");
      expect(words).not.toMatch(/Sáng|0900|7K3M/);
    }
  });

  it("that names the sender is not made for a verifier, nor for a letter without a name", async () => {
    await desk.ask.denunciations.receive(intake());
    await step("accept", 1);
    await leader.ask.denunciations.name(naming);
    expect(await offered(desk)).toEqual(["accused-notice", "explanation-request"]);
    expect(await paper(desk, "receipt", 0)).toEqual({ ok: false, refusal: "denunciation.paper-unknown" });
  });
});

describe("a letter without a name", () => {
  it("becomes information where it is concrete, and ends with what an inspection found", async () => {
    await desk.ask.denunciations.receive(intake({ name: null }));
    const on = dayOf(world.clock.now);
    const take = (
      name: "keep-as-information" | "order-inspection" | "report-inspection",
      revision: number,
      isConcrete = true,
    ) =>
      leader.ask.denunciations.step({
        denunciationId,
        passphrase,
        step: name,
        revision,
        on,
        note: "Có sổ thu kèm theo",
        document: null,
        days: null,
        finding: { isNameWrong: false, isAccusedClear: true, isConcrete },
      });
    expect(await take("keep-as-information", 1, false)).toEqual({ ok: false, refusal: "denunciation.facts-vague" });
    expect(await take("keep-as-information", 1)).toMatchObject({ value: { state: "information" } });
    expect(await take("order-inspection", 2)).toMatchObject({ value: { state: "information" } });
    expect(await offered(leader)).toEqual(["inspection-request"]);
    expect(await take("report-inspection", 3)).toMatchObject({ value: { state: "closed" } });
  });
});
