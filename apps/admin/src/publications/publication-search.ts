import { itemStates } from "@gandan/domain/publications";
import { z } from "zod";

/** What stands in the address of the register: what it is narrowed to, which item is open, and whether the quarterly list is asked for. */
export const RegisterSearch = z.object({
  "trang-thai": z.enum(itemStates).optional().catch(undefined),
  tu: z.string().max(200).optional().catch(undefined),
  muc: z.coerce.number().int().min(1).max(99).optional().catch(undefined),
  quy: z.boolean().optional().catch(undefined),
});
export type RegisterSearch = z.infer<typeof RegisterSearch>;

/** What stands in the address of the log of information requests. */
export const RequestsSearch = z.object({
  nam: z.coerce.number().int().min(2014).max(2100).optional().catch(undefined),
});
