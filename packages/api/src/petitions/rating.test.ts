import { aPetitionDraft } from "@gandan/domain/examples";
import { Day } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type World, enrolled, keepCommune, openWorld, signedIn } from "../testing/index.ts";

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
});
afterEach(() => world.close());

const draft = aPetitionDraft();
const period = { from: Day.parse("2025-03-01"), to: Day.parse("2025-03-31") };

describe("what a citizen thinks of an answer", () => {
  it("is asked once, after it was answered, and counted apart from the word", async () => {
    const { ask: screen } = await enrolled(world);
    await screen.kiosk.submit(draft);
    const { receipt } = draft;
    expect(await screen.kiosk.rate({ receipt, face: "glad" })).toEqual({ ok: false, refusal: "petition.not-answered" });
    const desk = await signedIn(world, "in-charge");
    await desk.ask.petitions.answer({ petitionId: draft.id, text: "Đã nạo vét.", revision: 1 });
    expect(await screen.kiosk.follow({ receipt })).toMatchObject({ mayRate: true });
    expect(await world.anyone.ask.petitions.rate({ receipt, face: "unhappy" })).toEqual({ ok: true, value: true });
    expect(await screen.kiosk.rate({ receipt, face: "glad" })).toEqual({
      ok: false,
      refusal: "petition.rated-already",
    });
    expect(await screen.kiosk.follow({ receipt })).toMatchObject({ mayRate: false });
    const { faces } = await desk.ask.petitions.figures(period);
    expect(faces).toEqual({ glad: 0, "so-so": 0, unhappy: 1 });
    const { petition, history } = await desk.ask.petitions.get({ petitionId: draft.id });
    expect(JSON.stringify([petition, history])).not.toContain("unhappy");
    const { sql, tables } = world.outside.db.read;
    expect(JSON.stringify(await sql.select().from(tables.journal))).not.toContain("unhappy");
  });

  it("of a receipt that nobody has is refused", async () => {
    const rating = { receipt: "7K3M-Q9PD-2XV8-HT4Z", face: "glad" } as const;
    expect(await world.anyone.ask.petitions.rate(rating)).toEqual({ ok: false, refusal: "petition.receipt-unknown" });
  });
});
