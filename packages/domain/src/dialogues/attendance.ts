import { z } from "zod";
import { type Id, Instant, idOf } from "../values/index.ts";

/** What is counted of who came: never a name, never a number of a paper. */
export const Sex = z.enum(["woman", "man"]);
export type Sex = z.infer<typeof Sex>;

/** One count at the door, added to or taken from; made on the clerk's screen, so that sent again it counts once. */
export const Tally = z.object({
  communeId: idOf("commune"),
  id: idOf("tally"),
  dialogueId: idOf("dialogue"),
  /** Null: a guest from elsewhere. */
  hamletId: idOf("unit").nullable(),
  sex: Sex,
  /** Its own name as people say it, "Hrê", "Kinh"; null where it was not said. */
  ethnicGroup: z.string().trim().min(1).max(50).nullable(),
  people: z
    .int()
    .min(-500)
    .max(500)
    .refine((people) => people !== 0, "somebody"),
  at: Instant,
});
export type Tally = z.infer<typeof Tally>;

/** One line of the attendance. */
export interface AttendanceLine {
  hamletId: Id<"unit"> | null;
  women: number;
  men: number;
}

/** Who came, by hamlet, sex and ethnic group. */
export interface Attendance {
  total: number;
  women: number;
  men: number;
  hamlets: AttendanceLine[];
  ethnicGroups: { name: string | null; people: number }[];
}

/** Adds up the counts; a line never shows fewer than nobody. */
export function attendanceOf(tallies: readonly Tally[]): Attendance {
  const people = (own: readonly Tally[], sex?: Sex) =>
    Math.max(
      0,
      own.filter((tally) => sex === undefined || tally.sex === sex).reduce((sum, tally) => sum + tally.people, 0),
    );
  const hamlets = [...Map.groupBy(tallies, ({ hamletId }) => hamletId)].map(([hamletId, own]) => ({
    hamletId,
    women: people(own, "woman"),
    men: people(own, "man"),
  }));
  const women = hamlets.reduce((sum, line) => sum + line.women, 0);
  const men = hamlets.reduce((sum, line) => sum + line.men, 0);
  const ethnicGroups = [...Map.groupBy(tallies, ({ ethnicGroup }) => ethnicGroup)]
    .map(([name, own]) => ({ name, people: people(own) }))
    .filter((group) => group.people > 0)
    .toSorted((one, other) => other.people - one.people);
  return { total: women + men, women, men, hamlets, ethnicGroups };
}
