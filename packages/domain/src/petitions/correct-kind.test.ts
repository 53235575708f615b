import { describe, expect, test } from "vitest";
import { aPetition, anActor, anId } from "../examples/index.ts";
import { Day, type Instant, startOf } from "../values/index.ts";
import { type KindSetting, correctKind, otherKinds } from "./correct-kind.ts";
import { type Petition, PetitionKind, PetitionState } from "./petition.ts";
import { petitionSteps } from "./petition-steps.ts";

const receivedAt = startOf(Day.parse("2026-11-10"));
const now = (startOf(Day.parse("2026-11-23")) + 9 * 3_600_000) as Instant;
const setting: KindSetting = { events: [{ kind: "received" }], isInSession: false, nextNumber: 7 };
const correct = (given: Partial<Petition>, kind: PetitionKind, around: Partial<KindSetting> = {}) =>
  correctKind(
    aPetition({ receivedAt, ...given }),
    { kind, reason: " Người dân khiếu nại quyết định " },
    { ...setting, ...around },
    anActor(),
    now,
  );

describe("a corrected kind", () => {
  test("to a complaint begins at its own first step: numbered, with nobody, waiting to be accepted", () => {
    const done = correct({ state: "accepted", positionId: anId("position", 3) }, "complaint");
    expect(done).toMatchObject({
      ok: true,
      value: {
        petition: {
          kind: "complaint",
          state: "received",
          positionId: null,
          number: 7,
          registerYear: 2026,
          revision: 2,
        },
        event: { kind: "kind-corrected", note: "Người dân khiếu nại quyết định", positionId: anId("position", 3) },
      },
    });
    if (done.ok) expect(petitionSteps.complaint[done.value.petition.state].answer).toBeUndefined();
  });

  test("keeps the number that the matter has, and its place on the way to any other kind", () => {
    const given = { kind: "complaint", state: "accepted", number: 3, registerYear: 2025 } as const;
    expect(correct({ ...given, positionId: anId("position", 3) }, "feedback")).toMatchObject({
      value: { petition: { ...given, kind: "feedback", positionId: anId("position", 3) } },
    });
  });

  test("to an information request says by which way it was asked", () => {
    const way = (channel: Petition["channel"]) => {
      const done = correct({ channel }, "information-request");
      return done.ok ? done.value.petition.particulars?.way : done.refusal;
    };
    expect([way("phone"), way("post"), way("kiosk")]).toEqual(["network", "post", "office"]);
  });

  test("is refused where it is none, without a reason, and to whoever does not sort letters", () => {
    expect(correct({ kind: "feedback" }, "feedback")).toMatchObject({ refusal: "petition.kind-same" });
    const asked = { kind: "complaint", reason: "  " } as const;
    expect(correctKind(aPetition(), asked, setting, anActor(), now)).toMatchObject({
      refusal: "petition.note-missing",
    });
    expect(correctKind(aPetition(), asked, setting, anActor({ bundle: "official" }), now)).toMatchObject({
      refusal: "petition.not-yours",
    });
  });

  test("is refused once the matter waits for a signature, stands still or is over, each with its own sentence", () => {
    const refusal = (state: PetitionState) => {
      const done = correct({ state }, "recommendation");
      return done.ok ? null : done.refusal;
    };
    const refusals = PetitionState.options.map((state) => [state, refusal(state)]);
    expect(refusals.filter(([, code]) => code !== "petition.kind-ended")).toEqual([
      ["received", null],
      ["accepted", null],
      ["suspended", "petition.kind-suspended"],
      ["for-signature", "petition.kind-in-signature"],
    ]);
  });

  test("is refused for a complaint that was decided, also once it was opened again", () => {
    const events = [{ kind: "received" }, { kind: "accepted" }, { kind: "answered" }, { kind: "reopened" }] as const;
    expect(correct({ kind: "complaint", state: "accepted" }, "feedback", { events })).toMatchObject({
      refusal: "petition.kind-ended",
    });
    expect(correct({ state: "accepted" }, "complaint", { events })).toMatchObject({ ok: true });
  });

  test("is refused for a question that has its place in a session", () => {
    expect(correct({ kind: "session-question" }, "feedback", { isInSession: true })).toMatchObject({
      refusal: "petition.kind-in-session",
    });
  });

  test("may be any but the one it has", () => {
    for (const kind of PetitionKind.options) expect(otherKinds({ kind })).toHaveLength(PetitionKind.options.length - 1);
  });
});
