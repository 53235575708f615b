import { writeInstant } from "@gandan/i18n";
import { IconPaperclip } from "@tabler/icons-react";
import type { Outputs } from "../api.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./task-log.module.css";

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
          {entry.files.length > 0 && (
            <ul className={classes.files}>
              {entry.files.map((file) => (
                <li key={file.id}>
                  <a href={`/files/${file.id}`} target="_blank" rel="noreferrer" className={classes.file}>
                    {file.mediaType.startsWith("image/") ? (
                      <img src={`/files/${file.id}`} alt={t("tasks.evidence", { name: file.name })} loading="lazy" />
                    ) : (
                      <>
                        <IconPaperclip size={16} aria-hidden /> {file.name}
                      </>
                    )}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
