import { findReceptionDay } from "@gandan/db/reception";
import { receptionConclusion, receptionSchedule } from "@gandan/documents/reception";
import { writeDocx } from "@gandan/documents/write";
import { signersOn } from "@gandan/domain/roles";
import { type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found, needs } from "../found.ts";
import { communeKindWords } from "../roles/commune-kind-words.ts";
import { type SavedFile, savedFile } from "../saved-file.ts";
import { daysOf } from "./reception-year.ts";

export const ScheduleAsked = z.object({
  year: z.number().int().min(2014).max(2100),
  /** The month; null for the whole year. */
  month: z.number().int().min(1).max(12).nullable(),
});
export type ScheduleAsked = z.infer<typeof ScheduleAsked>;

const chairman = (ctx: OfficialContext) => ({
  commune: { kind: communeKindWords[ctx.commune.kind], name: ctx.commune.name },
  day: ctx.today,
  signer: signersOn(ctx.chart, ctx.today)[0]?.name ?? null,
});

/** The schedule of the head's reception as a Word file to be posted. */
export async function schedulePaper(
  ctx: OfficialContext,
  { year, month }: ScheduleAsked,
): Promise<Result<SavedFile, "reception.no-days">> {
  needs(ctx, "petition.receive");
  const prefix = month === null ? `${year}` : `${year}-${String(month).padStart(2, "0")}`;
  const days = (await daysOf(ctx, year)).filter(({ day }) => day.startsWith(prefix));
  if (days.length === 0) return refuse("reception.no-days");
  const file = await writeDocx(receptionSchedule({ ...chairman(ctx), year, month, days }));
  return ok(savedFile(`lich-tiep-cong-dan-${prefix}`, "docx", file));
}

export const ConclusionAsked = z.object({ id: idOf("receptionDay") });
export type ConclusionAsked = z.infer<typeof ConclusionAsked>;

/** The notice of what was concluded on a day that was held (Decree 154/2026, Article 25). */
export async function conclusionPaper(
  ctx: OfficialContext,
  { id }: ConclusionAsked,
): Promise<Result<SavedFile, "reception.not-held">> {
  needs(ctx, "petition.receive");
  const held = found(await findReceptionDay(ctx.db.read, ctx.scope, { id }));
  if (held.state !== "held") return refuse("reception.not-held");
  const file = await writeDocx(receptionConclusion({ ...chairman(ctx), held }));
  return ok(savedFile(`thong-bao-ket-luan-${held.day}`, "docx", file));
}
