import type { LimitSource } from "@gandan/domain/calendar";
import { RetentionRule } from "@gandan/domain/retention";
import { Day } from "@gandan/domain/values";

interface Draft extends Pick<RetentionRule, "kind" | "period" | "start" | "end"> {
  vi: string;
  en: string;
  source: Omit<LimitSource, "article">;
  article?: string;
  validFrom: string;
}

/** A row with what is usual filled in; its id is its kind with the first day of validity. */
export const rule = ({ vi, en, article, source, validFrom, ...draft }: Draft): RetentionRule =>
  RetentionRule.parse({
    ...draft,
    id: `${draft.kind}@${validFrom}`,
    name: { vi, en },
    source: { ...source, article: article ?? null },
    validity: { from: Day.parse(validFrom), to: null },
  });
