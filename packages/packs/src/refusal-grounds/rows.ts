import type { LimitSource } from "@gandan/domain/calendar";
import { RefusalGround } from "@gandan/domain/petitions";
import { Day } from "@gandan/domain/values";

interface Draft extends Pick<RefusalGround, "steps" | "kinds" | "paper"> {
  /** The id without its first day. */
  series: string;
  vi: string;
  en: string;
  needsNote?: boolean;
  source: Omit<LimitSource, "article">;
  article: string | null;
  validFrom: string;
  validTo?: string;
}

/** A row with what is usual filled in; its id is its series with the first day of validity. */
export const ground = ({ series, vi, en, article, source, validFrom, validTo, needsNote, ...draft }: Draft) =>
  RefusalGround.parse({
    ...draft,
    id: `${series}@${validFrom}`,
    name: { vi, en },
    needsNote: needsNote ?? false,
    source: { ...source, article },
    validity: { from: Day.parse(validFrom), to: validTo === undefined ? null : Day.parse(validTo) },
  });
