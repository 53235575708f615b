import { writeDay } from "@gandan/i18n";
import { Link } from "@tanstack/react-router";
import record from "../page/record-link.module.css";
import { useWords } from "../frame/words.tsx";
import type { SupervisionRow } from "./rows.ts";
import { StateMark } from "./state-mark.tsx";
import classes from "./supervision.module.css";

/** One line each: what was looked at, by whom, when, what waits for an answer. */
export function SupervisionLines({ rows }: { rows: readonly SupervisionRow[] }) {
  const { t } = useWords();
  return (
    <ul className={classes.lines} aria-label={t("supervision.title")}>
      {rows.map(({ id, kind, body, title, from, to, state, findings, waiting, late, dueOn }) => (
        <li key={id}>
          <div>
            <Link to="/giam-sat/$supervisionId" params={{ supervisionId: id }} className={record.link}>
              {title}
            </Link>
            <p className={classes.quiet}>
              {[
                t(`supervision.kind.${kind}`),
                t(`supervision.body.${body}`),
                t("supervision.days", { from: writeDay(from), to: writeDay(to) }),
              ].join(" · ")}
            </p>
          </div>
          <div className={classes.standing}>
            <StateMark state={state} />
            <p className={classes.quiet}>{t("supervision.findings.count", { count: findings })}</p>
            {waiting > 0 && (
              <p className={late > 0 ? classes.late : classes.quiet}>
                {late > 0
                  ? t("supervision.findings.late", { count: late })
                  : t("supervision.findings.waiting", { count: waiting, day: dueOn === null ? "" : writeDay(dueOn) })}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
