import { useState } from "react";
import { writeDay } from "@gandan/i18n";
import { Frame, useMachine, useStage } from "../frame/index.ts";
import { useWords, writeWeekday } from "../words.tsx";
import { daysUntil } from "./days-until.ts";
import { LiveSession } from "./live-session.tsx";
import { PromiseList } from "./promise-list.tsx";

/** The next sessions with how long it is until then, and what became of the promises of the last one. */
export function SessionsScreen() {
  const { machine } = useStage();
  const { language, say } = useWords();
  const { welcome } = useMachine(machine);
  const [now] = useState(() => Date.now());
  const until = (startsAt: number) => daysUntil(startsAt, now);
  // A welcome kept by an older version has none of them.
  const sessions = welcome?.dialogues ?? [];
  const promised = welcome?.promised ?? null;
  return (
    <Frame title={say("know.sessions")}>
      <div className="sessions">
        {sessions.length === 0 ? <p>{say("sessions.none")}</p> : null}
        {sessions.map(({ id, title, day: on, from, to, place, startsAt, code }) => (
          <section key={id} className="sheet">
            <h2>{title}</h2>
            <p>
              {writeWeekday(on, language)}, {from}–{to}
              <br />
              {place}
            </p>
            <p>
              <strong>
                {until(startsAt) < 1 ? say("sessions.today") : say("sessions.in", { count: until(startsAt) })}
              </strong>
            </p>
            {until(startsAt) < 2 ? <LiveSession code={code} /> : null}
          </section>
        ))}
        {promised === null || promised.promises.length === 0 ? null : (
          <section>
            <h2>{say("sessions.promised")}</h2>
            <p>
              {promised.title}, {writeDay(promised.day)}
            </p>
            <PromiseList promises={promised.promises} />
          </section>
        )}
      </div>
    </Frame>
  );
}
