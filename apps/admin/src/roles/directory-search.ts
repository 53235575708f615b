import { Day, idOf } from "@gandan/domain/values";
import { z } from "zod";

export const tabs = ["so-do", "con-nguoi", "tai-khoan"] as const;

// Each part stands for itself: a broken one is left out, the others still hold.
const part = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined);

/** What the address says about the directory: its part, the day it is seen on, the open position, words sought. */
export const DirectorySearch = z.object({
  phan: part(z.enum(tabs)),
  ngay: part(Day),
  "chuc-danh": part(idOf("position")),
  tim: part(z.coerce.string().max(200)),
  trong: part(z.union([z.boolean(), z.stringbool()])),
});
export type DirectorySearch = z.infer<typeof DirectorySearch>;
