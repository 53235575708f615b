import { readReceipt } from "@gandan/domain/receipts";
import { useState } from "react";
import { Frame, Keypad, Notice, useRoomy, useStage } from "../frame/index.ts";
import { goTo } from "../visit.ts";
import { useWords } from "../words.tsx";
import { groupTyped, receiptKeys } from "./receipt-typed.ts";

/** The number of a receipt, by large keys. */
export function FollowScreen() {
  const { visit, change } = useStage();
  const { say } = useWords();
  const isRoomy = useRoomy();
  const [isShort, setShort] = useState(false);
  const write = (typed: string) => {
    setShort(false);
    change((now) => ({ ...now, receipt: groupTyped(typed) }));
  };
  const look = () => (readReceipt(visit.receipt) === null ? setShort(true) : change((now) => goTo(now, "case")));
  const next = (
    <button type="button" className="primary" onClick={look}>
      {say("follow.look")}
    </button>
  );
  return (
    <Frame title={say("follow.title")} hint={say("follow.hint")} next={next} className="writing">
      <form
        className="paper"
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <label className="labelled">
          <span>{say("follow.field")}</span>
          <input
            className="field code"
            type="text"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            inputMode={isRoomy ? "none" : "text"}
            value={visit.receipt}
            onInput={(event) => write(event.currentTarget.value)}
          />
        </label>
        <Notice of="paper" text={isShort ? say("follow.short") : null} />
      </form>
      {isRoomy ? (
        <Keypad
          className="signs"
          keys={receiptKeys}
          onKey={(key) => write(visit.receipt + key)}
          onErase={() => write(visit.receipt.replace(/-?.$/, ""))}
        />
      ) : null}
    </Frame>
  );
}
