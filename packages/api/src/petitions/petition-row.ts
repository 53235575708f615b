import { type Petition, type PetitionAnswer, isUnderWay, targetOf } from "@gandan/domain/petitions";
import { may } from "@gandan/domain/roles";
import type { OfficialContext } from "../context.ts";

/** A citizen's word as lists show it; name and contact only for those who may answer it. */
export type PetitionRow = Omit<Petition, "answer"> & {
  answer: (PetitionAnswer & { personName: string }) | null;
  hamletName: string | null;
  positionTitle: string | null;
  isLate: boolean;
};

/** A word with the names behind its ids, and whether its next limit has passed. */
export function petitionRow(ctx: OfficialContext, petition: Petition): PetitionRow {
  const mayAnswer = may(ctx.actor, "petition.answer", targetOf(petition));
  const { answer } = petition;
  return {
    ...petition,
    name: mayAnswer ? petition.name : null,
    contact: mayAnswer ? petition.contact : null,
    particulars: mayAnswer ? petition.particulars : null,
    answer:
      answer === null
        ? null
        : { ...answer, personName: ctx.chart.people.find((person) => person.id === answer.personId)?.name ?? "" },
    hamletName: ctx.chart.units.find((unit) => unit.id === petition.hamletId)?.name ?? null,
    positionTitle: ctx.chart.positions.find((position) => position.id === petition.positionId)?.title ?? null,
    isLate: petition.dueOn !== null && petition.dueOn < ctx.today && isUnderWay(petition.state),
  };
}
