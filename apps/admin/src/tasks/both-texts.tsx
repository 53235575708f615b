import { writeDay } from "@gandan/i18n";
import { useWords } from "../frame/words.tsx";
import classes from "./task-page.module.css";
import type { TaskRow } from "./task-lines.tsx";

interface Properties {
  theirs: TaskRow;
  yours: TaskRow;
  titleOf: (positionId: string) => string;
}

/** Where two people edited one task: each field in which they differ, both ways side by side. */
export function BothTexts({ theirs, yours, titleOf }: Properties) {
  const { t } = useWords();
  const fields = [
    { name: t("tasks.field.title"), say: (task: TaskRow) => task.title },
    { name: t("tasks.field.position"), say: (task: TaskRow) => titleOf(task.positionId) },
    {
      name: t("tasks.field.supporting"),
      say: ({ supportingIds }: TaskRow) => supportingIds.map(titleOf).toSorted().join(", ") || "–",
    },
    {
      name: t("tasks.field.deadline"),
      say: (task: TaskRow) => (task.deadline === null ? "–" : writeDay(task.deadline)),
    },
    {
      name: t("tasks.field.quantity"),
      say: (task: TaskRow) => (task.quantity === null ? "–" : `${task.quantity} ${task.unit ?? ""}`),
    },
    { name: t("tasks.field.product"), say: (task: TaskRow) => task.product ?? "–" },
  ];
  return (
    <table className={classes.both}>
      <thead>
        <tr>
          <th scope="col">{t("tasks.edit.field")}</th>
          <th scope="col">{t("tasks.edit.theirs")}</th>
          <th scope="col">{t("tasks.edit.yours")}</th>
        </tr>
      </thead>
      <tbody>
        {fields
          .filter(({ say }) => say(theirs) !== say(yours))
          .map(({ name, say }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{say(theirs)}</td>
              <td>{say(yours)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
