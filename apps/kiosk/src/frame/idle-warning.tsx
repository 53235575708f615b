import { useEffect, useRef } from "react";
import { Picture } from "../pictures/index.ts";
import { useWords } from "../words.tsx";

/** Asks whether anyone is still here, with the seconds that are left. */
export function IdleWarning({
  secondsLeft,
  onStay,
  onLeave,
}: {
  secondsLeft: number;
  onStay: () => void;
  onLeave: () => void;
}) {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="idle" aria-labelledby="idle-title" onCancel={onStay}>
      <Picture of="clock" />
      <h1 id="idle-title">{say("idle.title")}</h1>
      <p className="seconds" aria-hidden="true">
        {secondsLeft}
      </p>
      <p aria-live={secondsLeft % 10 === 0 ? "assertive" : "off"}>{say("idle.hint", { count: secondsLeft })}</p>
      <div className="choices">
        <button type="button" className="primary" onClick={onStay}>
          {say("idle.stay")}
        </button>
        <button type="button" className="quiet" onClick={onLeave}>
          {say("idle.leave")}
        </button>
      </div>
    </dialog>
  );
}
