import { ReceptionDays } from "../communes/reception-days.tsx";
import { Card, Frame, useMachine, useStage } from "../frame/index.ts";
import { type DrawingName, Picture } from "../pictures/index.ts";
import { answer, goTo } from "../visit.ts";
import { type Key, useWords } from "../words.tsx";

const toBring: readonly (readonly [DrawingName, Key])[] = [
  ["person", "complaint.bring-id"],
  ["paper", "complaint.bring-paper"],
  ["pen", "complaint.bring-letter"],
];

/** Why a complaint or denunciation is not taken here, what to bring, and who takes it; its form, and an appointment. Nothing of the matter is asked or kept. */
export function ComplaintScreen() {
  const { machine, change } = useStage();
  const { say } = useWords();
  const { welcome } = useMachine(machine);
  const letter = { reason: "letter", withWhom: "official", on: null, part: null } as const;
  const appoint = (
    <button
      type="button"
      className="primary"
      onClick={() => change((now) => answer(now, { meeting: letter }, "appoint-when"))}
    >
      {say("complaint.appoint")}
    </button>
  );
  return (
    <Frame title={say("complaint.title")} hint={say("complaint.why")} next={appoint}>
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
        <p>
          {say("complaint.nothing-kept")} {say("complaint.asks-not")}
        </p>
      </div>
      <div className="cards">
        <Card
          of="printer"
          name={say("complaint.forms")}
          hint={say("complaint.forms-hint")}
          onPress={() => change((now) => goTo(now, "forms"))}
        />
      </div>
    </Frame>
  );
}
