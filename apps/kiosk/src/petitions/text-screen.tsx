import { useCallback, useRef, useState } from "react";
import { Frame, Notice, useMachine, useRoomy, useStage } from "../frame/index.ts";
import { Keyboard, methods } from "../typing/keyboard.tsx";
import { type Strike, TextField } from "../typing/text-field.tsx";
import { useMethod } from "../typing/use-method.ts";
import { answer, say as keepSaid } from "../visit.ts";
import { type Recording, VoiceField } from "../voice/index.ts";
import { useWords } from "../words.tsx";

const most = 5_000;
const nearlyFull = 200;

/** The words themselves, by the kiosk's keyboard, a real one, or the phone's. */
export function TextScreen() {
  const { machine, visit, change } = useStage();
  const { isPhone } = useMachine(machine);
  const { language, say } = useWords();
  const isRoomy = useRoomy();
  const [methodName, setMethod] = useMethod(language);
  const [isEmpty, setEmpty] = useState(false);
  const strike = useRef<Strike>(() => {});
  const { text, kind, voice } = visit.said;
  const write = useCallback(
    (next: string) => {
      setEmpty(false);
      change((now) => keepSaid(now, { text: next }));
    },
    [change],
  );
  const hear = (spoken: Recording | null) => {
    setEmpty(false);
    change((now) => keepSaid(now, { voice: spoken }));
  };
  const goOn = () =>
    text.trim() === "" && voice === null
      ? setEmpty(true)
      : change((now) => answer(now, {}, kind === "session-question" ? "may-show" : "name"));
  const left = most - text.length;
  const room = left === 0 ? say("text.full") : left <= nearlyFull ? say("text.left", { count: left }) : null;
  const next = (
    <button type="button" className="primary" onClick={goOn}>
      {say("bar.next")}
    </button>
  );
  const title = say(kind === "session-question" ? "text.title-question" : "text.title");
  return (
    <Frame title={title} next={next} className={isRoomy ? "writing typing" : "writing"}>
      <div className="paper">
        <TextField
          isLong
          label={say("text.hint")}
          value={text}
          most={most}
          method={isRoomy ? methods[methodName] : null}
          onChange={write}
          onEnter={(by) => (strike.current = by)}
        />
        {isPhone ? null : <VoiceField recording={voice} onChange={hear} />}
        <Notice of="pen" text={isEmpty ? say("text.empty") : room} />
      </div>
      {isRoomy ? (
        <Keyboard hasLines strike={(by) => strike.current(by)} methodName={methodName} onMethod={setMethod} />
      ) : null}
    </Frame>
  );
}
