import type { Bilingual } from "../rule.ts";

/** An article of the decree on official documents. */
export const decree30 = (vi: string, en: string): Bilingual => ({
  vi: `Nghị định 30/2020/NĐ-CP, ${vi}`,
  en: `Decree 30/2020/NĐ-CP, ${en}`,
});

/** A section of the decree's annex on layout. */
export const annex1 = (section: string): Bilingual =>
  decree30(`Phụ lục I, mục II.${section}`, `Annex I, II.${section}`);
