import { listJournal } from "@gandan/db/journal";
import { anId } from "@gandan/domain/examples";
import { type PetitionFileKind, noParticulars, receiptFrom } from "@gandan/domain/petitions";
import { type Id, dayOf } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepFile, openFile } from "../files/index.ts";
import { officialOf } from "../session/index.ts";
import {
  type KeptCommune,
  type Visitor,
  type Who,
  type World,
  keepCommune,
  openWorld,
  positionOf,
  signedIn,
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
const known = async (visitor: Visitor) => {
  const official = await officialOf(visitor.context);
  if (official === null) throw new Error("nobody is signed in");
  return official;
};
const sent = async (visitor: Visitor, name = "Đơn của bà Sáu.jpg"): Promise<Id<"file">> => {
  const bytes = new TextEncoder().encode(name);
  const kept = await keepFile(await known(visitor), { name, mediaType: "image/jpeg", bytes });
  if (!kept.ok) throw new Error(kept.refusal);
  return kept.value.id;
};
const opens = async (who: Who, fileId: Id<"file">) =>
  (await openFile(await known(await signedIn(world, who)), fileId)) !== null;
const receive = (files: { fileId: Id<"file">; what: PetitionFileKind }[] = []) =>
  desk.ask.petitions.receive({
    id: petitionId,
    receipt: receiptFrom(new Uint8Array(10).fill(5)),
    kind: "recommendation",
    channel: "post",
    receivedOn: dayOf(world.clock.now),
    text: "Đề nghị làm mương thoát nước trước trường học.",
    topic: "roads-and-water",
    hamletId: anId("unit", 1),
    name: "Nguyễn Thị Sáu",
    contact: null,
    particulars: { ...noParticulars, isSigned: true },
    splitFrom: null,
    files,
  });

describe("files of a matter", () => {
  it("come with the letter and are opened by who may answer it, and by nobody who may not see its sender", async () => {
    const fileId = await sent(desk);
    expect(await receive([{ fileId, what: "letter" }])).toMatchObject({ ok: true });
    const page = await desk.ask.petitions.get({ petitionId });
    expect(page.files).toMatchObject([
      { fileId, what: "letter", name: "Đơn của bà Sáu.jpg", personName: "Người thứ 7" },
    ]);
    expect(page.history.map(({ kind }) => kind)).toEqual(["received", "file-added"]);
    expect(await opens("leader", fileId)).toBe(true);
    // Reads the words of its hamlet, but not who sent them.
    expect((await (await signedIn(world, "hamlet-head")).ask.petitions.get({ petitionId })).files).toBeNull();
    for (const who of ["hamlet-head", "official", "front", "administrator"] as const)
      expect(await opens(who, fileId)).toBe(false);
    await desk.ask.petitions.assign({ petitionId, positionId: positionOf("official") });
    expect(await opens("official", fileId)).toBe(true);
  });

  it("that somebody else sent are not taken, and nothing of the letter is kept", async () => {
    const fileId = await sent(await signedIn(world, "official"));
    expect(await receive([{ fileId, what: "letter" }])).toEqual({ ok: false, refusal: "petition.file-unknown" });
    await expect(desk.ask.petitions.get({ petitionId })).rejects.toThrow("request.not-found");
  });

  it("are added later by who deals with it, and the answer somebody else is writing still goes out", async () => {
    await receive();
    await desk.ask.petitions.assign({ petitionId, positionId: positionOf("official") });
    const official = await signedIn(world, "official");
    const { revision } = (await desk.ask.petitions.get({ petitionId })).petition;
    const fileId = await sent(desk, "Mương trước trường.jpg");
    const added = { petitionId, files: [{ fileId, what: "photo" as const }] };
    expect(await desk.ask.petitions.addFiles(added)).toEqual({ ok: true, value: true });
    expect(await desk.ask.petitions.addFiles(added)).toEqual({ ok: true, value: true });
    expect((await desk.ask.petitions.get({ petitionId })).files).toHaveLength(1);
    expect(
      await official.ask.petitions.submitAnswer({ petitionId, text: "Sẽ làm trong tháng này.", revision }),
    ).toMatchObject({
      ok: true,
    });
    const head = await signedIn(world, "hamlet-head");
    const theirs = { petitionId, files: [{ fileId: await sent(head), what: "photo" as const }] };
    expect(await head.ask.petitions.addFiles(theirs)).toEqual({ ok: false, refusal: "petition.not-yours" });
  });

  it("are taken off with a reason and no longer opened; who added them, who took them off and why stays", async () => {
    const fileId = await sent(desk);
    await receive([{ fileId, what: "letter" }]);
    const leader = await signedIn(world, "leader");
    const asked = { petitionId, fileId, reason: "Đơn của người khác" };
    expect(await leader.ask.petitions.removeFile({ ...asked, reason: "" })).toEqual({
      ok: false,
      refusal: "petition.note-missing",
    });
    expect(await leader.ask.petitions.removeFile(asked)).toEqual({ ok: true, value: true });
    expect(await leader.ask.petitions.removeFile(asked)).toEqual({ ok: false, refusal: "petition.file-unknown" });
    const page = await desk.ask.petitions.get({ petitionId });
    expect(page.files).toEqual([]);
    expect(page.history.at(-1)).toMatchObject({
      kind: "file-removed",
      note: "Đơn của bà Sáu.jpg, Đơn của người khác",
      personName: "Người thứ 8",
    });
    expect(await opens("leader", fileId)).toBe(false);
  });

  it("leave no name in the journal", async () => {
    await receive([{ fileId: await sent(desk), what: "letter" }]);
    const lines = await listJournal(
      world.outside.db.read,
      commune.id,
      { recordId: petitionId },
      { limit: 9, offset: 0 },
    );
    expect(lines.map(({ action }) => action)).toContain("petition.file-added");
    expect(JSON.stringify(lines)).not.toContain("Sáu");
  });
});
