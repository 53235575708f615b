import { type AnswerBy, type Petition, answerTerm } from "@gandan/domain/petitions";
import type { Commune } from "@gandan/domain/roles";
import { calendar } from "../calendar.ts";

/** By when the commune promised to answer a word, counted in the calendar of the packs. */
export const answerByOf = (petition: Pick<Petition, "receivedAt">, commune: Commune): AnswerBy =>
  answerTerm(petition.receivedAt, commune, calendar);
