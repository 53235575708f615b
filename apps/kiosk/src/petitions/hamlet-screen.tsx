import { Card, Frame, useMachine, useStage } from "../frame/index.ts";
import { hamletPicture } from "../pictures/index.ts";
import { answer } from "../visit.ts";
import { useWords } from "../words.tsx";

/** Which hamlet it is about, or none of them. */
export function HamletScreen() {
  const { machine, visit, change } = useStage();
  const { say } = useWords();
  const { welcome } = useMachine(machine);
  const chosen = visit.said.hamlet;
  const none = say("hamlet.none");
  return (
    <Frame title={say("hamlet.title")}>
      <div className="cards many">
        {(welcome?.hamlets ?? []).map(({ id, name }, at) => (
          <Card
            key={id}
            of={hamletPicture(name, at)}
            name={name}
            isChosen={chosen?.id === id}
            onPress={() => change((now) => answer(now, { hamlet: { id, name } }, "topic"))}
          />
        ))}
        <Card
          of="commune"
          name={none}
          isChosen={chosen !== null && chosen.id === null}
          onPress={() => change((now) => answer(now, { hamlet: { id: null, name: none } }, "topic"))}
        />
      </div>
    </Frame>
  );
}
