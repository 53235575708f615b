import type { Case } from "../api.ts";
import { type DrawingName, Picture } from "../pictures/index.ts";
import { useWords, writeMoment, writeWeekday } from "../words.tsx";

type Met = Extract<Case, { is: "appointment" }>;

const pictures: Readonly<Record<Met["state"], DrawingName>> = {
  asked: "waiting",
  agreed: "check",
  declined: "paper",
  kept: "check",
  missed: "clock",
};

/** An appointment as who asked for it sees it: when and where, and what the office says. */
export function MeetingCard({ found }: { found: Met }) {
  const { language, say } = useWords();
  const { agreed, note, state } = found;
  return (
    <article className={`case ${found.colour}`}>
      <div className="sign">
        <span className="disc">
          <Picture of={found.icon} />
        </span>
        <div>
          <p className="state">
            <Picture of={pictures[state]} size="small" />
            <strong>{say(`meeting.${state}`)}</strong>
          </p>
          <p>{say("follow.received-at", { at: writeMoment(found.askedAt) })}</p>
        </div>
      </div>
      {state !== "agreed" || agreed === null ? null : (
        <section className="why">
          <h2>{say("meeting.when")}</h2>
          <p className="day">{say("meeting.at", { time: agreed.at, day: writeWeekday(agreed.on, language) })}</p>
          <p>{agreed.place}</p>
          <p>{say("meeting.bring")}</p>
        </section>
      )}
      {note === null || note === "" ? null : (
        <section className="answer">
          <h2>{say("meeting.note")}</h2>
          <p className="answer-text">{note}</p>
        </section>
      )}
    </article>
  );
}
