import { z } from "zod";

/** Which year the address shows; this year where it names none. */
export const CalendarSearch = z.object({
  nam: z.coerce.number().int().min(2021).max(2199).optional().catch(undefined),
});
