import { Card, Frame, useMachine, useStage } from "../frame/index.ts";
import { goTo } from "../visit.ts";
import { useWords } from "../words.tsx";

/** What the commune tells: only what it has really entered gets a card. */
export function KnowScreen() {
  const { machine, change } = useStage();
  const { say } = useWords();
  const { welcome, isPhone } = useMachine(machine);
  return (
    <Frame title={say("know.title")}>
      <div className="cards">
        {welcome === null || welcome.officials.length === 0 ? null : (
          <Card
            of="person"
            name={say("know.officials")}
            colour="indigo"
            onPress={() => change((now) => goTo(now, "officials"))}
          />
        )}
        {welcome === null || ((welcome.dialogues ?? []).length === 0 && welcome.promised == null) ? null : (
          <Card
            of="session-question"
            name={say("know.sessions")}
            colour="earth"
            onPress={() => change((now) => goTo(now, "sessions"))}
          />
        )}
        {welcome === null ? null : (
          <Card
            of="clock"
            name={say("know.answer-time")}
            colour="leaf"
            onPress={() => change((now) => goTo(now, "answer-time"))}
          />
        )}
        {welcome === null || isPhone ? null : (
          <Card of="camera" name={say("phone.title")} onPress={() => change((now) => goTo(now, "phone"))} />
        )}
        <Card of="complaint" name={say("know.complaint")} onPress={() => change((now) => goTo(now, "complaint"))} />
      </div>
    </Frame>
  );
}
