import { wordsOf } from "@gandan/documents/write";
import { aDialogueDraft, anId } from "@gandan/domain/examples";
import { Day, Instant, startOf } from "@gandan/domain/values";
import { describe, expect, it } from "vitest";
import { keepCommune, openWorld, positionOf, signedIn } from "../testing/index.ts";

describe("the papers of a session", () => {
  it("come when they can be true: minutes once it is over, the notice once something was concluded, to the desk alone", async () => {
    const world = await openWorld();
    await keepCommune(world);
    const dialogueId = anId("dialogue");
    const day = Day.parse("2025-03-20");
    const draft = aDialogueDraft({ chairId: positionOf("leader") });
    await (await signedIn(world, "in-charge")).ask.dialogues.save({ ...draft, revision: 0 });
    world.clock.now = Instant.parse(startOf(day) + 8 * 3_600_000);
    const desk = await signedIn(world, "in-charge");
    const paper = (kind: "notice" | "minutes" | "conclusion") => desk.ask.dialogues.paper({ dialogueId, kind });
    expect(await paper("minutes")).toEqual({ ok: false, refusal: "dialogue.not-over" });
    expect(await paper("conclusion")).toEqual({ ok: false, refusal: "dialogue.not-concluded" });
    const notice = await paper("notice");
    expect(notice.ok && wordsOf(Buffer.from(notice.value.base64, "base64"))).toContain(draft.place);
    const step = { dialogueId, on: day, note: null };
    await desk.ask.dialogues.step({ ...step, step: "open", revision: 1 });
    await desk.ask.dialogues.step({ ...step, step: "close", revision: 2 });
    const minutes = await paper("minutes");
    expect(minutes).toMatchObject({ ok: true, value: { fileName: "bien-ban-doi-thoai-2025-03-20.docx" } });
    const again = await (await signedIn(world, "leader")).ask.dialogues.paper({ dialogueId, kind: "minutes" });
    expect(again).toEqual(minutes);
    const head = await signedIn(world, "hamlet-head");
    await expect(head.ask.dialogues.paper({ dialogueId, kind: "notice" })).rejects.toThrow("request.not-found");
    await world.close();
  });
});
