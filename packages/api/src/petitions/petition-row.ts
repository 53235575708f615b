import { type AnswerBy, type Petition, type PetitionAnswer, isAnswerLate, targetOf } from "@gandan/domain/petitions";
import { may } from "@gandan/domain/roles";
import type { OfficialContext } from "../context.ts";
import { answerByOf } from "./answer-by.ts";

/** A citizen's word as lists show it; name and contact only for those who may answer it. */
export type PetitionRow = Omit<Petition, "answer"> & {
  answer: (PetitionAnswer & { personName: string }) | null;
  hamletName: string | null;
  positionTitle: string | null;
  answerBy: AnswerBy;
  isLate: boolean;
};

/** A word with the names behind its ids and the day by which it is to be answered. */
export function petitionRow(ctx: OfficialContext, petition: Petition): PetitionRow {
  const answerBy = answerByOf(petition, ctx.commune);
  const mayAnswer = may(ctx.actor, "petition.answer", targetOf(petition));
  const { answer } = petition;
  return {
    ...petition,
    name: mayAnswer ? petition.name : null,
    contact: mayAnswer ? petition.contact : null,
    answer:
      answer === null
        ? null
        : { ...answer, personName: ctx.chart.people.find((person) => person.id === answer.personId)?.name ?? "" },
    hamletName: ctx.chart.units.find((unit) => unit.id === petition.hamletId)?.name ?? null,
    positionTitle: ctx.chart.positions.find((position) => position.id === petition.positionId)?.title ?? null,
    answerBy,
    isLate: isAnswerLate(petition, answerBy, ctx.today),
  };
}
