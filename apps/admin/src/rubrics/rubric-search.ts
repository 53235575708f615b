import { z } from "zod/mini";

/** The parts of a rubric's page, as the address names them. */
export const rubricTabs = ["thong-tin", "tieu-chi", "thuong-tru", "xep-loai", "thoi-gian"] as const;
export type RubricTab = (typeof rubricTabs)[number];

/** Which part is open, and of a rubric in force which version. */
export const RubricSearch = z.object({
  phan: z.optional(z.catch(z.enum(rubricTabs), "tieu-chi")),
  ban: z.optional(z.catch(z.number(), 1)),
});
