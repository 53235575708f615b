import { yearOf } from "@gandan/domain/values";
import { writeDay, writeWeekday } from "@gandan/i18n";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { CommuneSheets } from "../evaluation/province/commune-sheets.tsx";
import { CardHead } from "../page/card-head.tsx";
import { EmptyState } from "../page/empty-state.tsx";
import { PageHead } from "../page/page-head.tsx";
import { Shown } from "../asking/shown.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import lines from "../page/lines.module.css";
import { Heap } from "./heap.tsx";
import classes from "./home-page.module.css";
import { ModelsAtWork } from "./models-at-work.tsx";
import { SheetLine } from "./sheet-line.tsx";
import { YearBefore } from "./year-before.tsx";

/** What waits for the appraiser, and how far each commune of the province is with the year's sheet. */
export function ProvinceHome() {
  const { t, language } = useWords();
  const { person, today } = useMe();
  const year = yearOf(today);
  const query = useQuery(api.evaluation.province.queryOptions({ year }));
  return (
    <>
      <PageHead title={t("home.title", { name: person.name })} lead={writeWeekday(today, language)} />
      <Shown query={query}>
        {({ rows }) => {
          const waiting = rows.filter(({ state }) => state === "appraising");
          if (rows.length === 0)
            return <EmptyState title={t("evaluation.province.none")} text={t("evaluation.province.none.text")} />;
          return (
            <div className={classes.column}>
              <Heap
                tone="now"
                count={waiting.length}
                words={t("home.province.waiting", { count: waiting.length })}
                link={{ to: "/danh-gia", search: {} }}
              >
                <ul className={lines.list}>
                  {waiting.map((row) => (
                    <SheetLine
                      key={row.communeId}
                      of={row}
                      year={year}
                      facts={row.handedUpOn === null ? "" : t("home.province.since", { day: writeDay(row.handedUpOn) })}
                    />
                  ))}
                </ul>
              </Heap>
              <section>
                <CardHead link={{ to: "/danh-gia", search: {} }}>{t("home.province.sheets", { year })}</CardHead>
                <CommuneSheets rows={rows} year={year} />
              </section>
              <div className={classes.halves}>
                <YearBefore year={year - 1} />
                <ModelsAtWork />
              </div>
            </div>
          );
        }}
      </Shown>
    </>
  );
}
