import type { Target } from "@gandan/domain/plans";
import { fold } from "@gandan/domain/values";
import { passageOf } from "./passage.ts";
import type { TableRow } from "./table-rows.ts";
import { findTargets } from "./targets.ts";

/** The targets of a table that says in one column what is counted and in another how much: "Chỉ tiêu | Mức phấn đấu". */
export function targetsInRows(source: string, rows: readonly TableRow[]): Target[] {
  const [header, ...others] = rows;
  const measureAt =
    header?.cells.findIndex((cell) => cell !== null && /^(?:ten )?(?:chi tieu|muc tieu)/.test(fold(cell.text))) ?? -1;
  if (measureAt < 0) return [];
  return others.flatMap(({ cells, span }) => {
    const measure = cells[measureAt];
    if (measure == null) return [];
    const values = cells.slice(measureAt + 1).filter((cell) => cell !== null);
    const [found] = values.flatMap((cell) => findTargets(passageOf(source, cell.span.start, cell.span.end)));
    return found === undefined
      ? []
      : [{ ...found, measure: measure.text, text: `${measure.text}: ${found.text}`, span }];
  });
}
