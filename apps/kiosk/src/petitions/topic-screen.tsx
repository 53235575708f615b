import type { PetitionTopic } from "@gandan/domain/petitions";
import { Card, Frame, useStage } from "../frame/index.ts";
import { answer } from "../visit.ts";
import { useWords } from "../words.tsx";

// Complete by the compiler's leave: a topic the domain gains is a topic missing here.
const topics = {
  "roads-and-water": true,
  land: true,
  environment: true,
  health: true,
  schools: true,
  livelihood: true,
  "order-and-safety": true,
  procedures: true,
  culture: true,
  other: true,
} satisfies Record<PetitionTopic, true>;

/** What it is about, by pictures. */
export function TopicScreen() {
  const { visit, change } = useStage();
  const { say } = useWords();
  return (
    <Frame title={say("topic.title")}>
      <div className="cards many">
        {(Object.keys(topics) as PetitionTopic[]).map((topic) => (
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
