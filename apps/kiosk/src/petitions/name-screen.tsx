import { useCallback, useRef, useState } from "react";
import { Frame, useRoomy, useStage } from "../frame/index.ts";
import { Picture } from "../pictures/index.ts";
import { Keyboard, methods } from "../typing/keyboard.tsx";
import { type Strike, TextField } from "../typing/text-field.tsx";
import { useMethod } from "../typing/use-method.ts";
import { answer, say as keepSaid } from "../visit.ts";
import { useWords } from "../words.tsx";

/** A name is left only by those who tick that they agree; unticking takes it away again. */
export function NameScreen() {
  const { visit, change } = useStage();
  const { language, say } = useWords();
  const isRoomy = useRoomy();
  const [methodName, setMethod] = useMethod(language);
  const [isIn, setIn] = useState(false);
  const strike = useRef<Strike>(() => {});
  const { kind, meeting, consent, name, contact, address } = visit.said;
  const isAsked = meeting === null && kind === "information-request";
  const isWhole = consent && [name, contact, address].every((part) => part.trim() !== "");
  const agree = (isAgreed: boolean) => {
    setIn(false);
    change((now) =>
      keepSaid(now, isAgreed ? { consent: true } : { consent: false, name: "", contact: "", address: "" }),
    );
  };
  const writeName = useCallback((next: string) => change((now) => keepSaid(now, { name: next })), [change]);
  const writeContact = useCallback((next: string) => change((now) => keepSaid(now, { contact: next })), [change]);
  const writeAddress = useCallback((next: string) => change((now) => keepSaid(now, { address: next })), [change]);
  const enter = (by: Strike) => {
    strike.current = by;
    setIn(true);
  };
  const fields = { most: 200, method: isRoomy ? methods[methodName] : null, onEnter: enter };
  const hasKeys = consent && isRoomy && isIn;
  const next = (
    <button
      type="button"
      className="primary"
      disabled={isAsked && !isWhole}
      onClick={() => change((now) => answer(now, {}, "confirm"))}
    >
      {say(consent || isAsked ? "bar.next" : "name.without")}
    </button>
  );
  return (
    <Frame
      title={say(isAsked ? "name.asked" : "name.title")}
      hint={say(isAsked ? "name.asked-hint" : meeting === null ? "name.hint" : "appoint.no-name")}
      next={next}
      className={hasKeys ? "writing typing" : "writing"}
    >
      <div className="paper">
        <label className={`consent ${consent ? "chosen" : ""}`}>
          <input type="checkbox" checked={consent} onChange={(event) => agree(event.currentTarget.checked)} />
          <span className="box">{consent ? <Picture of="check" size="small" /> : null}</span>
          <span className="words">
            <strong>{say("name.consent")}</strong>
            <span>{say("name.consent-hint")}</span>
          </span>
        </label>
        {consent ? (
          <div className="fields">
            <TextField label={say("name.name")} value={name} onChange={writeName} {...fields} />
            <TextField
              label={say(isAsked ? "name.phone" : "name.contact")}
              value={contact}
              onChange={writeContact}
              {...fields}
            />
            {isAsked ? (
              <TextField label={say("name.address")} value={address} onChange={writeAddress} {...fields} />
            ) : null}
          </div>
        ) : null}
      </div>
      {hasKeys ? <Keyboard strike={(by) => strike.current(by)} methodName={methodName} onMethod={setMethod} /> : null}
    </Frame>
  );
}
