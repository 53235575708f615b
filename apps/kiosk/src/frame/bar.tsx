import type { ReactNode } from "react";
import { type DrawingName, Picture } from "../pictures/index.ts";
import { goBack, goTo } from "../visit.ts";
import { useWords } from "../words.tsx";
import { useStage } from "./contexts.ts";
import { useVoice } from "./use-voice.ts";

const Tool = ({
  of,
  name,
  onPress,
  className = "",
}: {
  of: DrawingName;
  name: string;
  onPress: () => void;
  className?: string;
}) => (
  <button type="button" className={`tool ${className}`} onClick={onPress} aria-label={name}>
    <Picture of={of} size="small" />
    <span>{name}</span>
  </button>
);

/** What is always there: back, hear again, language, within reach, call an official; and the screen's own next step. */
export function Bar({ children }: { children?: ReactNode }) {
  const { visit, change } = useStage();
  const { language, say } = useWords();
  const voice = useVoice(language);
  return (
    <div className="bar">
      <nav className="tools" aria-label={say("bar.label")}>
        {visit.trail.length > 1 ? <Tool of="back" name={say("bar.back")} onPress={() => change(goBack)} /> : null}
        {voice === null ? null : (
          <Tool of="hear" name={say(voice.isReading ? "bar.hear-stop" : "bar.hear")} onPress={voice.toggle} />
        )}
        <Tool of="language" name={say("bar.language")} onPress={() => change((now) => goTo(now, "language"))} />
        <Tool
          of="lower"
          className={visit.isLow ? "reach turned" : "reach"}
          name={say(visit.isLow ? "bar.raise" : "bar.lower")}
          onPress={() => change((now) => ({ ...now, isLow: !now.isLow }))}
        />
        <Tool of="call" className="call" name={say("bar.call")} onPress={() => change((now) => goTo(now, "call"))} />
      </nav>
      {children === undefined ? null : <div className="next">{children}</div>}
    </div>
  );
}
