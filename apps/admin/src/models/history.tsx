import { writeDay } from "@gandan/i18n";
import { IconPaperclip } from "@tabler/icons-react";
import cards from "../dialogues/dialogues.module.css";
import { useMay } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { History } from "../journal/index.ts";
import log from "../tasks/task-log.module.css";
import task from "../tasks/task-page.module.css";
import type { ModelPage } from "./rows.ts";

/** What happened to a model, newest first, with what was said and shown. */
export function ModelHistory({ page: { model, history } }: { page: ModelPage }) {
  const { t } = useWords();
  const may = useMay();
  return (
    <section className={cards.card}>
      <h2>{t("models.history")}</h2>
      <ol className={log.log}>
        {history.toReversed().map((event) => (
          <li key={event.id} className={log.entry}>
            <p className={log.head}>
              <strong>{t(`models.event.${event.kind}`)}</strong> · {writeDay(event.on)} · {event.personName}
            </p>
            {event.text !== "" && <p className={log.sentence}>{event.text}</p>}
            {event.files.length > 0 && (
              <ul className={log.files}>
                {event.files.map((file) => (
                  <li key={file.id}>
                    <a href={`/files/${file.id}`} target="_blank" rel="noreferrer" className={log.file}>
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
      {may("journal.read") && (
        <details>
          <summary className={task.summary}>{t("tasks.history")}</summary>
          <History recordId={model.id} />
        </details>
      )}
    </section>
  );
}
