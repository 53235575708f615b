import { writeInstant } from "@gandan/i18n";
import type { Outputs } from "../api.ts";
import { ShownFiles } from "../files/shown-files.tsx";
import { useWords } from "../frame/words.tsx";
import classes from "../page/log.module.css";

/** What happened to a task, newest first, with what was said and shown. */
export function TaskLog({ task, entries }: Pick<Outputs["tasks"]["get"], "task" | "entries">) {
  const { t } = useWords();
  return (
    <ol className={classes.log}>
      {entries.toReversed().map((entry) => (
        <li key={entry.id} className={classes.entry}>
          <p className={classes.head}>
            <strong>{t(`tasks.entry.${entry.kind}`)}</strong> · {entry.personName} · {writeInstant(entry.at)}
          </p>
          {entry.quantity !== null && (
            <p>
              {entry.quantity} {task.unit}
            </p>
          )}
          {entry.sentence !== "" && <p className={classes.sentence}>{entry.sentence}</p>}
          <ShownFiles files={entry.files} />
        </li>
      ))}
    </ol>
  );
}
