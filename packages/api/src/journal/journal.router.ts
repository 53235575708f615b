import { official, router } from "../procedures.ts";
import { RecordAsked, journalOfRecord } from "./journal-of-record.ts";
import { verifyJournal } from "./verify-journal.ts";

export const journalRouter = router({
  ofRecord: official.input(RecordAsked).query(({ ctx, input }) => journalOfRecord(ctx, input)),
  verify: official.query(({ ctx }) => verifyJournal(ctx)),
});
