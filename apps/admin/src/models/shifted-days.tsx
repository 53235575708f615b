import { writeDay, writeWeekday } from "@gandan/i18n";
import { IconArrowRight } from "@tabler/icons-react";
import { Alert } from "@mantine/core";
import type { Outputs } from "../api.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./models.module.css";

type Row = Outputs["models"]["shift"][number];

/** The days on which the tasks of a model fall elsewhere; a day that was moved says over which days off. */
export function ShiftedDays({ rows }: { rows: readonly Row[] }) {
  const { t } = useWords();
  if (rows.length === 0)
    return (
      <Alert color="gold" variant="light">
        {t("models.replicate.no-tasks")}
      </Alert>
    );
  const moved = rows.filter(({ skipped }) => skipped.length > 0).length;
  return (
    <div>
      <h3 className={classes.head}>{t("models.replicate.days")}</h3>
      <p className={classes.quiet}>
        {moved === 0 ? t("models.replicate.none-moved") : t("models.replicate.moved", { count: moved })}
      </p>
      <ul className={classes.shifted}>
        {rows.map((row) => (
          <li key={row.taskId} data-moved={row.skipped.length > 0 || undefined}>
            <span>{row.title}</span>
            <Days row={row} />
          </li>
        ))}
      </ul>
      {rows.some(({ isKnown }) => !isKnown) && (
        <Alert color="gold" variant="light" mt="sm">
          {t("models.replicate.calendar-open")}
        </Alert>
      )}
    </div>
  );
}

function Days({ row }: { row: Row }) {
  const { t, language } = useWords();
  const { before, shifted, day, skipped } = row;
  if (before === null || shifted === null || day === null) return <span>{t("tasks.due.none")}</span>;
  const names = skipped.map(
    (off) =>
      `${writeDay(off.day)} (${off.reason === "weekend" ? t("models.replicate.weekend") : off.reason.name[language]})`,
  );
  return (
    <span className={classes.days}>
      <span className={classes.quiet}>{writeDay(before)}</span>
      <IconArrowRight size={14} aria-hidden />
      {skipped.length > 0 && <s>{writeDay(shifted)}</s>}
      <strong>{writeWeekday(day, language)}</strong>
      {names.length > 0 && <em>{t("models.replicate.skipped", { days: names.join(", ") })}</em>}
    </span>
  );
}
