import { useMachine, useStage } from "../frame/index.ts";
import { useWords, writeWeekday } from "../words.tsx";

/** The next days on which the chairman receives citizens; nothing where none is planned. */
export function ReceptionDays() {
  const { machine } = useStage();
  const { language, say } = useWords();
  // A welcome kept by an older version has no days.
  const days = useMachine(machine).welcome?.receptions ?? [];
  if (days.length === 0) return null;
  return (
    <>
      <h2>{say("officials.days")}</h2>
      <ul className="days">
        {days.map(({ day, from, to, place }) => (
          <li key={day}>
            <strong>
              {writeWeekday(day, language)}, {from}–{to}
            </strong>
            <br />
            {place}
          </li>
        ))}
      </ul>
    </>
  );
}
