import { listSupervisions } from "@gandan/db/supervision";
import type { Figures } from "@gandan/domain/evaluation";
import { fellDueIn, isWhole } from "@gandan/domain/publications";
import { recommendationsDue } from "@gandan/domain/supervision";
import { Day } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { publicationRows } from "../publications/list-publications.ts";
import { type RegisterRow, countOf } from "./counted.ts";

/** Figures of what the commune publishes, and of what it answers to those who watch it. */
export async function opennessFigures(ctx: OfficialContext, year: number, last: Day): Promise<Figures> {
  return { ...(await publicationFigures(ctx, year, last)), ...(await supervisionFigures(ctx, year, last)) };
}

// A withdrawn entry has no limit and counts nowhere.
async function publicationFigures(ctx: OfficialContext, year: number, last: Day): Promise<Figures> {
  const from = Day.parse(`${year}-01-01`);
  const all = await publicationRows(ctx);
  const due = all.filter((row) => fellDueIn(row, { from, to: last }));
  const ahead = all.filter(
    (row) => fellDueIn(row, { from: last, to: Day.parse(`${year}-12-31`) }) && !due.includes(row),
  );
  const rows = (some: typeof all): RegisterRow[] => some.map(({ publication: { id } }) => ({ id }));
  // Every commune has something to publish: an empty register was not kept, and says nothing.
  if (due.length === 0) return {};
  return {
    "publication.due": countOf(rows(due), ahead.length),
    "publication.in-time": countOf(rows(due.filter(isWhole))),
  };
}

async function supervisionFigures(ctx: OfficialContext, year: number, last: Day): Promise<Figures> {
  const from = Day.parse(`${year}-01-01`);
  const all = await listSupervisions(ctx.db.read, ctx.scope);
  const due = recommendationsDue(all, { from, to: last });
  const ahead = recommendationsDue(all, { from: last, to: Day.parse(`${year}-12-31`) }).filter(
    ({ dueOn }) => dueOn > last,
  );
  return {
    "supervision.recommendations": countOf(
      due.map(({ id }) => ({ id })),
      ahead.length,
    ),
    "supervision.answered-in-time": countOf(due.filter(({ isInTime }) => isInTime).map(({ id }) => ({ id }))),
  };
}
