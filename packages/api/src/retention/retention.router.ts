import { official, router } from "../procedures.ts";
import {
  FilesDecided,
  ListExecuted,
  ListWithdrawn,
  MinutesRecorded,
  decideFiles,
  recordMinutes,
  withdrawDestruction,
} from "./destruction-acts.ts";
import { destructionPaper } from "./destruction-paper.ts";
import { executeDestruction } from "./execute-destruction.ts";
import { expiredCases } from "./expired-cases.ts";
import { ListAsked, getDestruction, listDestructions, listsToDecide } from "./list-destructions.ts";
import { Proposal, proposeDestruction } from "./propose-destruction.ts";
import { retentionTable } from "./retention-table.ts";

export const retentionRouter = router({
  table: official.query(({ ctx }) => retentionTable(ctx)),
  expired: official.query(({ ctx }) => expiredCases(ctx)),
  lists: official.query(({ ctx }) => listDestructions(ctx)),
  toDecide: official.query(({ ctx }) => listsToDecide(ctx)),
  get: official.input(ListAsked).query(({ ctx, input }) => getDestruction(ctx, input)),
  propose: official.input(Proposal).mutation(({ ctx, input }) => proposeDestruction(ctx, input)),
  decide: official.input(FilesDecided).mutation(({ ctx, input }) => decideFiles(ctx, input)),
  record: official.input(MinutesRecorded).mutation(({ ctx, input }) => recordMinutes(ctx, input)),
  execute: official.input(ListExecuted).mutation(({ ctx, input }) => executeDestruction(ctx, input)),
  withdraw: official.input(ListWithdrawn).mutation(({ ctx, input }) => withdrawDestruction(ctx, input)),
  paper: official.input(ListAsked).query(({ ctx, input }) => destructionPaper(ctx, input)),
});
