import { describe, expect, it } from "vitest";
import { aPetition, anActor, anId } from "../examples/index.ts";
import type { Instant } from "../values/index.ts";
import { answerPetition } from "./answer-petition.ts";
import { sendAnswerBack, signAnswer, submitAnswer } from "./sign-answer.ts";
import { petitionStepsFor } from "./steps-for.ts";

const now = 1_750_000_000_000 as Instant;
const chairman = anId("position", 8);
const rules = { direct: ["feedback" as const], signing: [chairman] };
const official = anActor({ bundle: "official", personId: anId("person", 9) });
const leader = anActor({ bundle: "leader", personId: anId("person", 8), positionIds: [chairman] });
const delegate = anActor({ bundle: "official", positionIds: [anId("position", 3), chairman] });
const complaint = aPetition({ kind: "complaint", state: "accepted", positionId: anId("position") });
const stepsOf = (petition: typeof complaint, by: typeof leader) => petitionStepsFor(petition, [], by, rules);

const submitted = () => {
  const done = submitAnswer(complaint, " Công nhận một phần. ", official, now, rules);
  if (!done.ok) throw new Error(done.refusal);
  return done.value;
};

describe("an answer that needs a signature", () => {
  it("is drafted by whom the case was given to and handed in; the citizen reads nothing yet", () => {
    const { petition, event } = submitted();
    expect(petition).toMatchObject({ state: "for-signature", answer: null, revision: 2 });
    expect(petition.proposedAnswer).toMatchObject({ text: "Công nhận một phần.", personId: official.personId });
    expect(event).toMatchObject({ kind: "answer-submitted", personId: official.personId });
  });

  it("is neither answered in one step nor handed in empty", () => {
    expect(answerPetition(complaint, "Công nhận.", official, now, rules)).toMatchObject({
      refusal: "petition.needs-signature",
    });
    expect(submitAnswer(complaint, "  ", official, now, rules)).toMatchObject({ refusal: "petition.answer-empty" });
  });

  it("is refused from somebody the case was not given to, also at the desk", () => {
    const desk = anActor({ positionIds: [anId("position", 5)] });
    expect(submitAnswer(complaint, "Công nhận.", desk, now, rules)).toMatchObject({ refusal: "petition.not-yours" });
    const feedback = aPetition({ state: "accepted", positionId: anId("position") });
    expect(answerPetition(feedback, "Đã làm.", desk, now, rules)).toMatchObject({ refusal: "petition.not-yours" });
    expect(stepsOf(feedback, desk)).not.toContain("answer");
  });

  it("is signed by the chairman or who acts for the chairman, and names both who wrote and who signed", () => {
    for (const signer of [leader, delegate]) {
      const done = signAnswer(submitted().petition, signer, now, rules);
      expect(done).toMatchObject({
        ok: true,
        value: {
          petition: {
            state: "answered",
            proposedAnswer: null,
            answer: { text: "Công nhận một phần.", personId: official.personId, signedBy: signer.personId },
          },
          event: { kind: "answered", personId: signer.personId },
        },
      });
    }
    expect(signAnswer(submitted().petition, official, now, rules)).toMatchObject({ refusal: "petition.not-yours" });
    expect(signAnswer(complaint, leader, now, rules)).toMatchObject({ refusal: "petition.step-not-allowed" });
  });

  it("goes back only with a remark, and keeps its words for the next draft", () => {
    const { petition } = submitted();
    expect(sendAnswerBack(petition, " ", leader, now, rules)).toMatchObject({ refusal: "petition.remark-missing" });
    const back = sendAnswerBack(petition, "Nêu rõ căn cứ.", leader, now, rules);
    expect(back).toMatchObject({
      ok: true,
      value: {
        petition: { state: "accepted", proposedAnswer: { text: "Công nhận một phần." } },
        event: { kind: "answer-sent-back", note: "Nêu rõ căn cứ." },
      },
    });
    if (back.ok) expect(stepsOf(back.value.petition, official)).toContain("submit-answer");
  });
});

describe("an answer in one step", () => {
  it("is what a leader gives who holds the case too", () => {
    const own = { ...complaint, positionId: chairman };
    expect(stepsOf(own, leader)).toContain("answer");
    expect(stepsOf(own, leader)).not.toContain("submit-answer");
    expect(answerPetition(own, "Công nhận.", leader, now, rules)).toMatchObject({
      ok: true,
      value: { state: "answered", answer: { signedBy: null } },
    });
  });

  it("is enough where the commune has set so, and may still be handed in for signature", () => {
    const feedback = aPetition({ state: "accepted", positionId: anId("position") });
    expect(stepsOf(feedback, official)).toEqual(expect.arrayContaining(["answer", "submit-answer"]));
    expect(answerPetition(feedback, "Đã nạo vét.", official, now, rules).ok).toBe(true);
    const never = { ...rules, direct: [] };
    expect(answerPetition(feedback, "Đã nạo vét.", official, now, never)).toMatchObject({
      refusal: "petition.needs-signature",
    });
  });
});
