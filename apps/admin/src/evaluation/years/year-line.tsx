import { writePoints } from "@gandan/i18n";
import { IconCircleCheck, IconPencil } from "@tabler/icons-react";
import { Mark } from "../../page/mark.tsx";
import { useWords } from "../../frame/words.tsx";
import type { YearRow } from "../rows.ts";
import classes from "./years.module.css";

/** A year's evaluation in one line: the rubric, where the sheet is, and what the last signed one came to. */
export function YearLine({ row: { year, rubric, isClosed, signed } }: { row: YearRow }) {
  const { t, language } = useWords();
  return (
    <span className={classes.line}>
      <strong>{t("evaluation.year", { year: String(year) })}</strong>
      <span className={classes.quiet}>{rubric[language]}</span>
      <span className={classes.standing}>
        <Mark
          mark={isClosed ? [IconCircleCheck, "good"] : [IconPencil, "now"]}
          words={t(isClosed ? "evaluation.state.closed" : "evaluation.state.open")}
        />
        {signed !== null && (
          <span>
            {t("evaluation.signedTotal", {
              level: signed.level[language],
              points: writePoints(signed.total, language),
              maximum: writePoints(signed.maximum, language),
            })}
            {signed.verdict !== null && <b> · {signed.verdict[language]}</b>}
          </span>
        )}
      </span>
    </span>
  );
}
