import { Link } from "@tanstack/react-router";
import type { Id } from "@gandan/domain/values";
import { useWords } from "../frame/words.tsx";
import { standingSigns } from "../tasks/standing-signs.ts";
import classes from "./overview.module.css";
import type { OverviewPageData } from "./plan-holes.tsx";

/** Who has what to do for each duty, of those who have anything to do; an empty row is a hole. */
export function DutyMatrix({ page }: { page: OverviewPageData }) {
  const { t } = useWords();
  const { plan, columns, rows } = page;
  const shown = columns.flatMap((column, index) => (column.isIdle ? [] : [{ column, index }]));
  if (shown.length === 0) return null;
  const nameOf = ({ title, isHamlets }: (typeof columns)[number]) => (isHamlets ? t("plans.overview.heads") : title);
  return (
    <section className={classes.card}>
      <h2>{t("plans.overview.matrix")}</h2>
      <p className={classes.quiet}>{t("plans.overview.matrix.lead")}</p>
      <div className={classes.scroll}>
        <table className={classes.matrix}>
          <thead>
            <tr>
              <th scope="col" className={classes.corner}>
                {t("plans.overview.duty")}
              </th>
              {shown.map(({ column, index }) => (
                <th key={index} scope="col">
                  <span>{nameOf(column)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, title, standing, cells }) => (
              <tr key={key} data-hole={standing === "no-task" || undefined}>
                <th scope="row">
                  {title}
                  {standing === "no-task" && <em> {t("plans.overview.noTask")}</em>}
                </th>
                {shown.map(({ column, index }) => {
                  const cell = cells[index] ?? null;
                  const Sign = cell?.standing == null ? null : standingSigns[cell.standing];
                  return (
                    <td key={index}>
                      {cell !== null && (
                        <Link
                          to="/cong-viec"
                          search={{ planId: plan.id, dutyKey: key, ...onlyOf(column.positionIds) }}
                          data-standing={cell.standing ?? undefined}
                          aria-label={t("plans.overview.cell", {
                            who: nameOf(column),
                            leads: cell.leads,
                            supports: cell.supports,
                          })}
                        >
                          {Sign !== null && <Sign size={14} aria-hidden />}
                          {cell.leads > 0 ? cell.leads : t("plans.overview.supports")}
                        </Link>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

// The tasks' page narrows to one position: those of all hamlet heads are all of the duty's.
const onlyOf = (ids: readonly Id<"position">[]): { positionId?: string } =>
  ids.length === 1 && ids[0] !== undefined ? { positionId: ids[0] } : {};
