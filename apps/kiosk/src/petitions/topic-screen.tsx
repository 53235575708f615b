import { Card, Frame, useStage } from "../frame/index.ts";
import { answer } from "../visit.ts";
import { useWords } from "../words.tsx";
import { topics } from "./topics.ts";

/** What it is about, by pictures. */
export function TopicScreen() {
  const { visit, change } = useStage();
  const { say } = useWords();
  return (
    <Frame title={say("topic.title")}>
      <div className="cards many">
        {topics.map((topic) => (
          <Card
            key={topic}
            of={topic}
            name={say(`topic.${topic}`)}
            isChosen={visit.said.topic === topic}
            onPress={() => change((now) => answer(now, { topic }, "text"))}
          />
        ))}
      </div>
    </Frame>
  );
}
