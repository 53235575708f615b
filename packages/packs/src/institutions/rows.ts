import type { FactSource, InstitutionChange } from "@gandan/domain/plans";
import { Day } from "@gandan/domain/values";

/** Rows that ended on one day by one source: id, names, successor in Vietnamese and English. */
export const ended = (
  from: string,
  source: FactSource,
  rows: readonly (readonly [id: string, names: readonly string[], vi: string, en: string])[],
): InstitutionChange[] =>
  rows.map(([id, names, vi, en]) => ({ id, names: [...names], from: Day.parse(from), successor: { vi, en }, source }));
