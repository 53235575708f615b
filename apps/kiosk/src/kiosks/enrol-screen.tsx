import { useState } from "react";
import { Card, Frame, Keypad, Notice, useMachine, useStage } from "../frame/index.ts";
import { goTo } from "../visit.ts";
import { type Key, isKey, useWords } from "../words.tsx";

const length = 9;
const group = (digits: string) => digits.replace(/(\d{3})(?=\d)/g, "$1 ");

/** An official enrols the screen with a one-time code; a phone without one can still follow a case. */
export function EnrolScreen() {
  const { machine, change } = useStage();
  const { say } = useWords();
  const { count } = useMachine(machine);
  const [code, setCode] = useState("");
  const [problem, setProblem] = useState<Key | null>(null);
  const write = (typed: string) => {
    setProblem(null);
    setCode(typed.replace(/\D/g, "").slice(0, length));
  };
  const enrol = async () => {
    if (code.length < length) return setProblem("enrol.short");
    const enrolled = await machine.enrol(code);
    if (!enrolled.ok) setProblem(isKey(enrolled.refusal) ? enrolled.refusal : "enrol.offline");
  };
  const next = (
    <button type="button" className="primary" onClick={() => void enrol()}>
      {say("enrol.send")}
    </button>
  );
  return (
    <Frame title={say("enrol.title")} hint={say("enrol.hint")} next={next} className="writing enrolling">
      <form
        className="paper"
        onSubmit={(event) => {
          event.preventDefault();
          void enrol();
        }}
      >
        <label className="labelled">
          <span>{say("enrol.field")}</span>
          <input
            className="field code"
            type="text"
            inputMode="none"
            autoComplete="off"
            value={group(code)}
            onInput={(event) => write(event.currentTarget.value)}
          />
        </label>
        <Notice
          of="waiting"
          text={
            problem !== null ? say(problem) : count.waiting > 0 ? say("enrol.waiting", { count: count.waiting }) : null
          }
        />
      </form>
      <Keypad
        className="digits"
        keys="1234567890"
        onKey={(key) => write(code + key)}
        onErase={() => write(code.slice(0, -1))}
      />
      <div className="cards">
        <Card
          of="follow"
          name={say("start.follow")}
          hint={say("start.follow-hint")}
          onPress={() => change((now) => goTo(now, "follow"))}
        />
      </div>
    </Frame>
  );
}
