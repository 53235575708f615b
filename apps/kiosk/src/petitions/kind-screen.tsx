import type { SpokenKind } from "@gandan/domain/petitions";
import { Card, Frame, useMachine, useStage } from "../frame/index.ts";
import { answer, goTo } from "../visit.ts";
import { useWords } from "../words.tsx";

const kinds: readonly (readonly [SpokenKind, string])[] = [
  ["feedback", "earth"],
  ["recommendation", "leaf"],
  ["session-question", "indigo"],
  ["information-request", "leaf"],
];

/** What a person wants to do: feedback, a question for a session, or what needs an official. */
export function KindScreen() {
  const { machine, visit, change } = useStage();
  const { say } = useWords();
  const { welcome } = useMachine(machine);
  const next = (welcome?.hamlets.length ?? 0) > 0 ? "hamlet" : "topic";
  return (
    <Frame title={say("kind.title")}>
      <div className="cards">
        {kinds.map(([kind, colour]) => (
          <Card
            key={kind}
            of={kind}
            colour={colour}
            name={say(`kind.${kind}`)}
            hint={say(`kind.${kind}-hint`)}
            isChosen={visit.said.kind === kind}
            onPress={() => change((now) => answer(now, { kind, meeting: null }, next))}
          />
        ))}
        <Card
          of="person"
          colour="indigo"
          name={say("kind.appointment")}
          hint={say("kind.appointment-hint")}
          isChosen={visit.said.meeting !== null}
          onPress={() => change((now) => goTo(now, "appoint"))}
        />
        <Card
          of="complaint"
          name={say("kind.complaint")}
          hint={say("kind.complaint-hint")}
          onPress={() => change((now) => goTo(now, "complaint"))}
        />
      </div>
      <p className="aside">{say("kind.paper")}</p>
    </Frame>
  );
}
