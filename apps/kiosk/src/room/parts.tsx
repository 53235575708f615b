import type { RoomView, ShownQuestion } from "@gandan/domain/dialogues";
import { daysUntil } from "../dialogues/days-until.ts";
import { useWords } from "../words.tsx";
import { useNow, writeSpan } from "./clock.ts";
import { useRoomWords } from "./room-words.ts";

const day = 86_400_000;

/** How long it is until the session begins. */
export function Countdown({ view, skew }: { view: RoomView; skew: number }) {
  const tell = useRoomWords();
  const left = view.startsAt - useNow(skew);
  if (view.state !== "planned" && view.state !== "announced") return null;
  if (left <= 0) return <p className="countdown">{tell("starting")}</p>;
  return (
    <p className="countdown">
      {tell("starts")}{" "}
      <strong>
        {left >= day ? tell("days", { count: daysUntil(view.startsAt, view.startsAt - left) }) : writeSpan(left)}
      </strong>
    </p>
  );
}

/** How long the speaker still has. */
export function Timer({ endsAt, skew }: { endsAt: number; skew: number }) {
  const tell = useRoomWords();
  const left = endsAt - useNow(skew);
  return (
    <p className={`timer ${left <= 0 ? "over" : ""}`}>
      {tell(left <= 0 ? "time-over" : "time-left")} <strong>{writeSpan(left)}</strong>
    </p>
  );
}

/** What of a question may be read by everybody; the words of others stay theirs. */
export function useShownText(): (question: ShownQuestion) => string {
  const tell = useRoomWords();
  return ({ text }) => (text === null ? tell("withheld") : text === "" ? tell("spoken") : text);
}

/** Where a question comes from, and how many carry it. */
export function Carriers({ question }: { question: ShownQuestion }) {
  const { say } = useWords();
  const tell = useRoomWords();
  const { hamletName, topic, askers, supports } = question;
  const parts = [
    hamletName,
    say(`topic.${topic}`),
    tell("askers", { count: askers }),
    supports > 0 ? tell("supports", { count: supports }) : null,
  ];
  return <p className="carriers">{parts.filter((part) => part !== null).join(" · ")}</p>;
}
