import { TimeLimit } from "@gandan/domain/calendar";
import { Day } from "@gandan/domain/values";
import type { z } from "zod";

type Draft = Pick<TimeLimit, "series" | "matters" | "stage" | "name" | "from" | "until" | "unit" | "count"> &
  Partial<Omit<TimeLimit, "id" | "validity" | "source">> & {
    source: Omit<TimeLimit["source"], "article">;
    article: string | null;
    validFrom: string;
    validTo?: string;
  };

const usual = {
  whose: "office",
  direction: "after",
  complex: null,
  remote: null,
  remoteComplex: null,
  extension: null,
  onSuspension: "runs-on",
  rolls: true,
  when: {},
  takesOver: false,
} as const satisfies Partial<z.input<typeof TimeLimit>>;

/** A row with what is usual filled in; its id is the series with the first day of validity. */
export function limit({ article, source, validFrom, validTo, ...draft }: Draft): TimeLimit {
  return TimeLimit.parse({
    ...usual,
    ...draft,
    id: `${draft.series}@${validFrom}`,
    source: { ...source, article },
    validity: { from: Day.parse(validFrom), to: validTo === undefined ? null : Day.parse(validTo) },
  });
}

const lastDayBefore = "2026-06-30";
const firstDay = "2026-07-01";

/**
 * A row of a law that Law 136/2025/QH15 amended from 1 July 2026: as read until then; afterwards the same days, marked
 * as read before the amendment, because the amended text was not seen.
 */
export const amended = (draft: Omit<Draft, "validTo">, after: Partial<Draft> = {}): TimeLimit[] => [
  limit({ ...draft, validTo: lastDayBefore }),
  limit({
    ...draft,
    validFrom: firstDay,
    source: { ...draft.source, read: "before-amendment" },
    ...after,
  }),
];
