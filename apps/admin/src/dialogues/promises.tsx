import { countStandings, promiseStandings } from "@gandan/domain/dialogues";
import { reachOf } from "@gandan/domain/roles";
import { writeDay } from "@gandan/i18n";
import { TextLink } from "../page/text-link.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import cards from "../page/cards.module.css";
import lists from "../page/rows.module.css";
import classes from "./dialogues.module.css";
import type { PromiseRow, QuestionRow } from "./rows.ts";
import { PromiseMark } from "./state-mark.tsx";

interface Properties {
  title: string;
  promises: readonly PromiseRow[];
  none: string;
  questions: readonly QuestionRow[];
  /** Where these were made, when that is another session. */
  dialogueId?: string;
}

/** Who promised what by when, and what became of it; each opens the task it became. */
export function Promises({ title, promises, none, questions, dialogueId }: Properties) {
  const { t } = useWords();
  const counts = countStandings(promises.map(({ standing }) => standing));
  const shown = promiseStandings.filter((standing) => counts[standing] > 0);
  return (
    <section className={cards.card}>
      <h2>{title}</h2>
      {promises.length === 0 ? (
        <p className={cards.quiet}>{none}</p>
      ) : (
        <p className={lists.facts}>
          {shown.map((standing) => (
            <span key={standing}>{t(`dialogues.promises.count.${standing}`, { count: counts[standing] })}</span>
          ))}
        </p>
      )}
      <ul className={classes.plain}>
        {promises.map((promise) => (
          <PromiseLine key={promise.id} promise={promise} questions={questions} />
        ))}
      </ul>
      {dialogueId !== undefined && (
        <TextLink to="/doi-thoai/$dialogueId" params={{ dialogueId }}>
          {t("dialogues.promises.earlier.open")}
        </TextLink>
      )}
    </section>
  );
}

/** One promise: its words, by whom, by when, how it stands. */
export function PromiseLine({ promise, questions }: { promise: PromiseRow; questions: readonly QuestionRow[] }) {
  const { t } = useWords();
  // Who sees a part of the tasks alone is not led to those of others.
  const opensAll = reachOf({ bundle: useMe().bundle }, "task.read") === "commune";
  const asked = questions.find(({ petitionId }) => petitionId === promise.petitionId);
  return (
    <li className={classes.promise}>
      <div className={classes.promiseHead}>
        {opensAll ? (
          <TextLink to="/cong-viec/$taskId" params={{ taskId: promise.taskId }}>
            {promise.number}. {promise.text}
          </TextLink>
        ) : (
          <span>
            {promise.number}. {promise.text}
          </span>
        )}
        <PromiseMark standing={promise.standing} />
      </div>
      <p className={cards.quiet}>
        {[
          promise.who,
          t("dialogues.promise.by", { day: writeDay(promise.dueOn) }),
          asked && t("dialogues.promise.for", { number: asked.number }),
          promise.doneOn && t("dialogues.promise.done", { day: writeDay(promise.doneOn) }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </li>
  );
}
