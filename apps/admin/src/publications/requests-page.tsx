import { yearOf } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type Outputs, api } from "../api.ts";
import { EmptyState } from "../frame/empty-state.tsx";
import { PageHead } from "../frame/page-head.tsx";
import { WayBack } from "../frame/way-back.tsx";
import { Shown } from "../frame/shown.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./publications.module.css";

/** The log of information requests of a year: when, by which way, by when, with which outcome; never by whom. */
export function RequestsPage() {
  const { t } = useWords();
  const { today } = useMe();
  const { nam: year = yearOf(today) } = useSearch({ from: "/desk/cong-khai-danh-muc/yeu-cau" });
  const navigate = useNavigate({ from: "/cong-khai-danh-muc/yeu-cau" });
  const query = useQuery(api.publications.requests.queryOptions({ year }));
  return (
    <>
      <PageHead
        title={t("publications.requests")}
        lead={t("publications.requests.lead")}
        back={<WayBack to="/cong-khai-danh-muc">{t("publications.title")}</WayBack>}
      >
        <Select
          aria-label={t("publications.quarter.year")}
          allowDeselect={false}
          w={110}
          value={String(year)}
          data={[0, 1, 2].map((back) => String(yearOf(today) - back))}
          onChange={(chosen) => void navigate({ search: { nam: Number(chosen) } })}
        />
      </PageHead>
      <Shown query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t("publications.requests.none")} text={t("publications.requests.none.text")} />
          ) : (
            <RequestTable rows={rows} />
          )
        }
      </Shown>
    </>
  );
}

function RequestTable({ rows }: { rows: Outputs["publications"]["requests"] }) {
  const { t, language } = useWords();
  return (
    // A wide table scrolls within itself, also by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes.table} tabIndex={0} aria-label={t("publications.requests")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("publications.quarter.number.short")}</th>
            <th scope="col">{t("publications.requests.received")}</th>
            <th scope="col">{t("publications.requests.way")}</th>
            <th scope="col">{t("publications.requests.topic")}</th>
            <th scope="col">{t("publications.requests.due")}</th>
            <th scope="col">{t("publications.requests.standing")}</th>
            <th scope="col">{t("publications.requests.cost")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.number}>
              <td>{row.number}</td>
              <td>{writeDay(row.receivedOn)}</td>
              <td>{row.way === null ? "–" : t(`publications.requests.way.${row.way}`)}</td>
              <td>{row.topic === null ? "–" : t(`petitions.topic.${row.topic}`)}</td>
              <td>
                {row.answerBy === null ? t("publications.requests.no-limit") : writeDay(row.answerBy)}
                {row.extendedBy > 0 && ` (${t("publications.requests.extended", { count: row.extendedBy })})`}
              </td>
              <td>
                {[
                  t(`petitions.state.${row.state}`),
                  row.answeredOn === null
                    ? null
                    : t("publications.requests.answered", { day: writeDay(row.answeredOn) }),
                  row.groundName?.[language],
                ]
                  .filter(Boolean)
                  .join(" · ")}
                {row.isLate && <span className={classes.missing}> · {t("publications.requests.late")}</span>}
              </td>
              <td>
                {row.cost === null ? "–" : t(costWords(row.cost), { asked: row.cost.asked, paid: row.cost.paid })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const costWords = ({ left, paid, isWaived }: NonNullable<Outputs["publications"]["requests"][number]["cost"]>) =>
  isWaived
    ? "publications.requests.cost.waived"
    : left === 0
      ? "publications.requests.cost.paid"
      : paid === 0
        ? "publications.requests.cost.unpaid"
        : "publications.requests.cost.open";
