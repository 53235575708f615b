import { official, router } from "../procedures.ts";
import { Settlement, listForDesk, settle } from "./appointments.ts";
import {
  DayAsked,
  DayChange,
  EntryChange,
  PlanAsked,
  Posting,
  planYear,
  postDays,
  removeDay,
  saveDay,
  saveEntry,
} from "./change-reception.ts";
import { ConclusionAsked, ScheduleAsked, conclusionPaper, schedulePaper } from "./reception-papers.ts";
import { YearAsked, receptionYear } from "./reception-year.ts";

export const receptionRouter = router({
  year: official.input(YearAsked).query(({ ctx, input }) => receptionYear(ctx, input)),
  plan: official.input(PlanAsked).mutation(({ ctx, input }) => planYear(ctx, input)),
  save: official.input(DayChange).mutation(({ ctx, input }) => saveDay(ctx, input)),
  remove: official.input(DayAsked).mutation(({ ctx, input }) => removeDay(ctx, input)),
  post: official.input(Posting).mutation(({ ctx, input }) => postDays(ctx, input)),
  entry: official.input(EntryChange).mutation(({ ctx, input }) => saveEntry(ctx, input)),
  appointments: official.query(({ ctx }) => listForDesk(ctx)),
  settle: official.input(Settlement).mutation(({ ctx, input }) => settle(ctx, input)),
  schedule: official.input(ScheduleAsked).query(({ ctx, input }) => schedulePaper(ctx, input)),
  conclusion: official.input(ConclusionAsked).query(({ ctx, input }) => conclusionPaper(ctx, input)),
});
