import { useState } from "react";
import { Frame, Notice, useMachine, useStage } from "../frame/index.ts";
import { useWords } from "../words.tsx";

/** For officials: how much waits on this machine, without a word of it. */
export function OutboxScreen() {
  const { machine } = useStage();
  const { say } = useWords();
  const { count, isReached, isDurable } = useMachine(machine);
  const [hasTried, setTried] = useState(false);
  const then = (attempt: Promise<void>) => void attempt.then(() => setTried(true));
  const next = (
    <button type="button" className="primary" onClick={() => then(machine.sendNow())}>
      {say("outbox.send")}
    </button>
  );
  return (
    <Frame title={say("outbox.title")} hint={say("outbox.hint")} next={next}>
      <dl className="counts">
        <div>
          <dt>{say("outbox.waiting")}</dt>
          <dd>{count.waiting}</dd>
        </div>
        <div>
          <dt>{say("outbox.set-aside")}</dt>
          <dd>{count.setAside}</dd>
        </div>
      </dl>
      <p className="aside">
        {say(isDurable ? (isReached ? "outbox.online" : "outbox.offline") : "outbox.not-durable")}
      </p>
      {count.setAside === 0 ? null : (
        <button type="button" className="quiet" onClick={() => then(machine.retrySetAside())}>
          {say("outbox.retry")}
        </button>
      )}
      <Notice of="waiting" text={hasTried ? say("outbox.sent", { count: count.waiting }) : null} />
    </Frame>
  );
}
