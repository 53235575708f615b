import { Frame, useStage } from "../frame/index.ts";
import { type DrawingName, Picture } from "../pictures/index.ts";
import { type ScreenName, goTo } from "../visit.ts";
import { type Key, useWords } from "../words.tsx";

const doors: readonly { of: DrawingName; name: Key; hint: Key; leadsTo: ScreenName; colour: string }[] = [
  { of: "say", name: "start.say", hint: "start.say-hint", leadsTo: "kind", colour: "earth" },
  { of: "know", name: "start.know", hint: "start.know-hint", leadsTo: "know", colour: "indigo" },
  { of: "follow", name: "start.follow", hint: "start.follow-hint", leadsTo: "follow", colour: "leaf" },
];

/** Welcome, and the three doors: say, know, follow. */
export function StartScreen() {
  const { change } = useStage();
  const { say } = useWords();
  return (
    <Frame title={say("start.title")} hint={say("start.question")} className="start">
      <div className="doors">
        {doors.map(({ of, name, hint, leadsTo, colour }) => (
          <button
            type="button"
            key={of}
            className={`door ${colour}`}
            onClick={() => change((now) => goTo(now, leadsTo))}
          >
            <span className="disc">
              <Picture of={of} />
            </span>
            <span className="words">
              <strong>{say(name)}</strong>
              <span>{say(hint)}</span>
            </span>
          </button>
        ))}
      </div>
    </Frame>
  );
}
