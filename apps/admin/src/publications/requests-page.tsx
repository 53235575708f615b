import { yearOf } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type Outputs, api } from "../api.ts";
import { EmptyState } from "../page/empty-state.tsx";
import { ListLookMenu } from "../browsing/list-look-menu.tsx";
import { PageHead } from "../page/page-head.tsx";
import { WayBack } from "../page/way-back.tsx";
import { Shown } from "../asking/shown.tsx";
import { type KeptLook, useListLook } from "../browsing/use-list-look.ts";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import cards from "../browsing/cards-on-phone.module.css";
import classes from "./publications.module.css";

const requestColumns = { received: true, way: true, topic: true, due: true, standing: true, cost: true } as const;
type Row = Outputs["publications"]["requests"][number];
type Look = KeptLook<keyof typeof requestColumns>;

/** The log of information requests of a year: when, by which way, by when, with which outcome; never by whom. */
export function RequestsPage() {
  const { t } = useWords();
  const { today } = useMe();
  const { nam: year = yearOf(today) } = useSearch({ from: "/desk/cong-khai-danh-muc/yeu-cau" });
  const navigate = useNavigate({ from: "/cong-khai-danh-muc/yeu-cau" });
  const look = useListLook("requests", requestColumns);
  const query = useQuery(api.publications.requests.queryOptions({ year }));
  return (
    <>
      <PageHead
        title={t("publications.requests")}
        lead={t("publications.requests.lead")}
        back={<WayBack to="/cong-khai-danh-muc">{t("publications.title")}</WayBack>}
      >
        {query.data !== undefined && query.data.length > 0 && (
          <ListLookMenu look={look} name={(column) => t(`publications.requests.${column}`)} />
        )}
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
            <RequestTable rows={rows} look={look} />
          )
        }
      </Shown>
    </>
  );
}

function RequestTable({ rows, look }: { rows: readonly Row[]; look: Look }) {
  const { t } = useWords();
  return (
    // A wide table scrolls within itself, also by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes.table} tabIndex={0} aria-label={t("publications.requests")}>
      <table className={cards.cards} data-dense={look.isDense || undefined}>
        <thead>
          <tr>
            <th scope="col">{t("publications.quarter.number.short")}</th>
            {look.columns.map((column) => (
              <th scope="col" key={column}>
                {t(`publications.requests.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.number}>
              <td data-label={t("publications.quarter.number.short")}>{row.number}</td>
              {look.columns.map((column) => (
                <Cell key={column} row={row} column={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ row, column }: { row: Row; column: keyof typeof requestColumns }) {
  const { t, language } = useWords();
  const label = t(`publications.requests.${column}`);
  switch (column) {
    case "received":
      return (
        <td data-short data-label={label}>
          {writeDay(row.receivedOn)}
        </td>
      );
    case "way":
      return (
        <td data-short data-label={label}>
          {row.way === null ? "–" : t(`publications.requests.way.${row.way}`)}
        </td>
      );
    case "topic":
      return (
        <td data-middle data-label={label}>
          {row.topic === null ? "–" : t(`petitions.topic.${row.topic}`)}
        </td>
      );
    case "due":
      return (
        <td data-short data-label={label}>
          {row.answerBy === null ? t("publications.requests.no-limit") : writeDay(row.answerBy)}
          {row.extendedBy > 0 && ` (${t("publications.requests.extended", { count: row.extendedBy })})`}
        </td>
      );
    case "standing":
      return (
        <td data-label={label}>
          {[
            t(`petitions.state.${row.state}`),
            row.answeredOn === null ? null : t("publications.requests.answered", { day: writeDay(row.answeredOn) }),
            row.groundName?.[language],
          ]
            .filter(Boolean)
            .join(" · ")}
          {row.isLate && <span className={classes.overdue}>{t("publications.requests.late")}</span>}
        </td>
      );
    case "cost":
      return (
        <td data-label={label}>
          {row.cost === null ? "–" : t(costWords(row.cost), { asked: row.cost.asked, paid: row.cost.paid })}
        </td>
      );
  }
}

const costWords = ({ left, paid, isWaived }: NonNullable<Row["cost"]>) =>
  isWaived
    ? "publications.requests.cost.waived"
    : left === 0
      ? "publications.requests.cost.paid"
      : paid === 0
        ? "publications.requests.cost.unpaid"
        : "publications.requests.cost.open";
