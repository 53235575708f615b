import { type Petition, type PetitionAnswer, seesDraft, targetOf } from "@gandan/domain/petitions";
import { may } from "@gandan/domain/roles";
import type { OfficialContext } from "../context.ts";
import { answerRulesOf } from "./answer-rules.ts";
import { standingOf } from "./petition-line.ts";

/** An answer with the names of who wrote it and who signed. */
type NamedAnswer = PetitionAnswer & { personName: string; signerName: string | null };

/** A citizen's word as its own page shows it; name and contact only for those who may answer it. */
export type PetitionRow = Omit<Petition, "answer" | "proposedAnswer"> & {
  answer: NamedAnswer | null;
  /** The draft, for who may answer or sign it. */
  proposedAnswer: NamedAnswer | null;
  hamletName: string | null;
  positionTitle: string | null;
  isLate: boolean;
};

/** A word with the names behind its ids, and whether its next limit has passed. */
export function petitionRow(ctx: OfficialContext, petition: Petition): PetitionRow {
  const mayAnswer = may(ctx.actor, "petition.answer", targetOf(petition));
  const named = (answer: PetitionAnswer | null): NamedAnswer | null =>
    answer && { ...answer, personName: nameOf(answer.personId) ?? "", signerName: nameOf(answer.signedBy) };
  const nameOf = (id: PetitionAnswer["signedBy"]) => ctx.chart.people.find((person) => person.id === id)?.name ?? null;
  return {
    ...petition,
    name: mayAnswer ? petition.name : null,
    contact: mayAnswer ? petition.contact : null,
    cost: mayAnswer ? petition.cost : null,
    particulars: mayAnswer ? petition.particulars : null,
    answer: named(petition.answer),
    proposedAnswer:
      petition.proposedAnswer !== null && seesDraft(ctx.actor, petition, answerRulesOf(ctx))
        ? named(petition.proposedAnswer)
        : null,
    ...standingOf(ctx, petition),
  };
}
