import { z } from "zod";
import type { Model } from "./model.ts";
import { something, words } from "./words.ts";

const number = z.number().min(0).max(1_000_000_000_000);
const whole = z.int().min(0).max(1_000_000_000_000);

/** Something that was measured before and after, and where the numbers come from. */
export const Measure = z.object({
  what: something(300),
  unit: words(60),
  before: number.nullable(),
  after: number.nullable(),
  source: words(500),
});
export type Measure = z.infer<typeof Measure>;

/** What a model tells of itself: why, how, with which effect, for whom and at what cost. */
export const Passport = z.object({
  /** The situation and the reason. */
  problem: words(5_000),
  goal: words(2_000),
  approach: words(10_000),
  product: words(1_000),
  /** Who leads beside the owner, who takes part. */
  partners: words(1_000),
  /** How it is kept up and taken up by others. */
  outlook: words(2_000),
  measures: z.array(Measure).max(10),
  people: whole.nullable(),
  households: whole.nullable(),
  /** In đồng; nought where it cost nothing, null while nobody said. */
  cost: whole.nullable(),
  /** Days of work that people gave. */
  labourDays: whole.nullable(),
  /** Square metres of land that people gave. */
  land: whole.nullable(),
});
export type Passport = z.infer<typeof Passport>;

export const emptyPassport: Passport = {
  problem: "",
  goal: "",
  approach: "",
  product: "",
  partners: "",
  outlook: "",
  measures: [],
  people: null,
  households: null,
  cost: null,
  labourDays: null,
  land: null,
};

/** The parts that a whole passport has, in the order in which it is read. */
export const passportParts = [
  "problem",
  "approach",
  "before-after",
  "source",
  "people",
  "cost",
  "owner",
  "hamlets",
  "evidence",
] as const;
export type PassportPart = (typeof passportParts)[number];

/** What a passport still lacks, beside the number of pieces of evidence and whether its owner's position is open. */
export function missingIn(
  { passport, hamletIds }: Pick<Model, "passport" | "hamletIds">,
  beside: { evidence: number; hasOwner: boolean },
): PassportPart[] {
  const { measures } = passport;
  const compared = measures.filter(({ before, after }) => before !== null && after !== null);
  const lacks: Record<PassportPart, boolean> = {
    problem: passport.problem === "",
    approach: passport.approach === "",
    "before-after": compared.length === 0,
    source: compared.length === 0 || compared.some(({ source }) => source === ""),
    people: passport.people === null || passport.people === 0,
    cost: passport.cost === null,
    owner: !beside.hasOwner,
    hamlets: hamletIds.length === 0,
    evidence: beside.evidence === 0,
  };
  return passportParts.filter((part) => lacks[part]);
}
