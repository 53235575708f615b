import type { Condition } from "./classification.ts";
import type { Bilingual } from "./figure.ts";
import { type Rubric, criteriaIn } from "./rubric.ts";

/** What only a person can answer with yes or no. */
export interface Question {
  key: string;
  text: Bilingual;
}

/** The questions of a rubric's classification and gates, each once, in the order in which they decide. */
export function questionsOf(rubric: Rubric): Question[] {
  const { levels, vetoes, downgrades, notClassified } = rubric.classification;
  const conditions: Condition[] = [
    ...[...notClassified, ...vetoes, ...downgrades].map(({ when }) => when),
    ...levels.flatMap((level) => level.conditions),
  ];
  const gates = criteriaIn([
    ...rubric.groups,
    ...(rubric.bonus?.leaves ?? []),
    ...(rubric.penalty?.leaves ?? []),
  ]).flatMap(({ gate }) => gate);
  const asked = [...conditions, ...gates].flatMap((one) =>
    one.kind === "fact" ? [[one.key, { key: one.key, text: one.text }] as const] : [],
  );
  return [...new Map(asked).values()];
}
