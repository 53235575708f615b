import { SupervisionKind, SupervisionState } from "@gandan/domain/supervision";
import { z } from "zod";

/** What stands in the address of the list: the year, what it is narrowed to, and which kind is being planned. */
export const SupervisionSearch = z.object({
  nam: z.coerce.number().int().min(2014).max(2100).optional().catch(undefined),
  loai: SupervisionKind.optional().catch(undefined),
  "trang-thai": SupervisionState.optional().catch(undefined),
  moi: SupervisionKind.optional().catch(undefined),
});
export type SupervisionSearch = z.infer<typeof SupervisionSearch>;
