import { anId } from "@gandan/domain/examples";
import type { StoredFile } from "@gandan/domain/files";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OfficialContext } from "../context.ts";
import { officialOf } from "../session/index.ts";
import { type Visitor, type Who, type World, keepCommune, openWorld, positionOf, signedIn } from "../testing/index.ts";
import { keepFile, openFile } from "./index.ts";

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
});
afterEach(() => world.close());

async function known(visitor: Visitor): Promise<OfficialContext> {
  const official = await officialOf(visitor.context);
  if (official === null) throw new Error("nobody is signed in");
  return official;
}
const as = async (who: Who) => known(await signedIn(world, who));

const bytes = new Uint8Array([0xff, 0xd8, 1, 2, 3]);
async function kept(by: OfficialContext): Promise<StoredFile["id"]> {
  const answer = await keepFile(by, { name: "anh-hop-dan.jpg", mediaType: "image/jpeg", bytes });
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.value.id;
}

describe("a kept file", () => {
  it("is opened by who brought it and by nobody else, until a report names it", async () => {
    const head = await signedIn(world, "hamlet-head");
    const id = await kept(await known(head));
    const desk = await as("in-charge");
    expect(await openFile(desk, id)).toBeNull();
    expect((await openFile(await known(head), id))?.bytes).toEqual(bytes);
    const task = {
      title: "Họp dân",
      detail: "",
      positionId: positionOf("hamlet-head"),
      supportingIds: [],
      hamletId: null,
      deadline: null,
      product: null,
      quantity: null,
      unit: null,
      evidenceRequired: true,
      reason: "",
    };
    const given = await (await signedIn(world, "in-charge")).ask.tasks.create(task);
    const taskId = given.ok ? given.value.taskId : anId("task");
    await head.ask.tasks.finish({ id: anId("taskEntry"), taskId, sentence: "", quantity: null, evidence: [id] });
    expect((await openFile(desk, id))?.file).toMatchObject({ name: "anh-hop-dan.jpg", size: 5 });
    expect(await openFile(await as("hamlet-head-2"), id)).toBeNull();
    expect(await openFile(await as("front"), id)).toBeNull();
  });

  it("is not found from another commune, nor where its bytes are gone", async () => {
    await keepCommune(world, 2);
    const head = await as("hamlet-head");
    const id = await kept(head);
    expect(await openFile(await known(await signedIn(world, "hamlet-head", 2)), id)).toBeNull();
    expect(await openFile({ ...head, files: { ...head.files, open: () => Promise.resolve(null) } }, id)).toBeNull();
  });

  it("is not kept where it is empty, and stands in the journal by its content's number", async () => {
    const head = await as("hamlet-head");
    const empty = await keepFile(head, { name: "x", mediaType: "image/jpeg", bytes: new Uint8Array() });
    expect(empty).toEqual({ ok: false, refusal: "file.empty" });
    const id = await kept(head);
    const lines = await (await signedIn(world, "in-charge")).ask.journal.ofRecord({ recordId: id });
    expect(lines).toMatchObject([{ action: "file.kept", change: { sha256: { to: world.outside.digest(bytes) } } }]);
  });
});
