import { Card, Frame, useMachine, useStage } from "../frame/index.ts";
import { answer, say as keepSaid } from "../visit.ts";
import { useWords, writeWeekday } from "../words.tsx";

/** For which session a question is, where there are several, and whether it may stand on the projector. */
export function MayShowScreen() {
  const { machine, visit, change } = useStage();
  const { language, say } = useWords();
  const sessions = useMachine(machine).welcome?.dialogues ?? [];
  const { dialogueId, mayShow } = visit.said;
  const chosen = dialogueId ?? sessions[0]?.id;
  return (
    <Frame title={say("show.title")} hint={say("show.hint")}>
      {sessions.length < 2 ? null : (
        <div className="cards">
          {sessions.map(({ id, title, day, from }) => (
            <Card
              key={id}
              of="session-question"
              colour="indigo"
              name={title}
              hint={`${writeWeekday(day, language)}, ${from}`}
              isChosen={id === chosen}
              onPress={() => change((now) => keepSaid(now, { dialogueId: id }))}
            />
          ))}
        </div>
      )}
      <div className="cards">
        {[true, false].map((wanted) => (
          <Card
            key={String(wanted)}
            of={wanted ? "say" : "paper"}
            colour={wanted ? "leaf" : ""}
            name={say(wanted ? "show.yes" : "show.no")}
            hint={say(wanted ? "show.yes-hint" : "show.no-hint")}
            isChosen={mayShow === wanted}
            onPress={() => change((now) => answer(now, { mayShow: wanted }, "name"))}
          />
        ))}
      </div>
    </Frame>
  );
}
