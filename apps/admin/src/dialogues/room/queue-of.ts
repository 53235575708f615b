import type { QuestionState } from "@gandan/domain/dialogues";
import { fold } from "@gandan/domain/values";
import { type QuestionRow, askersOf } from "../rows.ts";

/** The heaps of the queue, in the order in which a clerk looks at them. */
const queueStates = ["released", "received", "answered", "hidden"] as const satisfies readonly QuestionState[];
export interface QueueGroup {
  state: (typeof queueStates)[number];
  questions: QuestionRow[];
}

/** The questions by heap: the most asked first among the released, by number elsewhere; the one being asked stands apart. */
export function queueOf(questions: readonly QuestionRow[], filter: string): QueueGroup[] {
  const wanted = fold(filter);
  const matches = ({ number, text, hamletName }: QuestionRow) =>
    wanted === "" || String(number) === wanted || fold(`${text} ${hamletName ?? ""}`).includes(wanted);
  const own = questions.filter((question) => question.mergedInto === null && matches(question));
  const weight = (question: QuestionRow) => askersOf(questions, question) + question.supports;
  return queueStates
    .map((state) => {
      const heap = own.filter((question) => question.state === state);
      const isWeighed = state === "released";
      return {
        state,
        questions: heap.toSorted(
          (one, other) => (isWeighed ? weight(other) - weight(one) : 0) || one.number - other.number,
        ),
      };
    })
    .filter((group) => group.questions.length > 0);
}
