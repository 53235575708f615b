import { writeDay } from "@gandan/i18n";
import type { CitizenStand } from "@gandan/domain/petitions";
import type { Case } from "../api.ts";
import { PromiseList } from "../dialogues/promise-list.tsx";
import { type DrawingName, Picture } from "../pictures/index.ts";
import { useWords, writeMoment, writeWeekday } from "../words.tsx";

const pictures: Readonly<Record<CitizenStand, DrawingName>> = {
  received: "paper",
  "in-work": "person",
  answered: "check",
  ended: "paper",
};

type Word = Extract<Case, { is: "petition" }>;

/** A case as its owner sees it: the sign of the receipt, where it stands, by when and why, and the answer. */
export function CaseCard({ found }: { found: Word }) {
  const { language, say } = useWords();
  const { answer, stand, to } = found;
  return (
    <article className={`case ${found.colour}`}>
      <div className="sign">
        <span className="disc">
          <Picture of={found.icon} />
        </span>
        <div>
          <p className={`state ${stand}`}>
            <Picture of={pictures[stand]} size="small" />
            <strong>{say(`state.${stand}`)}</strong>
          </p>
          <p>{say(`state.${stand}-hint`)}</p>
          {to === null ? null : <p>{say("follow.to", { to })}</p>}
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
      {found.cost === null ? null : (
        <section className="why">
          <p>
            {say(found.cost.isWaived ? "follow.cost-waived" : "follow.cost", {
              asked: found.cost.asked,
              paid: found.cost.paid,
            })}
          </p>
        </section>
      )}
      {found.session === null ? null : (
        <section className="answer">
          <h2>{found.session.title}</h2>
          <p>
            {say("follow.session", {
              number: found.session.number,
              day: writeWeekday(found.session.day, language),
              from: found.session.from,
              place: found.session.place,
            })}
          </p>
          <PromiseList promises={found.session.promises} />
        </section>
      )}
      <Why found={found} />
    </article>
  );
}

// By when and why; whose rule it is stands beside the number of days.
function Why({ found: { answerBy } }: { found: Word }) {
  const { language, say } = useWords();
  if (answerBy === null) return null;
  const { day, days, rule, source, number, unit } = answerBy;
  const law = [source[language], number].filter(Boolean).join(" ");
  const counted = unit === "working-day" ? "follow.why-law-working" : "follow.why-law";
  return (
    <section className="why">
      <h2>{say("follow.due")}</h2>
      <p className="day">{day === null ? say("follow.no-day") : writeWeekday(day, language)}</p>
      <details>
        <summary>{say("follow.why")}</summary>
        {days === null ? null : (
          <p>{rule === "law" ? say(counted, { law, count: days }) : say("follow.why-days", { count: days })}</p>
        )}
        {rule === "law" ? null : <p>{say("follow.why-setting")}</p>}
        {answerBy.skipped.length === 0 ? null : (
          <>
            <p>{say("follow.why-skipped")}</p>
            <ul>
              {answerBy.skipped.map(({ day: skipped, why }) => (
                <li key={skipped}>
                  {writeDay(skipped)}: {why[language]}
                </li>
              ))}
            </ul>
          </>
        )}
        {answerBy.isAssumed ? <p>{say("follow.why-assumed")}</p> : null}
        {rule === "law" && answerBy.isUnverified ? <p>{say("follow.why-unverified")}</p> : null}
      </details>
    </section>
  );
}
