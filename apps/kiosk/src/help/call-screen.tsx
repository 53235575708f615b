import { Card, Frame, useStage } from "../frame/index.ts";
import { Picture } from "../pictures/index.ts";
import { goTo } from "../visit.ts";
import { useWords } from "../words.tsx";
import { hasBell, ringBell } from "./bell.ts";

/** Calls an official: words large enough to be read across the room, and a bell. */
export function CallScreen() {
  const { change } = useStage();
  const { say } = useWords();
  const ring = hasBell() ? (
    <button type="button" className="primary" onClick={ringBell}>
      {say("call.ring")}
    </button>
  ) : undefined;
  return (
    <Frame title={say("call.title")} hint={say("call.hint")} next={ring} className="calling">
      <div className="big-sign">
        <Picture of="call" size="large" />
      </div>
      <p className="aside">{say("call.paper")}</p>
      <div className="cards">
        <Card of="siren" name={say("call.emergency")} onPress={() => change((now) => goTo(now, "emergency"))} />
      </div>
    </Frame>
  );
}
