import { ModelState } from "@gandan/domain/models";
import { z } from "zod";

/** What stands in the address of the list of models. */
export const ModelsSearch = z.object({
  nam: z.coerce.number().int().min(2009).max(2100).optional().catch(undefined),
  "trang-thai": ModelState.optional().catch(undefined),
  "linh-vuc": z.string().max(40).optional().catch(undefined),
  thon: z.string().max(60).optional().catch(undefined),
  /** The form of a new model stands open. */
  moi: z.boolean().optional().catch(undefined),
});
export type ModelsSearch = z.infer<typeof ModelsSearch>;

/** Which neighbour's model is being taken over. */
export const OfferedSearch = z.object({ lay: z.string().optional().catch(undefined) });
