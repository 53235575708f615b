import { type Day, yearOf } from "@gandan/domain/values";
import { writeWeekday } from "@gandan/i18n";
import { Alert, Button, Select, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { type Outputs, api } from "../api.ts";
import { PageHead } from "../page/page-head.tsx";
import { Shown } from "../asking/shown.tsx";
import { WayBack } from "../page/way-back.tsx";
import { useMay, useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./calendar.module.css";
import { type Wish, ChangeWindow } from "./change-window.tsx";

type Row = Outputs["calendar"]["year"]["rows"][number];

/** The days off and swapped days of a year, each with its source; a decision is entered with a look at what it moves. */
export function CalendarPage() {
  const { t } = useWords();
  const { today } = useMe();
  const may = useMay();
  const { nam: year = yearOf(today) } = useSearch({ from: "/desk/cai-dat/lich" });
  const navigate = useNavigate({ from: "/cai-dat/lich" });
  const query = useQuery(api.calendar.year.queryOptions({ year }));
  const [wish, setWish] = useState<Wish | null>(null);
  const mayEdit = may("calendar.edit");
  const years = [...new Set([...(query.data?.years ?? []), year, yearOf(today) + 1])].toSorted((a, b) => a - b);

  return (
    <>
      <PageHead
        back={<WayBack to="/cai-dat">{t("communes.title")}</WayBack>}
        title={t("calendar.title")}
        lead={t("calendar.lead")}
      >
        <Select
          aria-label={t("calendar.year")}
          allowDeselect={false}
          w={120}
          value={String(year)}
          data={years.map(String)}
          onChange={(chosen) => void navigate({ search: { nam: Number(chosen) } })}
        />
        {mayEdit && (
          <Button color="earth" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setWish({ drop: [] })}>
            {t("calendar.add")}
          </Button>
        )}
      </PageHead>
      <Shown query={query}>
        {(data) => (
          <>
            {data.isWhole ? (
              <Text c="dimmed" size="sm" mb="md">
                {t("calendar.whole")}
              </Text>
            ) : (
              <Alert color="gold" variant="light" mb="md">
                {t("calendar.partial")}
              </Alert>
            )}
            <Rows rows={data.rows} onDrop={mayEdit ? (row) => setWish({ drop: daysOf(row) }) : null} />
            {data.dropped.length > 0 && (
              <>
                <h2 className={classes.heading}>{t("calendar.dropped")}</h2>
                <Rows rows={data.dropped.map((row) => ({ ...row, isOwn: false }))} onDrop={null} />
              </>
            )}
          </>
        )}
      </Shown>
      {wish !== null && <ChangeWindow wish={wish} onClose={() => setWish(null)} />}
    </>
  );
}

// A swap is taken away with both its days, a holiday alone.
const daysOf = (row: Row): Day[] =>
  (row.kind === "swap-off" || row.kind === "swap-work") && row.pairedWith !== null
    ? [row.day, row.pairedWith]
    : [row.day];

function Rows({ rows, onDrop }: { rows: readonly Row[]; onDrop: ((row: Row) => void) | null }) {
  const { t, language } = useWords();
  return (
    <ul className={classes.rows}>
      {rows.map((row) => (
        <li key={row.day} data-kind={row.kind}>
          <span className={classes.day}>{writeWeekday(row.day, language)}</span>
          <span className={classes.name}>
            {row.name[language]}
            <span className={classes.kind}>{t(`calendar.kind.${row.kind}`)}</span>
          </span>
          <span className={classes.source}>
            {[row.source.title[language], row.source.number].filter(Boolean).join(", ")}
            {" · "}
            {t(`calendar.verified.${row.source.verified}`)}
            {row.isOwn && ` · ${t("calendar.own")}`}
          </span>
          {onDrop !== null && (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t("calendar.drop.name", { day: writeWeekday(row.day, language) })}
              onClick={() => onDrop(row)}
            >
              {t("calendar.drop")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
