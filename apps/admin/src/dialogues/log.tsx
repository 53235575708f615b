import { writeInstant } from "@gandan/i18n";
import { useWords } from "../frame/words.tsx";
import { knownWords } from "../journal/known-words.ts";
import cards from "../page/cards.module.css";
import classes from "./dialogues.module.css";
import type { DialoguePage } from "./rows.ts";

/** What happened in a session, newest first: who did what with which question, and why. */
export function Log({ log }: { log: DialoguePage["log"] }) {
  const { t } = useWords();
  return (
    <section className={cards.card}>
      <h2>{t("dialogues.log")}</h2>
      {/* A long log scrolls within itself, also by keyboard: */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className={classes.log} tabIndex={0} aria-label={t("dialogues.log")}>
        {log.map((event) => (
          <li key={event.id}>
            <p className={cards.quiet}>{[writeInstant(event.at), event.who].filter(Boolean).join(" · ")}</p>
            <p>
              {knownWords(t, `journal.action.dialogue.${event.kind}`) ?? event.kind}
              {event.number !== null && ` · ${t("dialogues.question.number", { number: event.number })}`}
            </p>
            {event.note !== null && event.note !== "" && (
              <p className={classes.note}>
                {event.kind === "merged" ? t("dialogues.log.into", { number: event.note }) : event.note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
