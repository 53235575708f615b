import { useLayoutEffect, useRef, useState } from "react";
import type { RoomView } from "@gandan/domain/dialogues";
import { QrCode } from "../petitions/qr-code.tsx";
import { useWords, writeWeekday } from "../words.tsx";
import { PromiseList } from "../dialogues/promise-list.tsx";
import { Carriers, Countdown, Timer, useShownText } from "./parts.tsx";
import type { RoomKnown } from "./room-link.ts";
import { useRoomWords } from "./room-words.ts";

const grouped = (code: string) => `${code.slice(0, 4)} ${code.slice(4)}`;

/** The projector: one scene at a time, to be read from the last row. */
export function Screen({ known: { is, view, skew } }: { known: RoomKnown }) {
  const tell = useRoomWords();
  return (
    <main className={`screen ${view?.scene ?? ""}`}>
      {is === "lost" ? (
        <p className="lost" aria-live="polite">
          {tell("lost-screen")}
        </p>
      ) : null}
      {view === null ? null : <Scene view={view} skew={skew} />}
    </main>
  );
}

function Scene({ view, skew }: { view: RoomView; skew: number }) {
  if (view.scene === "welcome") return <Welcome view={view} skew={skew} />;
  if (view.scene === "earlier") return <Earlier view={view} />;
  if (view.scene === "question") return <Question view={view} skew={skew} />;
  if (view.scene === "promises") return <ReadBack view={view} />;
  return <Thanks view={view} />;
}

function Join({ code }: { code: string }) {
  const tell = useRoomWords();
  const address = `${location.origin}/phong/${code}`;
  return (
    <aside className="join">
      <QrCode text={address} name={tell("screen.join")} />
      <p>{tell("screen.join")}</p>
      <p className="address">{address.replace(/^https?:\/\//, "")}</p>
      <p className="room-code">
        {tell("screen.code")} <strong>{grouped(code)}</strong>
      </p>
    </aside>
  );
}

function Welcome({ view, skew }: { view: RoomView; skew: number }) {
  const { language, say } = useWords();
  const tell = useRoomWords();
  return (
    <>
      <section>
        <p className="who">{say("kiosk.place", { kind: say(`place.${view.communeKind}`), name: view.communeName })}</p>
        <h1>{view.title}</h1>
        <p className="day">{tell("day-in", { day: writeWeekday(view.day, language), from: view.from, to: view.to })}</p>
        <p>{view.place}</p>
        <p>{tell("screen.chair", { chair: view.chair })}</p>
        <Countdown view={view} skew={skew} />
      </section>
      <Join code={view.code} />
    </>
  );
}

const mostPromises = 5;

function Earlier({ view: { earlier } }: { view: RoomView }) {
  const tell = useRoomWords();
  if (earlier === null) return <h1>{tell("screen.earlier-none")}</h1>;
  const standings = (["kept", "kept-late", "open", "late", "broken"] as const).filter((one) => earlier.counts[one] > 0);
  return (
    <>
      <h1>{tell("screen.earlier")}</h1>
      <ul className="tallies">
        {standings.map((one) => (
          <li key={one} className={`standing ${one}`}>
            <strong>{earlier.counts[one]}</strong> {tell(`screen.${one}`)}
          </li>
        ))}
      </ul>
      <Some promises={earlier.promises} />
    </>
  );
}

function Some({ promises }: { promises: RoomView["promises"] }) {
  const tell = useRoomWords();
  const more = promises.length - mostPromises;
  return (
    <>
      <PromiseList promises={more > 0 ? promises.slice(-mostPromises) : promises} />
      {more > 0 ? <p className="who">{tell("screen.more", { count: more })}</p> : null}
    </>
  );
}

function Question({ view, skew }: { view: RoomView; skew: number }) {
  const tell = useRoomWords();
  const shownText = useShownText();
  const { current, speaker, timerEndsAt } = view;
  if (current === null)
    return (
      <>
        <h1>{tell("screen.question-none")}</h1>
        <Join code={view.code} />
      </>
    );
  return (
    <>
      <div className="head">
        <h1>{tell("number", { number: current.number })}</h1>
        {timerEndsAt === null ? null : <Timer endsAt={timerEndsAt} skew={skew} />}
      </div>
      <Fitted key={current.petitionId} text={shownText(current)} cutHint={tell("screen.cut")} />
      <Carriers question={current} />
      {speaker === null || speaker === "" ? null : <p className="speaker">{tell("speaker", { name: speaker })}</p>}
    </>
  );
}

function ReadBack({ view: { promises } }: { view: RoomView }) {
  const tell = useRoomWords();
  return (
    <>
      <h1>{tell("screen.promises")}</h1>
      {promises.length === 0 ? <p>{tell("screen.promises-none")}</p> : <Some promises={promises} />}
    </>
  );
}

function Thanks({ view }: { view: RoomView }) {
  const tell = useRoomWords();
  return (
    <>
      <section>
        <h1>{tell("screen.thanks")}</h1>
        <p>{tell("screen.figures", { people: view.people, asked: view.asked, answered: view.answered })}</p>
        <ul className="steps">
          <li>{tell("screen.thanks-1")}</li>
          <li>{tell("screen.thanks-2")}</li>
          <li>{tell("screen.thanks-3")}</li>
        </ul>
      </section>
      <Join code={view.code} />
    </>
  );
}

const [smallest, largest] = [28, 104];

/** Words as large as their place allows; what does not fit at the smallest size is cut, and says where the rest is. */
function Fitted({ text, cutHint }: { text: string; cutHint: string }) {
  const box = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLParagraphElement>(null);
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const fit = () => {
      const [around, inner] = [box.current, words.current];
      if (around === null || inner === null) return;
      inner.textContent = text;
      const isIn = () => inner.scrollHeight <= around.clientHeight;
      let size = largest;
      for (; size > smallest; size -= 4) {
        inner.style.fontSize = `calc(${size} * var(--unit))`;
        if (isIn()) break;
      }
      inner.style.fontSize = `calc(${size} * var(--unit))`;
      let kept = text.length;
      while (!isIn() && kept > 100) {
        kept = Math.floor(kept * 0.92);
        inner.textContent = `${text.slice(0, kept)}…`;
      }
      setCut(kept < text.length);
    };
    fit();
    void document.fonts?.ready.then(fit);
    addEventListener("resize", fit);
    return () => removeEventListener("resize", fit);
  }, [text]);
  return (
    <>
      <div className="fitted" ref={box}>
        <p ref={words} />
      </div>
      {isCut ? <p className="who">{cutHint}</p> : null}
    </>
  );
}
