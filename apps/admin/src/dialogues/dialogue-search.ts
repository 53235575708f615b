import { z } from "zod";

/** What stands in the address of the year page. */
export const YearSearch = z.object({
  nam: z.coerce.number().int().min(2014).max(2100).optional().catch(undefined),
  /** The form of a new session stands open. */
  moi: z.boolean().optional().catch(undefined),
});

/** Which questions the session page lists. */
export const questionViews = ["all", "unprepared", "waiting", "answered", "hidden"] as const;
export type QuestionView = (typeof questionViews)[number];

/** What stands in the address of a session's page. */
export const SessionSearch = z.object({
  loc: z.enum(questionViews).optional().catch(undefined),
});
