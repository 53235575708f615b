import { official, router } from "../procedures.ts";
import { FileAsked, checkFile } from "./check-file.ts";
import { PublicationEnded, PublicationWithdrawn, endPublication, withdrawPublication } from "./end-publication.ts";
import { listPublications } from "./list-publications.ts";
import { PublicationFiguresAsked, publicationFigures } from "./publication-figures.ts";
import { QuarterAsked, quarterList } from "./quarter-list.ts";
import { RequestYear, listRequests } from "./request-log.ts";
import { PublicationChange, savePublication } from "./save-publication.ts";
import { FindingKept, ReleaseStepped, keepFinding, stepRelease } from "./step-release.ts";

export const publicationsRouter = router({
  register: official.query(({ ctx }) => listPublications(ctx)),
  save: official.input(PublicationChange).mutation(({ ctx, input }) => savePublication(ctx, input)),
  end: official.input(PublicationEnded).mutation(({ ctx, input }) => endPublication(ctx, input)),
  withdraw: official.input(PublicationWithdrawn).mutation(({ ctx, input }) => withdrawPublication(ctx, input)),
  checkFile: official.input(FileAsked).mutation(({ ctx, input }) => checkFile(ctx, input)),
  keepFinding: official.input(FindingKept).mutation(({ ctx, input }) => keepFinding(ctx, input)),
  stepFile: official.input(ReleaseStepped).mutation(({ ctx, input }) => stepRelease(ctx, input)),
  quarter: official.input(QuarterAsked).query(({ ctx, input }) => quarterList(ctx, input)),
  requests: official.input(RequestYear).query(({ ctx, input }) => listRequests(ctx, input)),
  figures: official.input(PublicationFiguresAsked).query(({ ctx, input }) => publicationFigures(ctx, input)),
});
