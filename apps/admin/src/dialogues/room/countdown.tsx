import { useEffect, useState } from "react";
import { useWords } from "../../frame/words.tsx";
import classes from "./room.module.css";

/** What is left of a speaker's time, by the server's clock. */
export function Countdown({ endsAt, ahead }: { endsAt: number; ahead: number }) {
  const { t } = useWords();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  const left = Math.ceil((endsAt - now - ahead) / 1_000);
  const shown = Math.abs(left);
  const words = `${Math.floor(shown / 60)}:${String(shown % 60).padStart(2, "0")}`;
  return (
    <span className={classes.countdown} data-over={left <= 0 || undefined} role="timer">
      {left > 0 ? words : t("dialogues.room.timer.over", { time: words })}
    </span>
  );
}
