import { writeDay } from "@gandan/i18n";
import type { PetitionState } from "@gandan/domain/petitions";
import type { Case } from "../api.ts";
import { type DrawingName, Picture } from "../pictures/index.ts";
import { useWords, writeMoment, writeWeekday } from "../words.tsx";

const pictures: Readonly<Record<PetitionState, DrawingName>> = {
  received: "paper",
  assigned: "person",
  answered: "check",
};

/** A case as its owner sees it: the sign of the receipt, where it stands, by when and why, and the answer. */
export function CaseCard({ found }: { found: Case }) {
  const { language, say } = useWords();
  const { answerBy, answer, state } = found;
  return (
    <article className={`case ${found.colour}`}>
      <div className="sign">
        <span className="disc">
          <Picture of={found.icon} />
        </span>
        <div>
          <p className={`state ${state}`}>
            <Picture of={pictures[state]} size="small" />
            <strong>{say(`state.${state}`)}</strong>
          </p>
          <p>{say(`state.${state}-hint`)}</p>
          <p>{say("follow.received-at", { at: writeMoment(found.receivedAt) })}</p>
        </div>
      </div>
      {answer === null ? null : (
        <section className="answer">
          <h2>{say("follow.answer")}</h2>
          <p className="answer-text">{answer.text}</p>
          <p>{say("follow.answered-at", { at: writeMoment(answer.at) })}</p>
        </section>
      )}
      <section className="why">
        <h2>{say("follow.due")}</h2>
        <p className="day">{writeWeekday(answerBy.day, language)}</p>
        <details>
          <summary>{say("follow.why")}</summary>
          <p>{say("follow.why-days", { count: answerBy.days })}</p>
          <p>{say("follow.why-setting")}</p>
          {answerBy.skipped.length === 0 ? null : (
            <>
              <p>{say("follow.why-skipped")}</p>
              <ul>
                {answerBy.skipped.map(({ day, why }) => (
                  <li key={day}>
                    {writeDay(day)}: {why[language]}
                  </li>
                ))}
              </ul>
            </>
          )}
          {answerBy.isAssumed ? <p>{say("follow.why-assumed")}</p> : null}
        </details>
      </section>
    </article>
  );
}
