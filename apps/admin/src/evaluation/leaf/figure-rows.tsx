import { useQuery } from "@tanstack/react-query";
import { api } from "../../api.ts";
import { Shown } from "../../asking/shown.tsx";
import { useWords } from "../../frame/words.tsx";
import { RecordLine } from "./record-line.tsx";
import classes from "./leaf.module.css";
import type { EvaluationPage } from "../rows.ts";
import { useCommuneAsked } from "../use-commune-asked.ts";

/** The rows of the registers that a figure counts, and those left out with the reason. */
export function FigureRows({ page, figure }: { page: EvaluationPage; figure: string }) {
  const { t } = useWords();
  const asked = useCommuneAsked(page);
  const query = useQuery(api.evaluation.rows.queryOptions({ ...asked, level: page.level, figure }));
  const isOwn = !("communeId" in asked);
  return (
    <Shown query={query}>
      {({ counted, leftOut, total }) => (
        <div className={classes.rows}>
          {counted.length === 0 && leftOut.length === 0 && <p className={classes.quiet}>{t("evaluation.rows.none")}</p>}
          <ol>
            {counted.map((row) => (
              <li key={row.id}>
                <RecordLine row={row} isOwn={isOwn} year={page.evaluation.year} />
              </li>
            ))}
          </ol>
          {total > counted.length && (
            <p className={classes.quiet}>{t("evaluation.rows.more", { count: total - counted.length })}</p>
          )}
          {leftOut.length > 0 && (
            <>
              <p className={classes.label}>{t("evaluation.rows.leftOut")}</p>
              <ol>
                {leftOut.map((row) => (
                  <li key={row.id}>
                    <RecordLine row={row} isOwn={isOwn} year={page.evaluation.year} />{" "}
                    <span className={classes.quiet}>
                      {t(`evaluation.leftOut.${row.reason}` as "evaluation.leftOut.cancelled")}
                    </span>
                  </li>
                ))}
              </ol>
            </>
          )}
        </div>
      )}
    </Shown>
  );
}
