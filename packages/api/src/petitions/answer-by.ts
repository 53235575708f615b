import { type AnswerBy, type Petition, answerTerm } from "@gandan/domain/petitions";
import type { Commune } from "@gandan/domain/roles";
import { dayOf } from "@gandan/domain/values";
import { calendar } from "../calendar.ts";

const kept = new Map<string, AnswerBy>();
const mostKept = 10_000;

/** By when the commune promised to answer a word, counted in the calendar of the packs; the words of one day share it. */
export function answerByOf(petition: Pick<Petition, "receivedAt">, commune: Commune): AnswerBy {
  const day = dayOf(petition.receivedAt);
  const key = `${day} ${commune.feedbackAnswerDays}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const counted = answerTerm(petition.receivedAt, commune, calendar);
  kept.set(key, counted);
  return counted;
}
