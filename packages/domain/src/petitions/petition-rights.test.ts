import { describe, expect, it } from "vitest";
import { aPetition, anActor, anId } from "../examples/index.ts";
import { isCalledFor } from "./petition-rights.ts";
import { petitionStepsFor } from "./steps-for.ts";

const rules = { direct: ["feedback" as const], signing: [anId("position", 8)] };

describe("what may be done with a word", () => {
  it("is everything of its state for the desk, the work of it for its holder, and little after the answer", () => {
    const own = aPetition({ state: "accepted", positionId: anId("position") });
    expect(petitionStepsFor(own, [], anActor(), rules)).toEqual(
      expect.arrayContaining(["assign", "answer", "interim-reply", "refer", "note", "withdraw"]),
    );
    expect(petitionStepsFor(own, [], anActor({ bundle: "official" }), rules)).toEqual([
      "answer",
      "submit-answer",
      "interim-reply",
      "complete",
      "note",
    ]);
    expect(petitionStepsFor(own, [], anActor({ bundle: "official", positionIds: [] }), rules)).toEqual([]);
    expect(petitionStepsFor(aPetition({ state: "answered" }), [{ kind: "answered" }], anActor(), rules)).toEqual([
      "send-answer",
      "note",
      "close",
      "reopen",
    ]);
  });

  it("follows an event up once for each time it happened", () => {
    const answered = { kind: "answered" } as const;
    const sent = { kind: "answer-sent" } as const;
    expect(isCalledFor("send-answer", [])).toBe(false);
    expect(isCalledFor("send-answer", [answered])).toBe(true);
    expect(isCalledFor("send-answer", [answered, sent])).toBe(false);
    expect(isCalledFor("send-answer", [answered, sent, answered])).toBe(true);
    expect(isCalledFor("note", [])).toBe(true);
  });
});
