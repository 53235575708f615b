import { useEffect, useState } from "react";
import type { RoomView, ShownQuestion } from "@gandan/domain/dialogues";
import { writeDay } from "@gandan/i18n";
import type { Api } from "../api.ts";
import { Notice } from "../frame/notice.tsx";
import { Terraces } from "../frame/terraces.tsx";
import { ReceiptCard, followAddress } from "../petitions/receipt-card.tsx";
import { useWords, writeWeekday } from "../words.tsx";
import { PromiseList } from "../dialogues/promise-list.tsx";
import { AskForm } from "./ask-form.tsx";
import { Carriers, Countdown, Timer, useShownText } from "./parts.tsx";
import { type Mine, type PhoneBox, openPhoneBox } from "./phone-box.ts";
import type { RoomKnown } from "./room-link.ts";
import { useRoomWords } from "./room-words.ts";

type Page = { readonly is: "room" | "ask" } | { readonly is: "receipt"; readonly id: string };

/** The room on a citizen's phone: ask, support, follow. */
export function Phone({ api, known, onLanguage }: { api: Api; known: RoomKnown; onLanguage: () => void }) {
  const { language, say } = useWords();
  const tell = useRoomWords();
  const [box, setBox] = useState<PhoneBox | null>(null);
  const [, setChanges] = useState(0);
  const [page, setShownPage] = useState<Page>({ is: "room" });
  const setPage = (next: Page) => {
    setShownPage(next);
    scrollTo(0, 0);
  };
  const { view } = known;
  const code = view?.code;
  useEffect(() => {
    if (code !== undefined) void openPhoneBox(api, code, () => setChanges((count) => count + 1)).then(setBox);
  }, [api, code]);
  const mine = box?.remembered().mine ?? [];
  const shown = page.is === "receipt" ? mine.find(({ id }) => id === page.id) : undefined;
  return (
    <main className="phone">
      <div className="masthead">
        <p className="place">
          {view === null
            ? say("kiosk.name")
            : say("kiosk.place", { kind: say(`place.${view.communeKind}`), name: view.communeName })}
        </p>
        <button type="button" className="quiet" lang={language === "vi" ? "en" : "vi"} onClick={onLanguage}>
          {tell("language")}
        </button>
        <Terraces />
      </div>
      <p className="link" aria-live="polite">
        {known.is === "lost" ? tell("lost") : known.is === "opening" ? tell("opening") : ""}
      </p>
      {view === null || box === null ? null : page.is === "ask" ? (
        <AskForm
          hamlets={view.hamlets}
          onBack={() => setPage({ is: "room" })}
          onSend={async (said) => setPage({ is: "receipt", id: (await box.ask(said, language)).id })}
        />
      ) : shown === undefined ? (
        <InRoom view={view} skew={known.skew} box={box} onPage={setPage} />
      ) : (
        <>
          <h1>{say("receipt.title")}</h1>
          <ReceiptCard receipt={shown.receipt} place={view.title} due={dueOf(shown, box, tell)} />
          <button type="button" className="primary" onClick={() => setPage({ is: "room" })}>
            {tell("receipt.done")}
          </button>
        </>
      )}
    </main>
  );
}

function dueOf({ standing, number }: Mine, box: PhoneBox, tell: ReturnType<typeof useRoomWords>): string {
  if (standing === "sent") return tell("receipt.sent", { number: number ?? 0 });
  if (standing === "refused") return tell("receipt.refused");
  return tell(box.isDurable ? "receipt.waiting" : "receipt.passing");
}

interface InRoomProps {
  readonly view: RoomView;
  readonly skew: number;
  readonly box: PhoneBox;
  readonly onPage: (page: Page) => void;
}

function InRoom({ view, skew, box, onPage }: InRoomProps) {
  const { language } = useWords();
  const tell = useRoomWords();
  const shownText = useShownText();
  const { current, next, promises, earlier } = view;
  return (
    <>
      <section className="about">
        <p className="state">{tell(`state.${view.state}`)}</p>
        <h1>{view.title}</h1>
        <p className="day">{tell("day-in", { day: writeWeekday(view.day, language), from: view.from, to: view.to })}</p>
        <p>{view.place}</p>
        <Countdown view={view} skew={skew} />
      </section>
      {view.takesQuestions ? (
        <button type="button" className="primary" onClick={() => onPage({ is: "ask" })}>
          {tell("ask")}
        </button>
      ) : (
        <Notice of="paper" text={tell(view.state === "cancelled" ? "cancelled" : "over")} />
      )}
      <MyQuestions mine={box.remembered().mine} currentId={current?.petitionId ?? null} onPage={onPage} />
      {view.state === "open" ? (
        <section>
          <h2>{tell("now")}</h2>
          {current === null ? (
            <p>{tell("now-none")}</p>
          ) : (
            <article className="asked current" aria-live="polite">
              <strong>{tell("number", { number: current.number })}</strong>
              <p>{shownText(current)}</p>
              <Carriers question={current} />
              {view.speaker === null ? null : <p>{tell("speaker", { name: view.speaker })}</p>}
              {view.timerEndsAt === null ? null : <Timer endsAt={view.timerEndsAt} skew={skew} />}
            </article>
          )}
        </section>
      ) : null}
      {view.takesQuestions ? (
        <section>
          <h2>{tell("next")}</h2>
          {next.length === 0 ? <p>{tell("next-none")}</p> : null}
          {next.map((question) => (
            <Waiting key={question.petitionId} question={question} box={box} />
          ))}
        </section>
      ) : null}
      {promises.length === 0 ? null : (
        <section>
          <h2>{tell(view.state === "open" ? "promises" : "promises-ended")}</h2>
          <PromiseList promises={promises} />
        </section>
      )}
      {earlier === null || earlier.promises.length === 0 ? null : (
        <section>
          <h2>{tell("earlier")}</h2>
          <p>{tell("earlier-of", { title: earlier.title, day: writeDay(earlier.day) })}</p>
          <PromiseList promises={earlier.promises} />
        </section>
      )}
    </>
  );
}

function Waiting({ question, box }: { question: ShownQuestion; box: PhoneBox }) {
  const tell = useRoomWords();
  const shownText = useShownText();
  const [standing, setStanding] = useState<"ready" | "sending" | "failed">("ready");
  const isSupported = box.remembered().supported.includes(question.petitionId);
  const support = async () => {
    setStanding("sending");
    setStanding((await box.support(question.petitionId)) ? "ready" : "failed");
  };
  return (
    <article className="asked">
      <strong>{tell("number", { number: question.number })}</strong>
      <p>{shownText(question)}</p>
      <Carriers question={question} />
      <button
        type="button"
        className="quiet"
        disabled={isSupported || standing === "sending"}
        onClick={() => void support()}
      >
        {tell(isSupported ? "supported" : "support")}
      </button>
      <Notice of="waiting" text={standing === "failed" ? tell("support-failed") : null} />
    </article>
  );
}

function MyQuestions({
  mine,
  currentId,
  onPage,
}: {
  mine: readonly Mine[];
  currentId: string | null;
  onPage: (page: Page) => void;
}) {
  const tell = useRoomWords();
  if (mine.length === 0) return null;
  return (
    <section>
      <h2>{tell("mine")}</h2>
      {mine.map(({ id, receipt, standing, number }) => (
        <article className="asked" key={id}>
          <strong>{id === currentId ? tell("mine-now") : tell(`mine-${standing}`, { number: number ?? 0 })}</strong>
          <p className="receipt-line">{receipt}</p>
          <button type="button" className="quiet" onClick={() => onPage({ is: "receipt", id })}>
            {tell("receipt")}
          </button>
          {standing === "sent" ? <a href={followAddress(receipt)}>{tell("follow")}</a> : null}
        </article>
      ))}
    </section>
  );
}
