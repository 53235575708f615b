import { official, router } from "../procedures.ts";
import { Beginning, beginEvaluation } from "./begin-evaluation.ts";
import {
  AnswersGiven,
  EntryGiven,
  Returning,
  Signing,
  answerQuestions,
  closeYear,
  enterLeaf,
  returnToBelow,
  signSheet,
} from "./change-evaluation.ts";
import { compareYears } from "./compare-years.ts";
import { CriterionAsked, CriterionTask, criterionTasks, giveCriterionTask } from "./criterion-tasks.ts";
import { RowsAsked, figureRows } from "./figure-rows.ts";
import { scoreStanding } from "./score-standing.ts";
import { SheetAsked, evaluationYears, getEvaluation } from "./get-evaluation.ts";
import { lookClosely } from "./look-closely.ts";
import { rubrics } from "./known-rubrics.ts";
import { SheetPaperAsked, scoreSheetPaper } from "./score-sheet-paper.ts";
import { ProvinceAsked, provinceSheets } from "./province-sheets.ts";

export const evaluationRouter = router({
  years: official.query(({ ctx }) => evaluationYears(ctx)),
  province: official.input(ProvinceAsked).query(({ ctx, input }) => provinceSheets(ctx, input)),
  standing: official.query(({ ctx }) => scoreStanding(ctx)),
  rubrics: official.query(({ ctx }) => rubrics(ctx)),
  begin: official.input(Beginning).mutation(({ ctx, input }) => beginEvaluation(ctx, input)),
  get: official.input(SheetAsked).query(({ ctx, input }) => getEvaluation(ctx, input)),
  rows: official.input(RowsAsked).query(({ ctx, input }) => figureRows(ctx, input)),
  xRay: official.input(SheetAsked).query(({ ctx, input }) => lookClosely(ctx, input)),
  compare: official.input(SheetAsked).query(({ ctx, input }) => compareYears(ctx, input)),
  paper: official.input(SheetPaperAsked).query(({ ctx, input }) => scoreSheetPaper(ctx, input)),
  tasks: official.input(CriterionAsked).query(({ ctx, input }) => criterionTasks(ctx, input)),
  giveTask: official.input(CriterionTask).mutation(({ ctx, input }) => giveCriterionTask(ctx, input)),
  enter: official.input(EntryGiven).mutation(({ ctx, input }) => enterLeaf(ctx, input)),
  answer: official.input(AnswersGiven).mutation(({ ctx, input }) => answerQuestions(ctx, input)),
  sign: official.input(Signing).mutation(({ ctx, input }) => signSheet(ctx, input)),
  return: official.input(Returning).mutation(({ ctx, input }) => returnToBelow(ctx, input)),
  close: official.input(Signing).mutation(({ ctx, input }) => closeYear(ctx, input)),
});
