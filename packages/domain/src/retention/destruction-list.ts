import { z } from "zod";
import { PetitionKind, PetitionState } from "../petitions/index.ts";
import { Day, Instant, idOf } from "../values/index.ts";

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((text) => !text.includes("\u0000"), "a text without null characters");
const said = (most: number) => words(most).refine((text) => text !== "", "something is said");

/** What a leader says to one file: it may go, it stays for now, or it stays for good. */
export const Verdict = z.enum(["destroy", "keep", "keep-for-good"]);
export type Verdict = z.infer<typeof Verdict>;

/** Why a file that is past its period still may not go. */
export const Obstacle = z.enum([
  "not-ended",
  "no-period",
  "period-not-over",
  "reopened",
  "second-round",
  "linked-open",
  "task-open",
  "under-supervision",
  "kept-for-good",
  "in-other-list",
  "erased-already",
]);
export type Obstacle = z.infer<typeof Obstacle>;

/** A file on a list: what the register says of it, without a word of its content. */
export const DestructionItem = z.object({
  petitionId: idOf("petition"),
  receipt: z.string(),
  number: z.int().nullable(),
  registerYear: z.int().nullable(),
  kind: PetitionKind,
  state: PetitionState,
  receivedOn: Day,
  endedOn: Day,
  keptUntil: Day,
  verdict: z.object({ is: Verdict, reason: words(1_000), personId: idOf("person"), at: Instant }).nullable(),
  /** What came in between the decision and the act, where something did. */
  heldBack: Obstacle.nullable(),
  erasedAt: Instant.nullable(),
});
export type DestructionItem = z.infer<typeof DestructionItem>;

/** Who was present when files were destroyed; what they agree to stands in the minutes. */
export const DestructionMinutes = z.object({
  on: Day,
  place: said(300),
  /** In which way what is on paper was destroyed. */
  way: said(1_000),
  /** Nobody destroys alone. */
  members: z
    .array(z.object({ name: said(200), title: said(200) }))
    .min(2)
    .max(12),
});
export type DestructionMinutes = z.infer<typeof DestructionMinutes>;

export const DestructionState = z.enum(["proposed", "decided", "recorded", "executed", "withdrawn"]);
export type DestructionState = z.infer<typeof DestructionState>;

/** How many files a list holds at most. */
export const mostOnAList = 200;

/** Files of one rule proposed for destruction, decided one by one, and destroyed once the minutes are there. */
export const DestructionList = z.object({
  communeId: idOf("commune"),
  id: idOf("destructionList"),
  year: z.int().min(2000).max(2200),
  number: z.int().min(1),
  ruleId: z.string(),
  /** What the period rests on, written by who proposes where no text in force was read. */
  basis: words(2_000),
  state: DestructionState,
  items: z.array(DestructionItem).min(1).max(mostOnAList),
  proposedBy: idOf("person"),
  proposedAt: Instant,
  minutes: DestructionMinutes.nullable(),
  executedBy: idOf("person").nullable(),
  executedAt: Instant.nullable(),
  withdrawReason: words(1_000).nullable(),
  updatedAt: Instant,
  revision: z.int().min(1),
});
export type DestructionList = z.infer<typeof DestructionList>;
