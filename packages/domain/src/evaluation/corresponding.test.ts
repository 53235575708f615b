import { expect, test } from "vitest";
import { aGroup, aLeaf, aRubric } from "../examples/index.ts";
import { corresponding } from "./corresponding.ts";
import { questionsOf } from "./questions.ts";

const rubricOf = (id: string, leaves: readonly { code: string; text: string }[]) =>
  aRubric({ id, groups: [aGroup({ code: "1", children: leaves.map((leaf) => aLeaf(leaf)) })] });

test("versions of one rubric correspond by code, whatever became of the words", () => {
  const before = rubricOf("rubric-a", [{ code: "1.1", text: "Họp dân" }]);
  const after = rubricOf("rubric-a", [
    { code: "1.1", text: "Họp dân ở thôn" },
    { code: "1.2", text: "Mới" },
  ]);
  expect(corresponding(before, after)).toEqual({ pairs: [{ before: ["1.1"], after: "1.1", how: "same-code" }] });
});

test("two rubrics correspond where a criterion says the same words, accents and case aside, and only one does", () => {
  const before = rubricOf("rubric-a", [
    { code: "1.1", text: "Họp dân" },
    { code: "1.2", text: "Báo cáo" },
    { code: "1.3", text: "Báo cáo" },
  ]);
  const after = rubricOf("rubric-b", [
    { code: "2.7", text: "HỌP DÂN" },
    { code: "2.8", text: "Báo cáo" },
  ]);
  expect(corresponding(before, after)).toEqual({ pairs: [{ before: ["1.1"], after: "2.7", how: "same-words" }] });
});

test("every question of the class and the gates is asked once", () => {
  const fact = (key: string) => ({ kind: "fact" as const, key, text: { vi: key, en: key } });
  const rubric = aRubric({
    groups: [aGroup({ code: "1", children: [aLeaf({ code: "1.1", gate: [fact("plan-made"), fact("disciplined")] })] })],
    classification: {
      ...aRubric().classification,
      vetoes: [],
      downgrades: [{ when: fact("disciplined"), atMost: "good" }],
      notClassified: [{ when: fact("new-commune") }],
    },
  });
  expect(questionsOf(rubric).map(({ key }) => key)).toEqual(["new-commune", "disciplined", "plan-made"]);
});
