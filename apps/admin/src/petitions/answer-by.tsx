import { writeDay, writeWeekday } from "@gandan/i18n";
import { dayOf } from "@gandan/domain/values";
import { IconInfoCircle } from "@tabler/icons-react";
import { useWords } from "../frame/words.tsx";
import classes from "./record.module.css";
import type { PetitionRow } from "./rows.ts";

/** Why a word is to be answered by its day: whose rule it is, what was counted, what was passed over and why. */
export function AnswerBy({ petition }: { petition: PetitionRow }) {
  const { t, language } = useWords();
  const { answerBy } = petition;
  return (
    <details className={classes.why}>
      <summary>
        <IconInfoCircle size={16} aria-hidden />
        <span>{t("petitions.answerBy.why")}</span>
        <span className={classes.setting}>{t("petitions.answerBy.setting")}</span>
      </summary>
      <p>{t("petitions.answerBy.rule", { days: answerBy.days })}</p>
      <p>{t("petitions.answerBy.received", { day: writeWeekday(dayOf(petition.receivedAt), language) })}</p>
      {answerBy.skipped.length === 0 ? (
        <p>{t("petitions.answerBy.skipped.none")}</p>
      ) : (
        <>
          <p>{t("petitions.answerBy.skipped", { count: answerBy.skipped.length })}</p>
          <ul className={classes.skipped}>
            {answerBy.skipped.map(({ day, why }) => (
              <li key={day}>
                <span>{writeDay(day)}</span> {why[language]}
              </li>
            ))}
          </ul>
        </>
      )}
      {answerBy.isAssumed && <p>{t("petitions.answerBy.assumed")}</p>}
    </details>
  );
}
