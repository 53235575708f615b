import { Link } from "@tanstack/react-router";
import type { Outputs } from "../api.ts";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { dueWords } from "./due-words.ts";
import { StandingMark } from "./standing-mark.tsx";
import classes from "../page/lines.module.css";

export type TaskRow = Outputs["tasks"]["list"]["rows"][number];

/** A few tasks as lines to be tapped: what, where, by when, how it stands. */
export function TaskLines({ rows }: { rows: readonly TaskRow[] }) {
  const { t } = useWords();
  const { today } = useMe();
  return (
    <ul className={classes.list}>
      {rows.map((task) => (
        <li key={task.id}>
          <Link to="/cong-viec/$taskId" params={{ taskId: task.id }} className={classes.line}>
            <span className={classes.title}>{task.title}</span>
            <span className={classes.facts}>
              <StandingMark standing={task.standing} />
              <span>{dueWords(t, task, today)}</span>
              <span>{task.hamletName ?? task.positionTitle}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
