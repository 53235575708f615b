import { useEffect, useState } from "react";
import type { ShownQuestion } from "@gandan/domain/dialogues";
import { openApi } from "../api.ts";
import { type RoomKnown, followRoom, learn, opening } from "../room/room-link.ts";
import { useWords } from "../words.tsx";
import { PromiseList } from "./promise-list.tsx";

const api = openApi(() => null);
const newDevice = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** A session that is being held, as it goes on: what is answered now, what waits and can be supported, what was promised. */
export function LiveSession({ code }: { code: string }) {
  const { say } = useWords();
  const [known, setKnown] = useState<RoomKnown>(opening);
  // Of this person's visit alone: who comes next supports anew.
  const [device] = useState(newDevice);
  const [supported, setSupported] = useState<readonly string[]>([]);
  useEffect(() => followRoom(api, code, (news) => setKnown((now) => learn(now, news))), [code]);
  const { view } = known;
  if (view === null || view.state !== "open") return null;
  const textOf = ({ text }: ShownQuestion) => text || say(text === null ? "live.withheld" : "live.spoken");
  const support = async ({ petitionId }: ShownQuestion) => {
    const answer = await api.tell("room", "support", { code, device, petitionId }).catch(() => null);
    if (answer?.ok === true) setSupported((now) => [...now, petitionId]);
  };
  return (
    <>
      <h3>{say("live.now")}</h3>
      <p aria-live="polite">
        {view.current === null ? (
          say("live.none")
        ) : (
          <>
            <strong>{say("live.number", { number: view.current.number })}</strong> {textOf(view.current)}
          </>
        )}
      </p>
      {view.next.length === 0 ? null : <h3>{say("live.next")}</h3>}
      {view.next.slice(0, 5).map((question) => (
        <article className="waiting-question" key={question.petitionId}>
          <p>
            <strong>{say("live.number", { number: question.number })}</strong> {textOf(question)}
          </p>
          <button
            type="button"
            className="quiet"
            disabled={supported.includes(question.petitionId)}
            onClick={() => void support(question)}
          >
            {say(supported.includes(question.petitionId) ? "live.supported" : "live.support")}
          </button>
        </article>
      ))}
      {view.promises.length === 0 ? null : (
        <>
          <h3>{say("live.promises")}</h3>
          <PromiseList promises={view.promises} />
        </>
      )}
    </>
  );
}
