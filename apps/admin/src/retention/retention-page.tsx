import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { PageHead } from "../page/page-head.tsx";
import { Shown } from "../asking/shown.tsx";
import { useMay } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { ExpiredPart } from "./expired-part.tsx";
import { ListLines } from "./list-lines.tsx";
import classes from "./retention.module.css";
import { RuleTable } from "./rule-table.tsx";

/** How long records are kept, what is past its period, and the lists of what was proposed for destruction. */
export function RetentionPage() {
  const { t } = useWords();
  const may = useMay();
  const table = useQuery(api.retention.table.queryOptions());
  return (
    <>
      <PageHead title={t("retention.title")} lead={t("retention.lead")} />
      {may("petition.read") && <Lists />}
      <section className={classes.part} aria-label={t("retention.table")}>
        <h2>{t("retention.table")}</h2>
        <p className={classes.quiet}>{t("retention.table.lead")}</p>
        <Shown query={table}>
          {({ rules, copiesKept }) => (
            <>
              <p className={classes.quiet}>
                {copiesKept === null ? t("retention.copies.own") : t("retention.copies", { count: copiesKept })}
              </p>
              <RuleTable rows={rules} />
            </>
          )}
        </Shown>
      </section>
    </>
  );
}

function Lists() {
  const { t } = useWords();
  const lists = useQuery(api.retention.lists.queryOptions());
  const expired = useQuery(api.retention.expired.queryOptions());
  return (
    <>
      <section className={classes.part} aria-label={t("retention.lists")}>
        <h2>{t("retention.lists")}</h2>
        <Shown query={lists}>
          {(rows) =>
            rows.length === 0 ? <p className={classes.quiet}>{t("retention.lists.none")}</p> : <ListLines rows={rows} />
          }
        </Shown>
      </section>
      <section className={classes.part} aria-label={t("retention.expired")}>
        <h2>{t("retention.expired")}</h2>
        <Shown query={expired}>
          {(groups) => {
            const full = groups.filter(({ cases }) => cases.length > 0);
            if (full.length === 0) return <p className={classes.quiet}>{t("retention.expired.none")}</p>;
            return full.map((group) => <ExpiredPart key={group.rule.id} group={group} />);
          }}
        </Shown>
      </section>
    </>
  );
}
