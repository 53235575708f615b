import { z } from "zod";
import { Score } from "../values/index.ts";
import { key } from "./method.ts";

/** What a scorer says of one leaf; what is null is left to the figures. */
export const LeafEntry = z.object({
  score: Score.nullable(),
  /** The level chosen where the leaf is judged. */
  chosen: key.nullable(),
  /** Yes or no. */
  answer: z.boolean().nullable(),
  /** How many were confirmed or occurred. */
  count: z.int().min(0).max(1_000_000).nullable(),
  isNotApplicable: z.boolean(),
  reason: z.string().trim().max(2_000).nullable(),
  evidence: z.array(z.string().min(1).max(200)),
});
export type LeafEntry = z.infer<typeof LeafEntry>;

/** An entry that says nothing yet. */
export const noEntry: LeafEntry = {
  score: null,
  chosen: null,
  answer: null,
  count: null,
  isNotApplicable: false,
  reason: null,
  evidence: [],
};

/** Everything one level says: leaves by code, answered questions, and its choice where the rules do not decide. */
export const Entries = z.object({
  level: key,
  isSelfScored: z.boolean(),
  leaves: z.record(z.string(), LeafEntry),
  facts: z.record(z.string(), z.boolean()),
  classChoice: z.object({ level: key, reason: z.string().trim().min(1).max(2_000) }).nullable(),
});
export type Entries = z.infer<typeof Entries>;

/** Entries of a level that has said nothing yet. */
export const noEntries = (level: string): Entries => ({
  level,
  isSelfScored: true,
  leaves: {},
  facts: {},
  classChoice: null,
});
