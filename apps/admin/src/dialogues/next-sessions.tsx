import { isMissed } from "@gandan/domain/calendar";
import { writeWeekday } from "@gandan/i18n";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { CardHead } from "../page/card-head.tsx";
import { TextLink } from "../page/text-link.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import cards from "../page/cards.module.css";
import lists from "../page/rows.module.css";
import classes from "./dialogues.module.css";
import { StateMark } from "./state-mark.tsx";
import { clockWords } from "./year-rows.tsx";

/** What of the sessions needs somebody now: those ahead, and those whose result is not published. */
export function NextSessions() {
  const { t, language } = useWords();
  const { today } = useMe();
  const year = useQuery(api.dialogues.year.queryOptions({ year: Number(today.slice(0, 4)) })).data;
  if (year === undefined) return null;
  const open = year.rows.filter(({ dialogue: { state, day } }) =>
    state === "planned" || state === "announced" ? day >= today : state !== "cancelled" && state !== "published",
  );
  if (open.length === 0 && !year.standing.isShort) return null;
  return (
    <section className={cards.card}>
      <CardHead link={{ to: "/doi-thoai" }}>{t("dialogues.title")}</CardHead>
      {year.standing.isShort && (
        <p className={classes.warning}>
          {t("dialogues.standing.short", { year: Number(today.slice(0, 4)), least: 1 })}
        </p>
      )}
      <ul className={classes.next}>
        {open.map(({ dialogue, deadlines, questions }) => (
          <li key={dialogue.id}>
            <TextLink to="/doi-thoai/$dialogueId" params={{ dialogueId: dialogue.id }}>
              {dialogue.title}
            </TextLink>
            <span className={classes.day}>
              {writeWeekday(dialogue.day, language)} · {t("dialogues.count.questions", { count: questions })}
            </span>
            <span className={lists.facts}>
              <StateMark state={dialogue.state} />
              {deadlines
                .filter(({ metOn, due }) => metOn === null && due !== null)
                .map((deadline) => (
                  <span key={deadline.stage} data-late={isMissed(deadline, today) || undefined}>
                    {clockWords(deadline, today, t)}
                  </span>
                ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
