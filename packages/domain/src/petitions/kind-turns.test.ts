import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anId } from "../examples/index.ts";
import { type KindDecision, TriageKind } from "./kind-decision.ts";
import { kindTurns } from "./kind-turns.ts";
import { PetitionKind } from "./petition.ts";

type Counted = Pick<KindDecision, "petitionId" | "suggested" | "from" | "to">;
const decided = (number: number, given: Omit<Counted, "petitionId">): Counted => ({
  petitionId: anId("petition", number),
  ...given,
});

describe("wrong turns", () => {
  test("are what was decided otherwise than suggested, and what was corrected later", () => {
    const turns = kindTurns([
      decided(1, { suggested: "complaint", from: null, to: "feedback" }),
      decided(2, { suggested: "complaint", from: null, to: "complaint" }),
      decided(3, { suggested: "complaint", from: null, to: "feedback" }),
      decided(3, { suggested: null, from: "feedback", to: "complaint" }),
    ]);
    expect(turns).toEqual({
      asked: 3,
      kept: 1,
      suggested: [{ from: "complaint", to: "feedback", petitionIds: [anId("petition", 1), anId("petition", 3)] }],
      corrected: [{ from: "feedback", to: "complaint", petitionIds: [anId("petition", 3)] }],
    });
  });

  test("and right ones are all that was suggested", () => {
    const aDecision = fc.record({
      petitionId: fc.nat({ max: 50 }).map((number) => anId("petition", number)),
      suggested: fc.option(fc.constantFrom(...TriageKind.options)),
      from: fc.option(fc.constantFrom(...PetitionKind.options)),
      to: fc.constantFrom(...PetitionKind.options),
    });
    fc.assert(
      fc.property(fc.array(aDecision), (decisions) => {
        const { asked, kept, suggested, corrected } = kindTurns(decisions);
        const wrong = suggested.reduce((sum, { petitionIds }) => sum + petitionIds.length, 0);
        return wrong + kept === asked && [...suggested, ...corrected].every(({ from, to }) => from !== to);
      }),
    );
  });
});
