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
  const due = counted.filter((one) => fellDueIn(one, { from, to }));
  return { "publication.due": due.length, "publication.in-time": due.filter(isWhole).length };
}

/** Whether the day by which a document had to be public lies within a period. */
export const fellDueIn = ({ deadlines }: Pick<CountedPublication, "deadlines">, { from, to }: Period): boolean =>
  deadlines.some(({ due }) => due !== null && from <= due && due <= to);

/** Whether a document was public in time and, in every way asked, long enough; what stays for good is, as long as it hangs. */
export const isWhole = ({ deadlines, ways }: CountedPublication): boolean =>
  deadlines.every(({ due, metOn }) => due === null || (metOn !== null && metOn <= due)) &&
  ways.every(({ rule, state }) => !rule.isRequired || state === "kept" || (rule.isPermanent && state === "running"));
