import { dayOf } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Checkbox, Table } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { nearWords } from "./due-words.ts";
import { StandingMark } from "./standing-mark.tsx";
import type { TaskColumn, TaskLook } from "./task-columns.ts";
import type { TaskRow } from "./task-lines.tsx";
import classes from "./tasks-page.module.css";

interface Properties {
  task: TaskRow;
  look: TaskLook;
  /** The keyboard stands on it. */
  isHere: boolean;
  isChosen: boolean;
  /** Null for who may not change several at once. */
  onChoose: (() => void) | null;
}

/** A task as a row of the table: its name, then the columns that were chosen. */
export function TaskTableRow({ task, look, isHere, isChosen, onChoose }: Properties) {
  const { t } = useWords();
  return (
    <Table.Tr data-here={isHere || undefined}>
      {onChoose !== null && (
        <Table.Td>
          <Checkbox aria-label={t("tasks.choose", { title: task.title })} checked={isChosen} onChange={onChoose} />
        </Table.Td>
      )}
      <Table.Td className={classes.what}>
        <Link
          to="/cong-viec/$taskId"
          params={{ taskId: task.id }}
          className={classes.name}
          title={look.isDense ? task.title : undefined}
        >
          {task.title}
        </Link>
        {task.occurrence !== null && <span className={classes.quiet}>{task.occurrence}</span>}
      </Table.Td>
      {look.columns.map((column) => (
        <Cell key={column} column={column} task={task} />
      ))}
    </Table.Tr>
  );
}

const cells: Record<TaskColumn, (properties: { task: TaskRow }) => ReactNode> = {
  who: Who,
  hamlet: ({ task }) => <More text={task.hamletName ?? ""} />,
  support: ({ task }) => <More text={task.supportingTitles.join(", ")} />,
  plan: ({ task }) => <More text={task.planTitle ?? ""} />,
  due: Due,
  standing: ({ task }) => (
    <Table.Td>
      <StandingMark standing={task.standing} />
      {task.quantity !== null && <div className={classes.quiet}>{task.percent} %</div>}
    </Table.Td>
  ),
  updated: ({ task }) => <Table.Td className={classes.due}>{writeDay(dayOf(task.updatedAt))}</Table.Td>,
};

function Cell({ column, task }: { column: TaskColumn; task: TaskRow }) {
  const Of = cells[column];
  return <Of task={task} />;
}

function Who({ task }: { task: TaskRow }) {
  const { t } = useWords();
  return (
    <Table.Td className={classes.who}>
      <div>{task.holderNames.length > 0 ? task.holderNames.join(", ") : t("tasks.vacant")}</div>
      <div className={classes.position} title={task.positionTitle}>
        {task.positionTitle}
        {task.hamletName !== null && !isSaid(task.hamletName, task.positionTitle) && ` · ${task.hamletName}`}
      </div>
    </Table.Td>
  );
}

function Due({ task }: { task: TaskRow }) {
  const { t } = useWords();
  const { today } = useMe();
  return (
    <Table.Td className={classes.due}>
      {task.deadline === null ? t("tasks.due.none") : writeDay(task.deadline)}
      <div className={classes.quiet}>{nearWords(t, task, today)}</div>
    </Table.Td>
  );
}

function More({ text }: { text: string }) {
  return (
    <Table.Td className={classes.more} title={text === "" ? undefined : text}>
      {text === "" ? "–" : text}
    </Table.Td>
  );
}

/** "Trưởng thôn Gò Re" already says "Thôn Gò Re". */
const isSaid = (hamlet: string, title: string): boolean => title.toLowerCase().includes(hamlet.toLowerCase());
