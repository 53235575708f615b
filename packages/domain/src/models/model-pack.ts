import { z } from "zod";
import { LimitSource } from "../calendar/index.ts";
import { Validity } from "../values/index.ts";

const bilingual = z.object({ vi: z.string().min(1), en: z.string().min(1) });
const code = z.string().regex(/^[a-z][a-z-]{0,39}$/);

/** What part of life a model is about. */
export const ModelField = z.object({ code, name: bilingual });
export type ModelField = z.infer<typeof ModelField>;

/** A level that recognises models, and when it was there; a higher rank is a higher level. */
export const ModelLevel = z.object({ code, name: bilingual, rank: z.int().min(1).max(9), validity: Validity });
export type ModelLevel = z.infer<typeof ModelLevel>;

/** The fields and levels of "Dân vận khéo" models with where they were read. */
export const ModelPack = z.object({
  id: z.string().min(1),
  title: bilingual,
  source: LimitSource,
  fields: z.array(ModelField).min(1),
  levels: z.array(ModelLevel).min(1),
});
export type ModelPack = z.infer<typeof ModelPack>;
