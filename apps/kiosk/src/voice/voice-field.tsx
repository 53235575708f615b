import { useEffect, useRef, useState } from "react";
import { Notice } from "../frame/notice.tsx";
import { Picture } from "../pictures/index.ts";
import { useWords } from "../words.tsx";
import { type NoMicrophone, type Recorder, type Recording, longest, startRecorder } from "./recording.ts";

type Standing =
  | { readonly is: "ready" | "asking" | "playing" }
  | { readonly is: "recording"; readonly secondsLeft: number; readonly levels: readonly number[] }
  | { readonly is: NoMicrophone };

/** Speaking instead of typing: record, listen again, record anew; leaving the screen stops it and forgets what was not kept. */
export function VoiceField({
  recording,
  onChange,
}: {
  recording: Recording | null;
  onChange: (recording: Recording | null) => void;
}) {
  const { say } = useWords();
  const [standing, setStanding] = useState<Standing>({ is: "ready" });
  const recorder = useRef<Recorder | null>(null);
  const player = useRef<(() => void) | null>(null);
  const isGone = useRef(false);
  useEffect(
    () => () => {
      isGone.current = true;
      recorder.current?.drop();
      player.current?.();
    },
    [],
  );
  const record = async () => {
    player.current?.();
    globalThis.speechSynthesis?.cancel();
    onChange(null);
    setStanding({ is: "asking" });
    const started = await startRecorder({
      onProgress: (progress) => setStanding({ is: "recording", ...progress }),
      onDone: (done) => {
        setStanding({ is: "ready" });
        onChange(done);
      },
    });
    if (typeof started === "string") return setStanding({ is: started });
    if (isGone.current) return started.drop();
    recorder.current = started;
    setStanding({ is: "recording", secondsLeft: longest, levels: [] });
  };
  const listen = () => {
    if (player.current !== null) return player.current();
    if (recording === null) return;
    setStanding({ is: "playing" });
    player.current = play(recording.sound, () => {
      player.current = null;
      setStanding({ is: "ready" });
    });
  };
  const { is } = standing;
  if (standing.is === "recording")
    return (
      <div className="voice" data-alive>
        <Wave levels={standing.levels} />
        <p className="seconds-left" aria-live={standing.secondsLeft % 30 === 0 ? "polite" : "off"}>
          {say("voice.left", { count: standing.secondsLeft })}
        </p>
        <button type="button" className="primary" onClick={() => recorder.current?.stop()}>
          {say("voice.stop")}
        </button>
      </div>
    );
  const again = recording === null ? "voice.start" : "voice.again";
  return (
    <div className="voice" data-alive={is === "playing" ? true : undefined}>
      {recording === null ? null : (
        <p className="spoken" aria-live="polite">
          <Picture of="check" size="small" />
          <span>{say("voice.recorded", { count: recording.seconds })}</span>
        </p>
      )}
      <div className="voice-keys">
        {recording === null ? null : (
          <button type="button" className="quiet" onClick={listen}>
            <Picture of="hear" size="small" />
            {say(is === "playing" ? "voice.listen-stop" : "voice.listen")}
          </button>
        )}
        <button type="button" className="quiet" disabled={is === "asking"} onClick={() => void record()}>
          <Picture of="voice" size="small" />
          {say(again)}
        </button>
        {recording === null ? null : (
          <button type="button" className="quiet" onClick={() => onChange(null)}>
            <Picture of="remove" size="small" />
            {say("voice.remove")}
          </button>
        )}
      </div>
      <Notice
        of="voice"
        text={is === "refused" || is === "absent" ? say(`voice.${is}`) : is === "asking" ? say("voice.asking") : null}
      />
    </div>
  );
}

/** A living line of how loud it was, the newest at the right. */
const Wave = ({ levels }: { levels: readonly number[] }) => (
  <svg className="wave" viewBox="0 0 400 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <path
      d={
        levels.map((level, index) => `M${index * 10 + 5} ${50 - 3 - level * 44}v${6 + level * 88}`).join("") ||
        "M5 47v6"
      }
    />
  </svg>
);

/** Plays a recording; the returned call ends it, and nothing of it stays open. */
function play(sound: Blob, ended: () => void): () => void {
  const address = URL.createObjectURL(sound);
  const audio = new Audio(address);
  const end = () => {
    audio.pause();
    audio.removeAttribute("src");
    URL.revokeObjectURL(address);
    ended();
  };
  audio.addEventListener("ended", end, { once: true });
  audio.addEventListener("error", end, { once: true });
  audio.play().catch(() => undefined);
  return end;
}
