import { PetitionKind, checkAnswer, templatesFor } from "@gandan/domain/petitions";
import { expect, test } from "vitest";
import { answerTemplates } from "./index.ts";

test("there is a template for every kind, and each is plain but for its blanks once they are filled", () => {
  for (const kind of PetitionKind.options)
    expect(templatesFor(answerTemplates, { kind, state: "accepted" }).length, kind).toBeGreaterThan(0);
  for (const { id, text } of answerTemplates)
    expect(checkAnswer(text.replaceAll(/\{[^{}]*\}/gu, "nước")), id).toEqual([]);
  expect(new Set(answerTemplates.map(({ id }) => id)).size).toBe(answerTemplates.length);
});
