import { useState } from "react";
import { Frame, Notice, useMachine, useStage } from "../frame/index.ts";
import { type ScreenName, changeAnswer, handOver } from "../visit.ts";
import { useWords } from "../words.tsx";

/** Everything read back before it is sent; each answer can be changed from here. */
export function ConfirmScreen() {
  const { machine, visit, change } = useStage();
  const { language, say } = useWords();
  const { welcome } = useMachine(machine);
  const [progress, setProgress] = useState<"ready" | "sending" | "failed">("ready");
  const { kind, hamlet, topic, text, voice, mayShow, name, contact, address } = visit.said;
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
  const rows: readonly { label: string; value: string; screen: ScreenName }[] = [
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
    { label: say("confirm.name"), value: who === "" ? say("confirm.no-name") : who, screen: "name" },
  ];
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
      <Notice of="paper" text={progress === "failed" ? say("confirm.failed") : null} />
    </Frame>
  );
}
