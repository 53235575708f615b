import { Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api } from "../api.ts";
import { Shown } from "../asking/shown.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { dueWords } from "./due-words.ts";
import { StandingMark } from "./standing-mark.tsx";
import { type TaskSearch, filterOf } from "./task-search.ts";
import classes from "./tasks-page.module.css";

const mostShown = 12;

/** The tasks of one state: what is due first on top, of confirmed ones the latest. */
export function Lane({
  state,
  search,
  onAll,
}: {
  state: "assigned" | "in-progress" | "returned" | "done" | "confirmed";
  search: TaskSearch;
  onAll: () => void;
}) {
  const { t } = useWords();
  const { today } = useMe();
  const newestFirst = state === "confirmed" && { sort: "updated" as const, order: "desc" as const };
  const filter = { ...filterOf(search), ...newestFirst, states: [state], offset: 0, limit: mostShown };
  const query = useQuery(api.tasks.list.queryOptions(filter, { placeholderData: keepPreviousData }));
  return (
    <section className={classes.lane} aria-label={t(`tasks.state.${state}`)}>
      <h2 className={classes.laneName}>
        {t(`tasks.state.${state}`)} <span className={classes.quiet}>{query.data?.total}</span>
      </h2>
      <Shown query={query}>
        {({ rows, total }) => (
          <>
            {rows.map((task) => (
              <Link key={task.id} to="/cong-viec/$taskId" params={{ taskId: task.id }} className={classes.card}>
                <span className={classes.name}>{task.title}</span>
                <span className={classes.quiet}>
                  {task.hamletName ?? task.positionTitle}
                  <br />
                  {dueWords(t, task, today)}
                </span>
                {(task.standing === "late" || task.standing === "untouched") && (
                  <StandingMark standing={task.standing} />
                )}
              </Link>
            ))}
            {total > rows.length && (
              <Button variant="subtle" size="compact-md" onClick={onAll}>
                {t("tasks.board.more", { count: total - rows.length })}
              </Button>
            )}
          </>
        )}
      </Shown>
    </section>
  );
}
