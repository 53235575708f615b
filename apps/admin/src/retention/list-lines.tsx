import { dayOf } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Link } from "@tanstack/react-router";
import record from "../page/record-link.module.css";
import { useWords } from "../frame/words.tsx";
import classes from "./retention.module.css";
import type { ListRow } from "./rows.ts";
import { StateMark } from "./state-mark.tsx";

/** One line each: which files, how many, and where the list stands. */
export function ListLines({ rows }: { rows: readonly ListRow[] }) {
  const { t, language } = useWords();
  return (
    <ul className={classes.lines} aria-label={t("retention.lists")}>
      {rows.map(({ id, number, year, state, files, ruleName, proposedAt, executedAt }) => (
        <li key={id}>
          <div>
            <Link to="/luu-tru/$listId" params={{ listId: id }} className={record.link}>
              {t("retention.list", { number, year: String(year) })}
            </Link>
            <p className={classes.quiet}>
              {[
                ruleName?.[language],
                t("retention.list.files", { count: files }),
                executedAt === null
                  ? t("retention.list.proposed", { day: writeDay(dayOf(proposedAt)) })
                  : t("retention.list.executed", { day: writeDay(dayOf(executedAt)) }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </div>
          <StateMark state={state} />
        </li>
      ))}
    </ul>
  );
}
