import { isMissed } from "@gandan/domain/calendar";
import { type Day, monthOf } from "@gandan/domain/values";
import { writeDay, writeWeekday } from "@gandan/i18n";
import { Button } from "@mantine/core";
import { client } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./reception.module.css";
import type { ReceptionDayRow, ReceptionYear } from "./rows.ts";

interface Properties extends Pick<ReceptionYear, "days" | "months"> {
  year: number;
  today: Day;
  /** Opens a day to be changed; null for those who may not. */
  onOpen: ((day: ReceptionDayRow) => void) | null;
}

/** The days month by month; a month with fewer than two says so. */
export function Days({ days, months, year, today, onOpen }: Properties) {
  const { t, language } = useWords();
  const post = useAsk(client.reception.post.mutate, t("reception.posted.done"));
  const byMonth = Map.groupBy(days, ({ day }) => monthOf(day));
  const bare = months.filter(({ planned }) => planned === 0).map(({ month }) => Number(month.slice(5)));
  return (
    <>
      <RefusalAlert refusal={post.refusal} />
      {bare.length > 0 && <p className={classes.bare}>{t("reception.bare", { months: bare.join(", ") })}</p>}
      {[...byMonth].map(([month, own]) => {
        const standing = months.find((known) => known.month === `${year}-${String(month).padStart(2, "0")}`);
        const unposted = own.filter(({ postedOn, state }) => postedOn === null && state === "planned");
        return (
          <section key={month} className={classes.month}>
            <header className={classes.monthHead}>
              <h2>{t("reception.month", { month })}</h2>
              {standing?.isShort === true && <span className={classes.short}>{t("reception.short")}</span>}
              {onOpen !== null && unposted.length > 0 && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  loading={post.isBusy}
                  onClick={() => void post.take({ ids: unposted.map(({ id }) => id), on: today })}
                >
                  {t("reception.post")}
                </Button>
              )}
            </header>
            <ul className={classes.days}>
              {own.map(({ posting, ...day }) => (
                <li key={day.id}>
                  <div>
                    <strong>{writeWeekday(day.day, language)}</strong>
                    <p className={classes.quiet}>
                      {day.from}–{day.to} · {day.place}
                    </p>
                    <p
                      className={classes.quiet}
                      data-late={(posting !== null && isMissed(posting, today)) || undefined}
                    >
                      {postingWords(day, posting, t)}
                    </p>
                    {day.note !== null && day.note !== "" && <p className={classes.note}>{day.note}</p>}
                  </div>
                  <div className={classes.side}>
                    <span data-state={day.state} className={classes.state}>
                      {day.state === "held"
                        ? t("reception.state.held", { count: day.visitors })
                        : t(`reception.state.${day.state}`)}
                    </span>
                    {onOpen !== null && (
                      <Button variant="default" size="compact-sm" onClick={() => onOpen(day)}>
                        {t(day.state === "planned" && day.day <= today ? "reception.record" : "reception.change")}
                      </Button>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function postingWords(
  day: ReceptionDayRow,
  posting: ReceptionYear["days"][number]["posting"],
  t: ReturnType<typeof useWords>["t"],
): string {
  if (day.postedOn !== null && posting?.due != null && day.postedOn > posting.due)
    return t("reception.postedLate", { day: writeDay(day.postedOn), due: writeDay(posting.due) });
  if (day.postedOn !== null) return t("reception.posted", { day: writeDay(day.postedOn) });
  if (posting?.due == null) return t("reception.unposted");
  return t("reception.postBy", { day: writeDay(posting.due) });
}
