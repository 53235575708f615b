import { type Day, daysBetween } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Link } from "@tanstack/react-router";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { standingSigns } from "../tasks/standing-signs.ts";
import classes from "./overview.module.css";
import type { OverviewPageData } from "./plan-holes.tsx";
import { StandingKey } from "./standing-key.tsx";

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** When the tasks of each duty are due in the plan's year; what is due outside of it stands at the edge. */
export function PlanTimeline({ page }: { page: OverviewPageData }) {
  const { t } = useWords();
  const { today } = useMe();
  const { plan, rows } = page;
  const at = (day: Day): string => `${100 * shareOfYear(plan.year, day)}%`;
  const dated = rows.filter(({ days, undated }) => days.length + undated > 0);
  if (dated.length === 0) return null;
  return (
    <section className={classes.card}>
      <h2>{t("plans.overview.timeline")}</h2>
      <p className={classes.quiet}>{t("plans.overview.timeline.lead")}</p>
      <StandingKey />
      <div className={classes.scroll}>
        <div className={classes.timeline}>
          <div className={classes.months} aria-hidden>
            {months.map((month) => (
              <span key={month}>{t("tasks.heat.month", { month: String(month) })}</span>
            ))}
          </div>
          <ul className={classes.lines}>
            {dated.map(({ key, title, days, undated }) => (
              <li key={key} className={classes.line}>
                <span className={classes.duty}>{title}</span>
                <span className={classes.strip}>
                  {today.startsWith(String(plan.year)) && (
                    <span className={classes.today} style={{ insetInlineStart: at(today) }} aria-hidden />
                  )}
                  {days.map(({ day, count, standing }) => {
                    const Sign = standingSigns[standing];
                    return (
                      <Link
                        key={day}
                        to="/cong-viec"
                        search={{ planId: plan.id, dutyKey: key, from: day, to: day }}
                        className={classes.dot}
                        data-standing={standing}
                        style={{ insetInlineStart: at(day) }}
                        title={`${writeDay(day)} · ${t(`tasks.standing.${standing}`)}`}
                        aria-label={t("plans.overview.day", {
                          title,
                          count,
                          day: writeDay(day),
                          standing: t(`tasks.standing.${standing}`),
                        })}
                      >
                        <Sign size={14} aria-hidden />
                        {count > 1 && count}
                      </Link>
                    );
                  })}
                </span>
                {undated > 0 && (
                  <span className={classes.undated}>{t("plans.overview.undated", { count: undated })}</span>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

/** Where in a year a day lies, from 0 to 1. */
function shareOfYear(year: number, day: Day): number {
  const first = `${year}-01-01` as Day;
  const length = daysBetween(first, `${year + 1}-01-01` as Day);
  return Math.min(1, Math.max(0, daysBetween(first, day) / length));
}
