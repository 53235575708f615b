import { openPglite } from "@gandan/db/testing";
import { verifyJournal } from "@gandan/db/journal";
import { anId } from "@gandan/domain/examples";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepFile } from "../files/index.ts";
import { officialOf } from "../session/index.ts";
import { type World, keepCommune, openWorld, password, positionOf, signedIn } from "../testing/index.ts";
import { exportCommune, importCommune } from "./index.ts";

const communeId = anId("commune", 1);
const photo = Uint8Array.of(0xff, 0xd8, 1, 2, 3);

let here: World;
let there: World;
beforeEach(async () => {
  here = await openWorld();
  there = await openWorld();
  await keepCommune(here, 3, { kind: "province", name: "Quảng Ngãi" });
  await keepCommune(here, 1, { parentId: anId("commune", 3) });
  await keepCommune(here, 2);
  const [desk, head] = [await signedIn(here, "in-charge"), await signedIn(here, "hamlet-head")];
  const task = await desk.ask.tasks.create({
    title: "Vận động hiến đất mở đường",
    detail: "",
    positionId: positionOf("hamlet-head"),
    supportingIds: [],
    hamletId: anId("unit", 1),
    deadline: null,
    product: null,
    quantity: null,
    unit: null,
    evidenceRequired: false,
    reason: "",
  });
  if (!task.ok) throw new Error(task.refusal);
  const official = await officialOf(head.context);
  if (official === null) throw new Error("nobody is signed in");
  expect(await keepFile(official, { name: "anh.jpg", mediaType: "image/jpeg", bytes: photo })).toMatchObject({
    ok: true,
  });
});
afterEach(async () => {
  await here.close();
  await there.close();
});

async function exported(world: World): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportCommune(world.outside, communeId)) lines.push(line.trimEnd());
  return lines;
}
async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
const imported = (lines: readonly string[], world = there) => importCommune(world.outside, () => each(lines));

describe("a commune", () => {
  it("goes to another machine and engine whole, and comes back as the same lines", async () => {
    await there.close();
    there = await openWorld([], openPglite);
    const lines = await exported(here);
    expect(lines.join("\n")).not.toContain(anId("commune", 2));
    expect(await imported(lines)).toMatchObject({ ok: true, value: { name: "Xã 1", files: 1 } });
    expect(await exported(there)).toEqual(lines);
    expect(await verifyJournal(there.outside.db.read, communeId)).toBeNull();
    const signed = await there.visitor().ask.session.signIn({ username: "in-charge.1", password });
    expect(signed).toMatchObject({ ok: true });
    const desk = await signedIn(there, "in-charge");
    expect((await desk.ask.tasks.list({ words: "hien dat" })).total).toBe(1);
  }, 60_000);

  it("that is there already is left as it is; the province above it is no obstacle", async () => {
    const lines = await exported(here);
    expect(await imported(lines, here)).toEqual({ ok: false, refusal: "archive.there" });
    await keepCommune(there, 3, { kind: "province", name: "Tên khác" });
    expect(await imported(lines)).toMatchObject({ ok: true });
    expect((await exported(there)).some((line) => line.includes("Tên khác"))).toBe(true);
  });

  it("of which a line was changed, is missing or follows the seal, is refused whole", async () => {
    const lines = await exported(here);
    const changed = lines.map((line) => line.replace("hiến đất", "hiến vườn"));
    for (const wrong of [changed, lines.slice(0, -1), lines.toSpliced(5, 1), [...lines, "{}"], lines.toReversed()])
      expect(await imported(wrong)).toMatchObject({ ok: false });
    expect(await imported(lines)).toMatchObject({ ok: true });
  });

  it("is refused from a program that keeps other tables, and where somebody else has one of its names", async () => {
    const lines = await exported(here);
    for (const text of ["", "no lines", '{"format":"gandan-dialogue"}'])
      expect(await imported([text])).toEqual({ ok: false, refusal: "archive.not-one" });
    const other = await openWorld();
    await keepCommune(other, 7);
    const admin = await signedIn(other, "administrator", 7);
    const wanted = { personId: anId("person", 3), username: "leader.1", password, bundle: "leader" as const };
    expect(await admin.ask.accounts.create(wanted)).toMatchObject({ ok: true });
    expect(await imported(lines, other)).toEqual({ ok: false, refusal: "archive.name-taken" });
    expect(await other.outside.db.read.rows.find(other.outside.db.read.tables.communes, { id: communeId })).toBeNull();
    await other.close();
  });
});
