import type { Deadline } from "../calendar/index.ts";
import type { Period } from "../petitions/index.ts";
import type { WayStanding } from "./way-standing.ts";

export const publicationFigureIds = ["publication.due", "publication.in-time"] as const;
export type PublicationFigureId = (typeof publicationFigureIds)[number];

/** A document of the register as the figures see it. */
export interface CountedPublication {
  deadlines: readonly Pick<Deadline, "due" | "metOn">[];
  ways: readonly WayStanding[];
}

/** The documents whose limit fell within a period, and those of them that were public in time and, in every way asked, long enough. */
export function publicationFigures(
  counted: readonly CountedPublication[],
  { from, to }: Period,
): Record<PublicationFigureId, number> {
  const due = counted.filter(({ deadlines }) =>
    deadlines.some((one) => one.due !== null && from <= one.due && one.due <= to),
  );
  return { "publication.due": due.length, "publication.in-time": due.filter(isWhole).length };
}

// What stays up for good is long enough as long as it hangs.
const isWhole = ({ deadlines, ways }: CountedPublication): boolean =>
  deadlines.every(({ due, metOn }) => due === null || (metOn !== null && metOn <= due)) &&
  ways.every(({ rule, state }) => !rule.isRequired || state === "kept" || (rule.isPermanent && state === "running"));
