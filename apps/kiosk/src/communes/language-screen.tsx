import { Card, Frame, useStage } from "../frame/index.ts";
import { goBack } from "../visit.ts";
import { languages, useWords } from "../words.tsx";

/** The languages whose texts are complete, each in its own name. */
export function LanguageScreen() {
  const { change } = useStage();
  const { language, say } = useWords();
  return (
    <Frame title={say("language.title")}>
      <div className="cards">
        {languages.map(({ code, name }) => (
          <Card
            key={code}
            of="language"
            lang={code}
            name={name}
            hint={code === language ? say("language.chosen") : undefined}
            isChosen={code === language}
            onPress={() => change((now) => ({ ...goBack(now), language: code }))}
          />
        ))}
      </div>
    </Frame>
  );
}
