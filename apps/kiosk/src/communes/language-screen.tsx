import type { Language } from "@gandan/i18n";
import { useState } from "react";
import { Card, Frame, useStage } from "../frame/index.ts";
import { goBack } from "../visit.ts";
import { bringWords, languages, useWords } from "../words.tsx";

/** The languages whose texts are complete, each in its own name. */
export function LanguageScreen() {
  const { change } = useStage();
  const { language, say } = useWords();
  const [missed, setMissed] = useState<Language | null>(null);
  const choose = async (code: Language) => {
    if (await bringWords(code)) change((now) => ({ ...goBack(now), language: code }));
    else setMissed(code);
  };
  return (
    <Frame title={say("language.title")}>
      <div className="cards">
        {languages.map(({ code, name }) => (
          <Card
            key={code}
            of="language"
            lang={code}
            name={name}
            hint={code === language ? say("language.chosen") : code === missed ? say("language.missed") : undefined}
            isChosen={code === language}
            onPress={() => void choose(code)}
          />
        ))}
      </div>
    </Frame>
  );
}
