import { sameness } from "../petitions/index.ts";
import type { Id } from "../values/index.ts";
import type { Question } from "./question.ts";

type Asked = Pick<Question, "petitionId" | "number" | "topic" | "mergedInto"> & {
  text: string;
  hamletId: Id<"unit"> | null;
};

/** A heading with how many people ask under it, the most asked first. */
export interface QuestionGroup {
  topic: Question["topic"];
  askers: number;
  petitionIds: Id<"petition">[];
}

/** The questions by heading; each asker counts, joined or not. */
export function groupQuestions(questions: readonly Asked[]): QuestionGroup[] {
  const groups = [...Map.groupBy(questions, ({ topic }) => topic)].map(([topic, own]) => ({
    topic,
    askers: own.length,
    petitionIds: own.filter(({ mergedInto }) => mergedInto === null).map(({ petitionId }) => petitionId),
  }));
  return groups.toSorted((one, other) => other.askers - one.askers);
}

/** Two questions that may ask the same, the later of which could be joined to the earlier. */
export interface LikelySame {
  petitionId: Id<"petition">;
  into: Id<"petition">;
  /** Of the words that either has, how many both have, in whole percent. */
  percent: number;
}

// Words such as "đề nghị xã xem lại" stand in half of all questions.
const alike = 0.6;
const alikeAtOnePlace = 0.4;

/** Pairs of questions with much the same words, or fewer of them from one hamlet; each question is suggested once. */
export function likelySame(questions: readonly Asked[]): LikelySame[] {
  const open = questions.filter(({ mergedInto }) => mergedInto === null).toSorted((a, b) => a.number - b.number);
  return open.flatMap((question, index) => {
    const found = open
      .slice(0, index)
      .map((first) => ({ first, share: sameness(first.text, question.text) }))
      .filter(({ first, share }) => {
        const isOnePlace = question.hamletId !== null && first.hamletId === question.hamletId;
        return share >= (isOnePlace ? alikeAtOnePlace : alike);
      })
      .toSorted((one, other) => other.share - one.share)[0];
    if (found === undefined) return [];
    return [{ petitionId: question.petitionId, into: found.first.petitionId, percent: Math.round(found.share * 100) }];
  });
}
