import { useState } from "react";
import type { RoomView } from "@gandan/domain/dialogues";
import type { PetitionTopic } from "@gandan/domain/petitions";
import { Notice } from "../frame/notice.tsx";
import { topics } from "../petitions/topics.ts";
import { type Said, nothingSaid } from "../visit.ts";
import { VoiceField } from "../voice/index.ts";
import { useWords } from "../words.tsx";
import { useRoomWords } from "./room-words.ts";

/** A question, typed or spoken; what was said stays until it is kept. */
export function AskForm({
  hamlets,
  onSend,
  onBack,
}: {
  hamlets: RoomView["hamlets"];
  onSend: (said: Said) => Promise<void>;
  onBack: () => void;
}) {
  const { say } = useWords();
  const tell = useRoomWords();
  const [said, setSaid] = useState<Said>({ ...nothingSaid, kind: "session-question" });
  const [isSending, setSending] = useState(false);
  const [missing, setMissing] = useState<"text" | "topic" | "show" | "failed" | null>(null);
  const put = (change: Partial<Said>) => {
    setMissing(null);
    setSaid((now) => ({ ...now, ...change }));
  };
  const send = async () => {
    if (isSending) return;
    if (said.text.trim() === "" && said.voice === null) return setMissing("text");
    if (said.topic === null) return setMissing("topic");
    if (said.mayShow === null) return setMissing("show");
    setSending(true);
    await onSend(said).catch(() => setMissing("failed"));
    setSending(false);
  };
  return (
    <form
      className="paper"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h1>{tell("ask.title")}</h1>
      <label className="labelled">
        <span>{tell("ask.text")}</span>
        <textarea
          className="field"
          rows={4}
          maxLength={5_000}
          value={said.text}
          onInput={(event) => put({ text: event.currentTarget.value })}
        />
      </label>
      <p>{tell("ask.voice")}</p>
      <VoiceField recording={said.voice} onChange={(voice) => put({ voice })} />
      {hamlets.length === 0 ? null : (
        <label className="labelled">
          <span>{tell("ask.hamlet")}</span>
          <select
            className="field"
            value={said.hamlet?.id ?? ""}
            onChange={({ currentTarget: { value } }) => put({ hamlet: hamlets.find(({ id }) => id === value) ?? null })}
          >
            <option value="">{tell("ask.hamlet-none")}</option>
            {hamlets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="labelled">
        <span>{tell("ask.topic")}</span>
        <select
          className="field"
          value={said.topic ?? ""}
          onChange={({ currentTarget: { value } }) => put({ topic: value === "" ? null : (value as PetitionTopic) })}
        >
          <option value="">{tell("ask.topic-choose")}</option>
          {topics.map((topic) => (
            <option key={topic} value={topic}>
              {say(`topic.${topic}`)}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="yes-no">
        <legend>{tell("ask.may-show")}</legend>
        {[true, false].map((mayShow) => (
          <label key={String(mayShow)} className="choice">
            <input type="radio" name="may-show" checked={said.mayShow === mayShow} onChange={() => put({ mayShow })} />
            <span>{tell(mayShow ? "ask.yes" : "ask.no")}</span>
          </label>
        ))}
        <p>{tell("ask.may-show-hint")}</p>
      </fieldset>
      <fieldset className="yes-no">
        <legend>{tell("ask.name")}</legend>
        <label className="choice">
          <input
            type="checkbox"
            checked={said.consent}
            onChange={({ currentTarget: { checked } }) => put({ consent: checked, name: "", contact: "" })}
          />
          <span>{tell("ask.consent")}</span>
        </label>
        {said.consent
          ? (["name", "contact"] as const).map((which) => (
              <label key={which} className="labelled">
                <span>{say(`name.${which}`)}</span>
                <input
                  className="field"
                  maxLength={200}
                  value={said[which]}
                  onInput={(event) => put({ [which]: event.currentTarget.value })}
                />
              </label>
            ))
          : null}
      </fieldset>
      <Notice
        of="pen"
        text={missing === null ? null : tell(missing === "failed" ? "ask.failed" : `ask.missing-${missing}`)}
      />
      <button type="submit" className="primary" aria-busy={isSending}>
        {tell(isSending ? "ask.sending" : "ask.send")}
      </button>
      <button type="button" className="quiet" onClick={onBack}>
        {tell("ask.back")}
      </button>
    </form>
  );
}
