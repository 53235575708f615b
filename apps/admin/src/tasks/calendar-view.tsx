import { writeDay } from "@gandan/i18n";
import { ActionIcon, Group, Title, VisuallyHidden } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type Outputs, api } from "../api.ts";
import { monthAfter, monthFrom, monthWords } from "../page/month.ts";
import { Shown } from "../asking/shown.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./calendar-view.module.css";
import { weekdays, weeksOf } from "./month.ts";
import { type TaskSearch, filterOf } from "./task-search.ts";
import { standingSigns } from "./standing-signs.ts";
import { YearHeat } from "./year-heat.tsx";

const mostInCell = 3;

type TaskRow = Outputs["tasks"]["list"]["rows"][number];

function TaskOfDay({ task }: { task: TaskRow }) {
  const { t } = useWords();
  const Sign = standingSigns[task.standing];
  const standing = t(`tasks.standing.${task.standing}`);
  return (
    <Link
      to="/cong-viec/$taskId"
      params={{ taskId: task.id }}
      className={classes.task}
      data-standing={task.standing}
      title={`${standing}: ${task.title}`}
    >
      <Sign size={13} className={classes.sign ?? ""} aria-hidden />
      <VisuallyHidden>{standing}: </VisuallyHidden> {task.hamletName === null ? "" : `${task.hamletName}: `}
      {task.title}
    </Link>
  );
}

/** What is due on each day of a month, and how the year's deadlines lie. */
export function CalendarView({
  search,
  onChange,
}: {
  search: TaskSearch;
  onChange: (change: Partial<TaskSearch>) => void;
}) {
  const { t } = useWords();
  const { today } = useMe();
  const month = monthFrom(search.month, today);
  const weeks = weeksOf(month);
  const filter = { ...filterOf(search), from: weeks[0]?.[0], to: weeks.at(-1)?.[6], offset: 0, limit: 200 };
  const query = useQuery(api.tasks.list.queryOptions(filter, { placeholderData: keepPreviousData }));
  const name = t("tasks.calendar.month", monthWords(month));

  return (
    <>
      <Group gap="xs" mb="sm">
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t("tasks.calendar.before")}
          onClick={() => onChange({ month: monthAfter(month, -1) })}
        >
          <IconChevronLeft size={18} />
        </ActionIcon>
        <Title order={2} size="h3" aria-live="polite">
          {name}
        </Title>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t("tasks.calendar.after")}
          onClick={() => onChange({ month: monthAfter(month, 1) })}
        >
          <IconChevronRight size={18} />
        </ActionIcon>
      </Group>
      <Shown query={query}>
        {({ rows }) => (
          <div className={classes.frame}>
            <table className={classes.month} aria-label={name}>
              <thead>
                <tr>
                  {weekdays.map((weekday) => (
                    <th key={weekday} scope="col">
                      {t(`tasks.calendar.weekday.${weekday}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {weeks.map((week) => (
                  <tr key={week[0]}>
                    {weekdays.map((weekday, place) => {
                      const day = week[place];
                      if (day === undefined) return null;
                      const due = rows.filter((task) => task.deadline === day);
                      return (
                        <td
                          key={day}
                          data-aside={!day.startsWith(month) || undefined}
                          data-today={day === today || undefined}
                          data-free={due.length === 0 || undefined}
                        >
                          <span className={classes.day}>
                            <span className={classes.weekday}>{t(`tasks.calendar.weekday.${weekday}`)} </span>
                            {Number(day.slice(8))}
                          </span>
                          {due.slice(0, mostInCell).map((task) => (
                            <TaskOfDay key={task.id} task={task} />
                          ))}
                          {due.length > mostInCell && (
                            <button
                              type="button"
                              className={classes.more}
                              aria-label={`${writeDay(day)}: ${t("tasks.calendar.more", { count: due.length - mostInCell })}`}
                              onClick={() => onChange({ view: "list", from: day, to: day })}
                            >
                              {t("tasks.calendar.more", { count: due.length - mostInCell })}
                            </button>
                          )}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
            {!rows.some(({ deadline }) => deadline?.startsWith(month) === true) && (
              <p className={classes.none}>{t("tasks.calendar.none")}</p>
            )}
          </div>
        )}
      </Shown>
      <YearHeat year={Number(month.slice(0, 4))} onDay={(day) => onChange({ view: "list", from: day, to: day })} />
    </>
  );
}
