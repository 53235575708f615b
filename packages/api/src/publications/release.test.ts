import { aRow, aWorkbook } from "@gandan/documents/examples";
import { aPosting, aPublicationDraft, anId } from "@gandan/domain/examples";
import { type ReleaseStep, releaseStepNames, releaseSteps } from "@gandan/domain/publications";
import { Day } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepFile, openFile } from "../files/index.ts";
import { officialOf } from "../session/index.ts";
import { type Visitor, type World, keepCommune, openWorld, signedIn } from "../testing/index.ts";
import { publicFile, publicPublications } from "./index.ts";

let world: World;
let desk: Visitor;
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
  desk = await signedIn(world, "official");
  await desk.ask.publications.save({ ...aPublicationDraft({ postings: [aPosting()] }), revision: 0 });
});
afterEach(() => world.close());

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const known = async (visitor: Visitor) => {
  const official = await officialOf(visitor.context);
  if (official === null) throw new Error("nobody is signed in");
  return official;
};
const bring = async (bytes: Uint8Array, by = desk) => {
  const kept = await keepFile(await known(by), { name: "du-toan.xlsx", mediaType, bytes });
  if (!kept.ok) throw new Error(kept.refusal);
  return kept.value.id;
};
const plain = aWorkbook([{ name: "Dự toán", rows: aRow(1, "Thu") }]);
const hiding = aWorkbook([
  { name: "Dự toán", rows: aRow(1, "Liên hệ 0912345678") },
  { name: "Lương", state: "hidden" },
]);
const publicationId = anId("publication");
const check = async (
  bytes: Uint8Array,
  number = 1,
  replaces: { id: ReturnType<typeof anId<"release">>; revision: number } | null = null,
) =>
  desk.ask.publications.checkFile({ id: anId("release", number), publicationId, fileId: await bring(bytes), replaces });
const releases = async () => (await desk.ask.publications.register()).items[1]?.rows[0]?.releases ?? [];
const publish = (number: number, revision: number) =>
  desk.ask.publications.stepFile({ id: anId("release", number), revision, step: "publish" });
const download = (number: number) => publicFile(world.outside, anId("commune"), anId("release", number));

describe("a file before it is published", () => {
  it("goes to the public page at once where nothing was found, and is read there by anybody", async () => {
    expect(await check(plain)).toEqual({ ok: true, value: { id: anId("release"), findings: 0 } });
    expect(await download(1)).toBeNull();
    expect(await publish(1, 1)).toEqual({ ok: true, value: { revision: 2 } });
    expect((await download(1))?.bytes).toEqual(plain);
    const shown = await publicPublications(world.outside, anId("commune"), "vi");
    expect(shown).toMatchObject([{ files: [{ id: anId("release"), name: "du-toan.xlsx" }] }]);
  });

  it("is stopped until each finding is decided; a number of a person is nowhere kept whole", async () => {
    expect(await check(hiding)).toMatchObject({ ok: true, value: { findings: 2 } });
    expect(await publish(1, 1)).toEqual({ ok: false, refusal: "release.undecided" });
    const [release] = await releases();
    expect(JSON.stringify(release)).not.toContain("0912345678");
    for (const [index, { key }] of (release?.findings ?? []).entries()) {
      const asked = { id: anId("release"), key, reason: "Số của trụ sở", revision: index + 1 };
      expect(await desk.ask.publications.keepFinding(asked)).toEqual({ ok: true, value: { revision: index + 2 } });
    }
    expect(await publish(1, 3)).toMatchObject({ ok: true });
    const lines = await (await signedIn(world, "in-charge")).ask.journal.ofRecord({ recordId: publicationId });
    expect(lines.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["release.checked", "release.finding-kept", "release.published"]),
    );
    expect(lines.find(({ action }) => action === "release.finding-kept")?.reason).toBe("Số của trụ sở");
    expect(JSON.stringify(lines)).not.toContain("0912345678");
  });

  it("gives its place to a mended file, which tells what is gone", async () => {
    await check(hiding);
    expect(await check(plain, 2, { id: anId("release"), revision: 1 })).toMatchObject({ ok: true });
    expect(await releases()).toMatchObject([{ id: anId("release", 2), findings: [], removed: [{}, {}] }]);
    expect(await publish(1, 2)).toEqual({ ok: false, refusal: "release.step-not-allowed" });
    expect(await publish(2, 1)).toMatchObject({ ok: true });
  });

  it("is checked once when it is sent twice", async () => {
    const fileId = await bring(hiding);
    const asked = { id: anId("release"), publicationId, fileId, replaces: null };
    expect(await desk.ask.publications.checkFile(asked)).toEqual(await desk.ask.publications.checkFile(asked));
    expect(await releases()).toHaveLength(1);
  });

  it("is refused where the same bytes stand under the document, also once taken down; not where they come back after a mended file", async () => {
    await check(plain);
    expect(await check(plain, 2)).toEqual({ ok: false, refusal: "release.already-there" });
    await publish(1, 1);
    await desk.ask.publications.stepFile({ id: anId("release"), revision: 2, step: "take-down" });
    expect(await check(plain, 2)).toEqual({ ok: false, refusal: "release.already-there" });
    expect(await releases()).toHaveLength(1);
    expect(await check(hiding, 2)).toMatchObject({ ok: true });
    expect(await check(hiding, 3, { id: anId("release", 2), revision: 1 })).toMatchObject({ ok: true });
  });

  it("passes where the system wrote it itself", async () => {
    for (const format of ["docx", "xlsx"] as const) {
      const { base64 } = await desk.ask.publications.quarter({ year: 2025, quarter: 1, format, language: "vi" });
      const answer = await check(new Uint8Array(Buffer.from(base64, "base64")), format === "docx" ? 1 : 2);
      expect(answer).toMatchObject({ ok: true, value: { findings: 0 } });
    }
  });

  it("is not taken where it cannot be looked into, nor from who did not bring it or may not keep the register", async () => {
    expect(await check(new TextEncoder().encode("text"))).toEqual({ ok: false, refusal: "release.type-refused" });
    const front = await signedIn(world, "front");
    const fileId = await bring(plain, front);
    const asked = { id: anId("release"), publicationId, fileId, replaces: null };
    expect(await front.ask.publications.checkFile(asked)).toEqual({ ok: false, refusal: "publication.not-yours" });
    await expect(desk.ask.publications.checkFile(asked)).rejects.toThrow("request.not-found");
    expect(await releases()).toEqual([]);
  });
});

describe("who opens a file", () => {
  it("is whoever may decide of it, and everybody at the desk once it is published", async () => {
    const fileId = await bring(plain);
    await desk.ask.publications.checkFile({ id: anId("release"), publicationId, fileId, replaces: null });
    const [front, leader] = [await signedIn(world, "front"), await signedIn(world, "leader")];
    expect(await openFile(await known(front), fileId)).toBeNull();
    expect(await openFile(await known(leader), fileId)).not.toBeNull();
    await publish(1, 1);
    expect(await openFile(await known(front), fileId)).not.toBeNull();
  });

  it("is nobody outside once it, its document or the time to hang is over", async () => {
    await check(plain);
    await publish(1, 1);
    const end = { id: publicationId, on: Day.parse("2025-03-03"), revision: 1 };
    expect(await download(1)).not.toBeNull();
    await desk.ask.publications.stepFile({ id: anId("release"), revision: 2, step: "take-down" });
    expect(await download(1)).toBeNull();
    await desk.ask.publications.stepFile({ id: anId("release"), revision: 3, step: "publish" });
    await desk.ask.publications.withdraw({
      id: publicationId,
      withdrawal: { on: end.on, reason: "Nhầm" },
      revision: 1,
    });
    expect(await download(1)).toBeNull();
    expect(await publicFile(world.outside, anId("commune", 2), anId("release"))).toBeNull();
  });
});

describe("every step of a file", () => {
  const states = ["checked", "published", "taken-down", "replaced"] as const;
  const steps: Record<ReleaseStep, () => Promise<{ ok: boolean; refusal?: string }>> = {
    keep: async () => desk.ask.publications.keepFinding({ ...(await now()), key: await anyKey(), reason: "x" }),
    replace: async () => check(plain, 9, await now()),
    publish: async () => desk.ask.publications.stepFile({ ...(await now()), step: "publish" }),
    "take-down": async () => desk.ask.publications.stepFile({ ...(await now()), step: "take-down" }),
  };
  let revision = 1;
  const now = () => Promise.resolve({ id: anId("release"), revision });
  const anyKey = async () => (await releases())[0]?.findings[0]?.key ?? "none";

  it.each(states.flatMap((state) => releaseStepNames.map((step) => ({ state, step }))))(
    "$step of a $state file is taken or refused by the table",
    async ({ state, step }) => {
      await check(hiding);
      revision = 1;
      for (const { key } of (await releases())[0]?.findings ?? [])
        await desk.ask.publications.keepFinding({ id: anId("release"), key, reason: "x", revision: revision++ });
      if (state === "published") await publish(1, revision++);
      if (state === "taken-down")
        await desk.ask.publications.stepFile({ id: anId("release"), revision: revision++, step: "take-down" });
      if (state === "replaced") await check(plain, 2, { id: anId("release"), revision: revision++ });
      const answer = await steps[step]();
      if (releaseSteps[state][step] === undefined)
        expect(answer).toEqual({ ok: false, refusal: "release.step-not-allowed" });
      else expect(answer.ok).toBe(true);
    },
  );
});
