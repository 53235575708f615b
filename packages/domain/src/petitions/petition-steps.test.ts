import { describe, expect, test } from "vitest";
import { PetitionKind, PetitionState } from "./petition.ts";
import { type PetitionStep, petitionSteps, stepRules } from "./petition-steps.ts";

const allSteps = Object.keys(stepRules) as PetitionStep[];

describe("the table of steps", () => {
  test("knows every kind and every state, and leads only to known states", () => {
    for (const kind of PetitionKind.options)
      for (const state of PetitionState.options)
        for (const next of Object.values(petitionSteps[kind][state])) expect(PetitionState.options).toContain(next);
  });

  test("offers every step to some kind in some state", () => {
    const offered = new Set(
      PetitionKind.options.flatMap((kind) =>
        PetitionState.options.flatMap((state) => Object.keys(petitionSteps[kind][state])),
      ),
    );
    expect(allSteps.filter((step) => !offered.has(step))).toEqual([]);
  });

  test("lets a complaint be settled only after it was accepted", () => {
    expect(petitionSteps.complaint.received.answer).toBeUndefined();
    expect(petitionSteps.complaint.received.assign).toBeUndefined();
    expect(petitionSteps.complaint.accepted.answer).toBe("answered");
  });

  test("never passes a complaint on: one that is not ours is guided, once", () => {
    for (const state of PetitionState.options) expect(petitionSteps.complaint[state].refer).toBeUndefined();
    expect(petitionSteps.complaint.received.guide).toBe("guided");
    expect(petitionSteps.recommendation.received.refer).toBe("referred");
  });

  test("suspends and terminates complaints only", () => {
    for (const kind of PetitionKind.exclude(["complaint"]).options) {
      expect(petitionSteps[kind].accepted.suspend).toBeUndefined();
      expect(petitionSteps[kind].accepted.terminate).toBeUndefined();
    }
  });

  test("leaves every end but a split one open to be begun again", () => {
    for (const kind of PetitionKind.options)
      for (const state of PetitionState.options)
        if (!["received", "accepted", "suspended", "for-signature", "split"].includes(state))
          expect(petitionSteps[kind][state].reopen, `${kind} ${state}`).toBeDefined();
  });
});
