import { writeDay } from "@gandan/i18n";
import cards from "../page/cards.module.css";
import { ShownFiles } from "../files/shown-files.tsx";
import { useMay } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { History } from "../journal/index.ts";
import log from "../page/log.module.css";
import type { ModelPage } from "./rows.ts";
import { WithdrawButton } from "./withdraw-button.tsx";

/** What happened to a model, newest first, with what was said and shown. */
export function ModelHistory({ page: { model, history, steps } }: { page: ModelPage }) {
  const { t } = useWords();
  const may = useMay();
  const withdrawn = new Set(history.map(({ about }) => about));
  return (
    <section className={cards.card}>
      <h2>{t("models.history")}</h2>
      <ol className={log.log}>
        {history.toReversed().map((event) => (
          <li key={event.id} className={log.entry} data-over={withdrawn.has(event.id) || undefined}>
            <p className={log.head}>
              <strong>
                {withdrawn.has(event.id) ? t("models.event.evidence-off") : t(`models.event.${event.kind}`)}
              </strong>{" "}
              · {writeDay(event.on)} · {event.personName}
            </p>
            {event.text !== "" && <p className={log.sentence}>{event.text}</p>}
            <ShownFiles files={event.files} />
            {event.kind === "evidence" && steps.includes("withdraw") && !withdrawn.has(event.id) && (
              <WithdrawButton model={model} evidence={event} />
            )}
          </li>
        ))}
      </ol>
      {may("journal.read") && (
        <details>
          <summary className={log.summary}>{t("tasks.history")}</summary>
          <History recordId={model.id} />
        </details>
      )}
    </section>
  );
}
