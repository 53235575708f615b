import type { Figures } from "@gandan/domain/evaluation";
import { fellDueIn, isWhole } from "@gandan/domain/publications";
import { Day } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { publicationRows } from "../publications/list-publications.ts";
import { type RegisterRow, countOf } from "./counted.ts";

/** Figures of what the commune publishes; a withdrawn entry has no limit and counts nowhere. */
export async function opennessFigures(ctx: OfficialContext, year: number, last: Day): Promise<Figures> {
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
