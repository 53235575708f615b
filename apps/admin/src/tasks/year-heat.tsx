import { type Day, addDays, daysBetween, weekdayOf } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./calendar-view.module.css";

/** How the deadlines of a year lie: a square a day, darker where more is due, the same as a table below. */
export function YearHeat({ year, onDay }: { year: number; onDay: (day: Day) => void }) {
  const { t } = useWords();
  const { data } = useQuery(api.tasks.heat.queryOptions({ year }));
  if (data === undefined || data.length === 0) return null;
  const counts = new Map(data.map(({ day, count }) => [day, count]));
  const most = Math.max(...counts.values());
  const first = `${year}-01-01` as Day;
  const blanks = (weekdayOf(first) + 6) % 7;
  const days: Day[] = [];
  for (let day = first; day.startsWith(String(year)); day = addDays(day, 1)) days.push(day);

  return (
    <section className={classes.year}>
      <Title order={2} size="h4">
        {t("tasks.heat.title", { year: String(year) })}
      </Title>
      <div className={classes.months} aria-hidden>
        {monthStarts(year, blanks).map(({ month, column }) => (
          <span key={month} style={{ gridColumnStart: column }}>
            {t("tasks.heat.month", { month: String(month) })}
          </span>
        ))}
      </div>
      <div className={classes.heat} aria-hidden>
        {Array.from({ length: blanks }, (_, index) => (
          <span key={`blank-${index}`} className={classes.cell} data-blank />
        ))}
        {days.map((day) => {
          const count = counts.get(day) ?? 0;
          return (
            <button
              key={day}
              type="button"
              tabIndex={-1}
              className={classes.cell}
              data-weight={count === 0 ? undefined : Math.ceil((3 * count) / most)}
              aria-label={writeDay(day)}
              title={count === 0 ? writeDay(day) : `${writeDay(day)}: ${t("tasks.count", { count })}`}
              disabled={count === 0}
              onClick={() => onDay(day)}
            />
          );
        })}
      </div>
      <details>
        <summary>{t("tasks.heat.table")}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("tasks.column.due")}</th>
              <th scope="col">{t("tasks.heat.count")}</th>
            </tr>
          </thead>
          <tbody>
            {data.map(({ day, count }) => (
              <tr key={day}>
                <td>{writeDay(day)}</td>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** In which week's column each month begins. */
const monthStarts = (year: number, blanks: number) =>
  Array.from({ length: 12 }, (_, index) => {
    const first = `${year}-${String(index + 1).padStart(2, "0")}-01` as Day;
    return { month: index + 1, column: Math.floor((blanks + daysBetween(`${year}-01-01` as Day, first)) / 7) + 1 };
  });
