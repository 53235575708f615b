import { z } from "zod";

/** What the address of the search page asks for; a broken part is left out. */
export const SearchAsked = z.object({
  q: z.coerce.string().max(200).optional().catch(undefined),
  loai: z.enum(["plan", "task", "petition", "model", "supervision"]).optional().catch(undefined),
});
export type SearchAsked = z.infer<typeof SearchAsked>;
