import { listEventsOf, listFaces, listPetitions } from "@gandan/db/petitions";
import { type CountedMatter, type Face, type Figures, countedMatter, figuresOf } from "@gandan/domain/petitions";
import { Day, addDays, startOf } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { scopeFor } from "../scope.ts";
import { deadlinesFor } from "./petition-clock.ts";

export const FiguresAsked = z
  .object({ from: Day, to: Day, by: z.enum(["kind", "channel", "hamlet", "topic"]).default("kind") })
  .refine(({ from, to }) => from <= to, "a period ends after it begins");
export type FiguresAsked = z.infer<typeof FiguresAsked>;

/** The figures of a period as a whole and of each group; `key` is the kind, channel, topic or hamlet's id. */
export interface PetitionFigures {
  whole: Figures;
  groups: { key: string; name: string | null; figures: Figures }[];
  /** How often each face was chosen in the months of the period. */
  faces: Record<Face, number>;
}

const mostRows = 100_000;

/** How many words came, were answered in time or late, and how long it took, of those that the person may read. */
export async function petitionFigures(ctx: OfficialContext, { from, to, by }: FiguresAsked): Promise<PetitionFigures> {
  const petitions = await listPetitions(
    ctx.db.read,
    scopeFor(ctx, "petition.read"),
    { receivedBefore: startOf(addDays(to, 1)) },
    { by: "received", descending: true },
    { limit: mostRows, offset: 0 },
  );
  const events = await listEventsOf(
    ctx.db.read,
    ctx.scope,
    petitions.map(({ id }) => id),
  );
  const matters = petitions.flatMap((petition) => {
    const own = events.get(petition.id) ?? [];
    return countedMatter(petition, own, deadlinesFor(ctx.commune, petition, own)) ?? [];
  });
  const keyOf = (matter: CountedMatter): string =>
    by === "hamlet" ? (matter.hamletId ?? "") : by === "channel" ? matter.channel : matter[by];
  // What is late is late today, not at the end of a period that has not come.
  const period = { from, to: to < ctx.today ? to : ctx.today };
  const groups = [...Map.groupBy(matters, keyOf)].map(([key, some]) => ({
    key,
    name: ctx.chart.units.find((unit) => unit.id === key)?.name ?? null,
    figures: figuresOf(some, period),
  }));
  const chosen = await listFaces(ctx.db.read, ctx.scope, from.slice(0, 7), to.slice(0, 7));
  const times = (face: Face): number =>
    chosen.filter((row) => row.face === face).reduce((sum, { count }) => sum + count, 0);
  return {
    faces: { glad: times("glad"), "so-so": times("so-so"), unhappy: times("unhappy") },
    whole: figuresOf(matters, period),
    groups: groups
      .filter(({ figures }) => (figures["petitions.received"] ?? 0) + (figures["petitions.carried-over"] ?? 0) > 0)
      .toSorted((one, other) => (other.figures["petitions.received"] ?? 0) - (one.figures["petitions.received"] ?? 0)),
  };
}
