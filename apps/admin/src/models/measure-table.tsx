import { writeNumber } from "@gandan/i18n";
import { useWords } from "../frame/words.tsx";
import classes from "./models.module.css";
import type { ModelRow } from "./rows.ts";

/** What was measured before and after, and where the numbers come from. */
export function MeasureTable({ measures }: { measures: ModelRow["passport"]["measures"] }) {
  const { t, language } = useWords();
  if (measures.length === 0) return null;
  const number = (value: number | null, unit: string) =>
    value === null ? t("models.measure.open") : `${writeNumber(value, language)} ${unit}`.trim();
  return (
    <div>
      <h3>{t("models.measures")}</h3>
      <div>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t("models.measure.what")}</th>
              <th scope="col">{t("models.measure.before")}</th>
              <th scope="col">{t("models.measure.after")}</th>
              <th scope="col">{t("models.measure.source")}</th>
            </tr>
          </thead>
          <tbody>
            {measures.map(({ what, unit, before, after, source }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td data-label={t("models.measure.before")}>{number(before, unit)}</td>
                <td data-label={t("models.measure.after")}>
                  <strong>{number(after, unit)}</strong>
                </td>
                <td data-label={t("models.measure.source")} className={classes.source}>
                  {source === "" ? t("models.measure.no-source") : source}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
