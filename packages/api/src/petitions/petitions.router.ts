import { anyone, official, router } from "../procedures.ts";
import { Answer, answerPetition } from "./answer-petition.ts";
import { Assignment, assignPetition } from "./assign-petition.ts";
import { PetitionExport, exportPetitions } from "./export-petitions.ts";
import { Followed, followPetition } from "./follow-petition.ts";
import { PetitionAsked, getPetition } from "./get-petition.ts";
import { listPetitions } from "./list-petitions.ts";
import { PetitionFilter } from "./petition-filter.ts";

export const petitionsRouter = router({
  list: official.input(PetitionFilter).query(({ ctx, input }) => listPetitions(ctx, input)),
  get: official.input(PetitionAsked).query(({ ctx, input }) => getPetition(ctx, input)),
  assign: official.input(Assignment).mutation(({ ctx, input }) => assignPetition(ctx, input)),
  answer: official.input(Answer).mutation(({ ctx, input }) => answerPetition(ctx, input)),
  csv: official.input(PetitionExport).query(({ ctx, input }) => exportPetitions(ctx, input)),
  follow: anyone.input(Followed).query(({ ctx, input }) => followPetition(ctx, input)),
});
