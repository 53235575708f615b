import type { Language } from "@gandan/i18n";
import { useState } from "react";
import { Frame, Notice, useMachine, useStage } from "../frame/index.ts";
import { Picture } from "../pictures/index.ts";
import { type Meeting, type ScreenName, changeAnswer, handOver, say as keepSaid } from "../visit.ts";
import { type Say, useWords, writeWeekday } from "../words.tsx";

interface Row {
  readonly label: string;
  readonly value: string;
  readonly screen: ScreenName;
}

/** Everything read back before it is sent; each answer can be changed from here. */
export function ConfirmScreen() {
  const { machine, visit, change } = useStage();
  const { language, say } = useWords();
  const { welcome } = useMachine(machine);
  const [progress, setProgress] = useState<"ready" | "sending" | "failed">("ready");
  const { kind, hamlet, topic, text, voice, mayShow, name, contact, address, meeting, isAssisted } = visit.said;
  const send = async () => {
    if (progress === "sending") return;
    setProgress("sending");
    try {
      const { id, receipt } = await machine.handOver(visit.said, language);
      change((now) => handOver(now, id, receipt));
    } catch {
      setProgress("failed");
    }
  };
  const who = [name, contact, address].filter((part) => part.trim() !== "").join(", ");
  const wordRows = (): Row[] => [
    {
      label: say("confirm.text"),
      value: [text.trim(), voice === null ? "" : say("voice.said", { count: voice.seconds })]
        .filter(Boolean)
        .join("\n"),
      screen: "text",
    },
    { label: say("confirm.kind"), value: kind === null ? "" : say(`kind.${kind}`), screen: "kind" },
    ...((welcome?.hamlets.length ?? 0) > 0 || hamlet !== null
      ? [
          {
            label: say("confirm.hamlet"),
            value: hamlet?.id == null ? say("hamlet.none") : hamlet.name,
            screen: "hamlet" as const,
          },
        ]
      : []),
    { label: say("confirm.topic"), value: topic === null ? "" : say(`topic.${topic}`), screen: "topic" },
    ...(kind === "session-question"
      ? [
          {
            label: say("confirm.show"),
            value: say(mayShow === true ? "show.yes" : "show.no"),
            screen: "may-show" as const,
          },
        ]
      : []),
  ];
  const named: Row = { label: say("confirm.name"), value: who === "" ? say("confirm.no-name") : who, screen: "name" };
  const rows: readonly Row[] =
    meeting === null ? [...wordRows(), named] : [...meetingRows(meeting, language, say), named];
  const next = (
    <button type="button" className="primary" aria-busy={progress === "sending"} onClick={() => void send()}>
      {say(progress === "sending" ? "confirm.sending" : "confirm.send")}
    </button>
  );
  return (
    <Frame title={say("confirm.title")} next={next}>
      <dl className="read-back">
        {rows.map(({ label, value, screen }) => (
          <div key={screen} className={screen === "text" ? "words-said" : ""}>
            <dt>{label}</dt>
            <dd>{value}</dd>
            <dd className="change" data-silent>
              <button
                type="button"
                className="quiet"
                aria-label={`${say("confirm.change")}: ${label}`}
                onClick={() => change((now) => changeAnswer(now, screen))}
              >
                {say("confirm.change")}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      {meeting === null ? (
        <label className={`consent ${isAssisted ? "chosen" : ""}`}>
          <input
            type="checkbox"
            checked={isAssisted}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              change((now) => keepSaid(now, { isAssisted: checked }));
            }}
          />
          <span className="box">{isAssisted ? <Picture of="check" size="small" /> : null}</span>
          <span className="words">
            <strong>{say("confirm.assisted")}</strong>
            <span>{say("confirm.assisted-hint")}</span>
          </span>
        </label>
      ) : null}
      <Notice of="paper" text={progress === "failed" ? say("confirm.failed") : null} />
    </Frame>
  );
}

function meetingRows({ reason, withWhom, on, part }: Meeting, language: Language, say: Say): Row[] {
  const whom = withWhom === "chairman" ? say("appoint.chairman") : say(`appoint.${reason}`);
  const day = on === null ? say("appoint.any-day") : writeWeekday(on, language);
  const rows: Row[] = [
    { label: say("appoint.confirm"), value: whom, screen: "appoint" },
    { label: say("appoint.confirm-day"), value: day, screen: "appoint-when" },
  ];
  if (withWhom === "chairman") return rows;
  const when = say(part === null ? "appoint.any-part" : `appoint.${part}`);
  return [...rows, { label: say("appoint.confirm-part"), value: when, screen: "appoint-part" }];
}
