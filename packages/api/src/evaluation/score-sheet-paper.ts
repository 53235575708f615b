import { findCommune } from "@gandan/db/communes";
import { scoreSheetDocument, scoreSheetTable } from "@gandan/documents/evaluation";
import { writeXlsx } from "@gandan/documents/registers";
import { writeDocx } from "@gandan/documents/write";
import { scoreRubric } from "@gandan/domain/evaluation";
import { dayOf } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { communeKindWords } from "../roles/commune-kind-words.ts";
import { type SavedFile, savedFile } from "../saved-file.ts";
import { levelViews } from "./level-views.ts";
import { shownSheet } from "./shown-sheet.ts";
import { EvaluationAsked, communeFor, wantedEvaluation } from "./wanted-evaluation.ts";

export const SheetPaperAsked = EvaluationAsked.extend({ format: z.enum(["docx", "xlsx"]) });
export type SheetPaperAsked = z.infer<typeof SheetPaperAsked>;

/** The year's sheet to print or to count on with: what every level signed, and what is being scored on one's own side. */
export async function scoreSheetPaper(ctx: OfficialContext, asked: SheetPaperAsked): Promise<SavedFile> {
  const communeId = await communeFor(ctx, asked, "evaluation.read");
  const kept = await wantedEvaluation(ctx, ctx.db.read, communeId, asked.year);
  const commune = found(await findCommune(ctx.db.read, communeId));
  const { rubric, course, year } = kept;
  const shown = await shownSheet(ctx, kept, undefined);
  const views = await levelViews(ctx, kept, commune);
  const levels = course.levels.map(({ level, submissions }) => {
    const view = views.find((one) => one.level === level);
    const signed = submissions.at(-1);
    const isOpen = shown.level === level && !shown.isSigned;
    const scored = isOpen
      ? { sheet: shown.sheet, entries: shown.entries }
      : signed && { sheet: scoreRubric(rubric, signed.figures, signed.entries), entries: signed.entries };
    return {
      name: view?.name.vi ?? level,
      scored: scored ?? null,
      signer: isOpen ? null : (view?.signed.at(-1)?.by ?? null),
    };
  });
  const signings = course.levels.flatMap(({ submissions }) => submissions.map(({ at }) => at));
  const day = signings.length === 0 ? null : dayOf(signings.reduce((last, at) => (at > last ? at : last)));
  const facts = { rubric, figures: shown.figures, levels };
  const name = `bang-tu-cham-diem-${year}`;
  if (asked.format === "xlsx")
    return savedFile(name, "xlsx", await writeXlsx(scoreSheetTable(facts), `Bảng điểm ${year}`, dayOf(kept.updatedAt)));
  const paper = scoreSheetDocument({
    ...facts,
    year,
    commune: { kind: communeKindWords[commune.kind], name: commune.name },
    day,
  });
  return savedFile(name, "docx", await writeDocx(paper));
}
