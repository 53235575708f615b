import { aPetitionDraft, anId } from "@gandan/domain/examples";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type World, enrolled, keepCommune, openWorld, positionOf, signedIn } from "../testing/index.ts";
import { excerptOf } from "./excerpt.ts";

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
});
afterEach(() => world.close());

describe("searching", () => {
  it("finds plans, tasks and citizens' words with and without accents, each with the words around", async () => {
    const desk = await signedIn(world, "in-charge");
    const text = `KẾ HOẠCH\n${"Nội dung chung. ".repeat(20)}Nạo vét mương nước ở Thôn 1.`;
    await desk.ask.plans.import({ text, year: 2025, title: "Thuỷ lợi nội đồng" });
    await desk.ask.tasks.create({
      title: "Nạo vét mương",
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
    const { ask } = await enrolled(world);
    await ask.kiosk.submit(
      aPetitionDraft({ text: "Mương trước nhà bị lấp, đề nghị nạo vét", hamletId: anId("unit", 2) }),
    );
    const found = await desk.ask.search.find({ words: "nao vet muong" });
    expect(found.map(({ kind, title }) => [kind, title])).toEqual([
      ["plan", "Thuỷ lợi nội đồng"],
      ["task", "Nạo vét mương"],
      ["petition", aPetitionDraft().receipt],
    ]);
    expect(found[1]).toMatchObject({ apart: [expect.stringContaining("Trưởng thôn")], due: null });
    expect(found[0]?.excerpt).toMatch(/^… .*Nạo vét mương nước ở Thôn 1\.$/);
    expect(await desk.ask.search.find({ words: "nạo vét", kinds: ["task"] })).toHaveLength(1);
    const head = await signedIn(world, "hamlet-head");
    expect((await head.ask.search.find({ words: "nạo vét" })).map(({ kind }) => kind)).toEqual(["plan", "task"]);
    const official = await signedIn(world, "official");
    expect((await official.ask.search.find({ words: "đề nghị", kinds: ["petition"] })).length).toBe(0);
  });

  it("is not upset by signs of any kind", async () => {
    const { ask } = await signedIn(world, "in-charge");
    for (const words of ["", "   ", '"', "'", "\\", "a OR b", "-x", "*", "%", "NEAR(", "ệ".repeat(200)])
      expect(await ask.search.find({ words })).toEqual([]);
  });
});

describe("an excerpt", () => {
  it("is a part of the text, on one line, never longer than a line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 600 }), fc.string({ maxLength: 10 }), (text, words) => {
        const part = excerptOf(text, words).replace(/^… /, "").replace(/ …$/, "");
        expect(text.normalize("NFC").replace(/\s+/g, " ")).toContain(part);
        expect(part.length).toBeLessThanOrEqual(160);
      }),
    );
  });
});
