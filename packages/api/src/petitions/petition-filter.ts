import { PetitionChannel, PetitionKind, PetitionState, PetitionTopic } from "@gandan/domain/petitions";
import { Day, idOf } from "@gandan/domain/values";
import { z } from "zod";

/** Which citizens' words, in which order, which page of them. */
export const PetitionFilter = z.object({
  kinds: z.array(PetitionKind).max(10).optional(),
  states: z.array(PetitionState).max(10).optional(),
  hamletId: idOf("unit").optional(),
  topic: PetitionTopic.optional(),
  words: z.string().max(200).optional(),
  channels: z.array(PetitionChannel).max(10).optional(),
  /** How the clock stands: past its day, due today, due within seven days, or untouched for the commune's silent days. */
  clock: z.enum(["late", "today", "week", "silent"]).optional(),
  /** First and last day of receipt. */
  from: Day.optional(),
  to: Day.optional(),
  sort: z.enum(["received", "updated", "due"]).default("received"),
  order: z.enum(["asc", "desc"]).default("desc"),
  offset: z.number().int().min(0).max(1_000_000).default(0),
  limit: z.number().int().min(1).max(200).default(50),
});
export type PetitionFilter = z.infer<typeof PetitionFilter>;
