import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { useWords } from "../frame/words.tsx";
import cards from "../page/cards.module.css";
import classes from "./dialogues.module.css";
import type { DialoguePage } from "./rows.ts";

/** Who came, by hamlet, sex and ethnic group; counts, never names. */
export function AttendanceTable({ attendance }: { attendance: DialoguePage["attendance"] }) {
  const { t } = useWords();
  const chart = useQuery(api.roles.chart.queryOptions({})).data;
  const nameOf = (id: string | null) =>
    id === null ? t("dialogues.attendance.guests") : (chart?.units.find((unit) => unit.id === id)?.name ?? "");
  return (
    <section className={cards.card}>
      <h2>{t("dialogues.attendance")}</h2>
      {attendance.total === 0 ? (
        <p className={cards.quiet}>{t("dialogues.attendance.none")}</p>
      ) : (
        <>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t("dialogues.attendance.hamlet")}</th>
                <th scope="col">{t("dialogues.attendance.woman")}</th>
                <th scope="col">{t("dialogues.attendance.man")}</th>
              </tr>
            </thead>
            <tbody>
              {attendance.hamlets.map((line) => (
                <tr key={line.hamletId}>
                  <th scope="row">{nameOf(line.hamletId)}</th>
                  <td>{line.women}</td>
                  <td>{line.men}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t("dialogues.attendance.total", { count: attendance.total })}</th>
                <td>{attendance.women}</td>
                <td>{attendance.men}</td>
              </tr>
            </tfoot>
          </table>
          <p className={cards.quiet}>
            {attendance.ethnicGroups
              .map(({ name, people }) => `${name ?? t("dialogues.attendance.unsaid")}: ${people}`)
              .join(" · ")}
          </p>
        </>
      )}
    </section>
  );
}
