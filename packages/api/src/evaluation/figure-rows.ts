import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { type RegisterRecord, describeRecords } from "./describe-records.ts";
import { SheetAsked } from "./get-evaluation.ts";
import { shownSheet } from "./shown-sheet.ts";
import { communeFor, wantedEvaluation } from "./wanted-evaluation.ts";

export const RowsAsked = SheetAsked.extend({ figure: z.string().max(100) });
export type RowsAsked = z.infer<typeof RowsAsked>;

/** The records behind a figure of a sheet, those left out with the reason, and how many there are where not all are told. */
export interface FigureRows {
  counted: RegisterRecord[];
  leftOut: (RegisterRecord & { reason: string })[];
  total: number;
}

const most = 100;

export async function figureRows(ctx: OfficialContext, { figure, level, ...asked }: RowsAsked): Promise<FigureRows> {
  const communeId = await communeFor(ctx, asked, "evaluation.read");
  const evaluation = await wantedEvaluation(ctx, ctx.db.read, communeId, asked.year);
  const { rows, leftOut } = found((await shownSheet(ctx, evaluation, level)).figures[figure]);
  const out = leftOut.slice(0, most);
  const told = await describeRecords(
    ctx.db.read,
    communeId,
    out.map(({ row }) => row),
  );
  return {
    counted: await describeRecords(ctx.db.read, communeId, rows.slice(0, most)),
    leftOut: out.flatMap(({ reason }, index) => (told[index] === undefined ? [] : [{ ...told[index], reason }])),
    total: rows.length,
  };
}
