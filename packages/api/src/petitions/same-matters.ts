import { listEventsOf } from "@gandan/db/petitions";
import { type Petition, type PetitionPaper, papersOf, shareAnswer, targetOf } from "@gandan/domain/petitions";
import { may } from "@gandan/domain/roles";
import { refusalGrounds } from "@gandan/packs/refusal-grounds";
import type { OfficialContext } from "../context.ts";
import { answerRulesOf } from "./answer-rules.ts";

/** Another matter about the same cause, as the page of the first lists it. */
export interface SameMatter extends Pick<
  Petition,
  "id" | "text" | "kind" | "state" | "receivedAt" | "revision" | "number" | "registerYear" | "name"
> {
  /** Whether this page's answer can be given to it now, and whether its own could be given to this page's matter. */
  takesAnswer: boolean;
  givesAnswer: boolean;
  answer: string | null;
  /** The letter its sender gets, where it was answered. */
  letter: PetitionPaper | null;
}

/** The matters that are linked with one, with what can be done with them together. */
export async function sameMatters(
  ctx: OfficialContext,
  petition: Petition,
  others: readonly Petition[],
): Promise<SameMatter[]> {
  const ids = others.map(({ id }) => id);
  const events = await listEventsOf(ctx.db.read, ctx.scope, ids);
  const now = ctx.now();
  const rules = answerRulesOf(ctx);
  return others.map((other) => {
    const { id, text, kind, state, receivedAt, revision, number, registerYear } = other;
    const mayAnswer = may(ctx.actor, "petition.answer", targetOf(other));
    const letters = papersOf(other, events.get(id) ?? [], refusalGrounds).filter((paper) => answers.has(paper.kind));
    return {
      id,
      text,
      kind,
      state,
      receivedAt,
      revision,
      number,
      registerYear,
      name: mayAnswer ? other.name : null,
      takesAnswer: shareAnswer(petition, other, ctx.actor, now, rules).ok,
      givesAnswer: shareAnswer(other, petition, ctx.actor, now, rules).ok,
      answer: other.answer?.text ?? null,
      letter: mayAnswer && other.answer !== null ? (letters.at(-1) ?? null) : null,
    };
  });
}

const answers: ReadonlySet<PetitionPaper["kind"]> = new Set(["answer", "decision"]);
