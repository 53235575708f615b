import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api } from "../api.ts";
import { Shown } from "../frame/shown.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { dueWords } from "./due-words.ts";
import { StandingMark } from "./standing-mark.tsx";
import { type TaskSearch, filterOf } from "./task-search.ts";
import classes from "./tasks-page.module.css";

const lanes = ["assigned", "in-progress", "returned", "done", "confirmed"] as const;
const mostShown = 200;

/** The tasks by state, from given to confirmed. Steps are taken on the task's own page, where their reasons stand. */
export function Board({ search }: { search: TaskSearch }) {
  const { t } = useWords();
  const { today } = useMe();
  const filter = { ...filterOf(search), offset: 0, limit: mostShown };
  const query = useQuery(api.tasks.list.queryOptions(filter, { placeholderData: keepPreviousData }));
  return (
    <Shown query={query}>
      {({ rows, total }) => (
        <>
          <div className={classes.board}>
            {lanes.map((state) => {
              const inLane = rows.filter((task) => task.state === state);
              return (
                <section key={state} className={classes.lane} aria-label={t(`tasks.state.${state}`)}>
                  <h2 className={classes.laneName}>
                    {t(`tasks.state.${state}`)} <span className={classes.quiet}>{inLane.length}</span>
                  </h2>
                  {inLane.map((task) => (
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
                </section>
              );
            })}
          </div>
          {total > mostShown && <p className={classes.quiet}>{t("tasks.board.more", { count: total - mostShown })}</p>}
        </>
      )}
    </Shown>
  );
}
