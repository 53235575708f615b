import { z } from "zod";
import { FigureId, bilingual } from "./figure.ts";
import { Edge, Thousandths, key } from "./method.ts";

/** What a rule of classification asks; a fact is a question that a person answers with yes or no. */
export const Condition = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("no-zero") }),
  z.object({ kind: z.literal("fact"), key, text: bilingual }),
  z.object({ kind: z.literal("not-self-scored") }),
  z.object({
    kind: z.literal("share"),
    text: bilingual,
    numerator: FigureId,
    denominator: FigureId,
    atLeast: Thousandths.nullable(),
    atMost: Thousandths.nullable(),
  }),
]);
export type Condition = z.infer<typeof Condition>;

/** A level: from and to which points, and under which side conditions. */
export const ClassLevel = z.object({
  key,
  name: bilingual,
  from: Edge.nullable(),
  to: Edge.nullable(),
  conditions: z.array(Condition),
});
export type ClassLevel = z.infer<typeof ClassLevel>;

/** Levels from the best to the worst; a veto sets the level, a downgrade limits it, some cases are not classified. A contest has no levels. */
export const Classification = z.object({
  levels: z.array(ClassLevel),
  vetoes: z.array(z.object({ when: Condition, level: key })),
  downgrades: z.array(z.object({ when: Condition, atMost: key })),
  notClassified: z.array(z.object({ when: Condition })),
});
export type Classification = z.infer<typeof Classification>;

/** Two conditions that ask the same share this text. */
export const conditionKey = (condition: Condition): string =>
  condition.kind === "fact"
    ? `fact ${condition.key}`
    : condition.kind === "share"
      ? `share ${condition.numerator}/${condition.denominator} ${condition.atLeast}–${condition.atMost}`
      : condition.kind;
