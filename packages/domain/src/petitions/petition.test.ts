import { describe, expect, it } from "vitest";
import { aPetition, aPetitionDraft, anActor, anId } from "../examples/index.ts";
import type { Instant } from "../values/index.ts";
import { answerPetition, assignPetition } from "./answer-petition.ts";
import { mayRead } from "./petition-rights.ts";
import { PetitionDraft } from "./petition.ts";
import { isSameWord, receivePetition } from "./receive-petition.ts";

const now = 1_750_000_000_000 as Instant;
const rules = { direct: ["feedback" as const], signing: [] };
const from = { communeId: anId("commune"), kioskId: anId("kiosk") };

describe("a citizen's word", () => {
  it("is refused with a name but no consent, and kept without a name", () => {
    expect(PetitionDraft.safeParse(aPetitionDraft({ name: "Đinh Thị Hoa" })).success).toBe(false);
    expect(PetitionDraft.safeParse(aPetitionDraft({ name: "Đinh Thị Hoa", consent: true })).success).toBe(true);
    expect(PetitionDraft.safeParse(aPetitionDraft()).success).toBe(true);
  });

  it("is refused empty, over-long, or with null characters", () => {
    for (const text of ["  ", "a".repeat(5_001), "mưa\u0000ngập"])
      expect(PetitionDraft.safeParse(aPetitionDraft({ text })).success).toBe(false);
  });

  it("keeps the time of writing beside the time of receipt", () => {
    const petition = receivePetition(aPetitionDraft(), from, now);
    expect(petition).toMatchObject({ writtenAt: aPetitionDraft().writtenAt, receivedAt: now, state: "received" });
    expect(petition.consentAt).toBeNull();
  });

  it("is the same word when it comes again, and another when its text differs", () => {
    const kept = receivePetition(aPetitionDraft(), from, now);
    expect(isSameWord(kept, aPetitionDraft())).toBe(true);
    expect(isSameWord(kept, aPetitionDraft({ text: "Khác" }))).toBe(false);
  });
});

describe("answering", () => {
  it("is for the desk, or for the position it was given to", () => {
    const official = anActor({ bundle: "official" });
    expect(answerPetition(aPetition(), "Đã khơi thông ngày 12/3.", official, now, rules)).toMatchObject({
      refusal: "petition.not-yours",
    });
    const given = assignPetition(aPetition(), anId("position"), anActor(), now);
    expect(given).toMatchObject({ ok: true, value: { state: "accepted" } });
    if (given.ok) expect(answerPetition(given.value, "Đã khơi thông.", official, now, rules).ok).toBe(true);
  });

  it("happens once and says something", () => {
    expect(answerPetition(aPetition(), "  ", anActor(), now, rules)).toMatchObject({
      refusal: "petition.answer-empty",
    });
    expect(answerPetition(aPetition({ state: "answered" }), "Lại", anActor(), now, rules)).toMatchObject({
      refusal: "petition.already-answered",
    });
    expect(assignPetition(aPetition({ state: "answered" }), anId("position"), anActor(), now)).toMatchObject({
      refusal: "petition.step-not-allowed",
    });
  });

  it("of a hamlet is read by its head and not by the next hamlet's", () => {
    const head = anActor({ bundle: "hamlet-head", positionIds: [], hamletIds: [anId("unit", 1)] });
    expect(mayRead(head, aPetition({ hamletId: anId("unit", 1) }))).toBe(true);
    expect(mayRead(head, aPetition({ hamletId: anId("unit", 2) }))).toBe(false);
    expect(mayRead(head, aPetition({ hamletId: null }))).toBe(false);
  });
});
