import { ReceptionDays } from "../communes/reception-days.tsx";
import { Frame, useMachine, useStage } from "../frame/index.ts";
import { type DrawingName, Picture } from "../pictures/index.ts";
import { goTo } from "../visit.ts";
import { type Key, useWords } from "../words.tsx";

const toBring: readonly (readonly [DrawingName, Key])[] = [
  ["person", "complaint.bring-id"],
  ["paper", "complaint.bring-paper"],
  ["pen", "complaint.bring-letter"],
];

/** Why a complaint or denunciation is not taken here, what to bring, and who takes it. Nothing is asked and nothing kept. */
export function ComplaintScreen() {
  const { machine, change } = useStage();
  const { say } = useWords();
  const { welcome } = useMachine(machine);
  const call = (
    <button type="button" className="primary" onClick={() => change((now) => goTo(now, "call"))}>
      {say("bar.call")}
    </button>
  );
  return (
    <Frame title={say("complaint.title")} hint={say("complaint.why")} next={call}>
      <div className="sheet">
        <h2>{say("complaint.bring")}</h2>
        <ul className="to-bring">
          {toBring.map(([of, key]) => (
            <li key={key}>
              <Picture of={of} size="small" />
              <span>{say(key)}</span>
            </li>
          ))}
        </ul>
        {welcome === null || welcome.officials.length === 0 ? null : (
          <>
            <h2>{say("officials.title")}</h2>
            <ul>
              {welcome.officials.map(({ title, name }) => (
                <li key={`${title} ${name}`}>
                  {name}, {title}
                </li>
              ))}
            </ul>
          </>
        )}
        <ReceptionDays />
        <p>{say("complaint.nothing-kept")}</p>
      </div>
    </Frame>
  );
}
