import { official, router } from "../procedures.ts";
import { listPublications } from "./list-publications.ts";
import { PublicationFiguresAsked, publicationFigures } from "./publication-figures.ts";
import { QuarterAsked, quarterList } from "./quarter-list.ts";
import { PublicationChange, savePublication } from "./save-publication.ts";

export const publicationsRouter = router({
  register: official.query(({ ctx }) => listPublications(ctx)),
  save: official.input(PublicationChange).mutation(({ ctx, input }) => savePublication(ctx, input)),
  quarter: official.input(QuarterAsked).query(({ ctx, input }) => quarterList(ctx, input)),
  figures: official.input(PublicationFiguresAsked).query(({ ctx, input }) => publicationFigures(ctx, input)),
});
