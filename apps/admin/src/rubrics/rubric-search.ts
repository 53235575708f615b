import { z } from "zod/mini";

/** The parts of a rubric's page, as the address names them. */
export const rubricTabs = ["thong-tin", "tieu-chi", "thuong-tru", "xep-loai", "thoi-gian"] as const;
export type RubricTab = (typeof rubricTabs)[number];

/** Which part is open, and of a rubric in force which version. */
export const RubricSearch = z.object({
  phan: z.optional(z.catch(z.enum(rubricTabs), "tieu-chi")),
  ban: z.optional(z.catch(z.number(), 1)),
});

/** Which version is looked at, which stands beside it, and whether only what has no counterpart is shown. */
export const MappingSearch = z.object({
  ban: z.optional(z.catch(z.number(), 1)),
  voi: z.optional(z.string()),
  banVoi: z.optional(z.catch(z.number(), 1)),
  loc: z.optional(z.literal("chua")),
});
