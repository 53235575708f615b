import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sameness } from "./same-content.ts";
import { type TriageAnswers, type TriageQuestion, triage } from "./triage.ts";

const led = (answers: TriageAnswers) => triage(answers);

describe("the questions that lead to a kind", () => {
  test("a document asked for is an information request at once", () => {
    expect(led({ "asks-for-document": true })).toMatchObject({ kind: "information-request" });
  });

  test("a decision against one's own rights is a complaint; against others it is not", () => {
    const base = { "asks-for-document": false, "accuses-breach": false, "own-decision": true, "earlier-answer": false };
    expect(led({ ...base, "own-rights": true })).toMatchObject({ kind: "complaint", isMixed: false });
    expect(led({ ...base, "own-rights": false, proposes: true })).toMatchObject({ kind: "recommendation" });
  });

  test("an accusation is a denunciation; with a complaint in the same letter it is mixed and to be split", () => {
    const base = { "asks-for-document": false, "accuses-breach": true, "earlier-answer": false };
    expect(led({ ...base, "own-decision": false })).toMatchObject({ kind: "denunciation", isMixed: false });
    expect(led({ ...base, "own-decision": true, "own-rights": true })).toMatchObject({
      kind: "complaint",
      isMixed: true,
    });
  });

  test("come one at a time, never twice, and end after at most six", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (given) => {
        const answers: TriageAnswers = {};
        const asked: TriageQuestion[] = [];
        for (const answer of given) {
          const stand = triage(answers);
          if (!("ask" in stand)) break;
          if (asked.includes(stand.ask)) return false;
          asked.push(stand.ask);
          answers[stand.ask] = answer;
        }
        return "kind" in triage(answers);
      }),
    );
  });
});

describe("how equal two letters are", () => {
  test("accents, case and punctuation do not count", () => {
    expect(sameness("Cống thoát nước bị lấp!", "cong thoat nuoc bi lap")).toBe(1);
    expect(sameness("Cống thoát nước bị lấp", "Xin cấp lại giấy khai sinh")).toBeLessThan(0.2);
  });
});
