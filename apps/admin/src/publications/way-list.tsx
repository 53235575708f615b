import { writeDay } from "@gandan/i18n";
import { Term } from "../page/term.tsx";
import { useWords } from "../frame/words.tsx";
import classes from "./publications.module.css";
import type { DocumentRow, Hamlet } from "./rows.ts";
import { WayMark } from "./state-mark.tsx";

/** Each way the law asks for and how it stands; below it where and when it was done. */
export function WayList({ document, hamlets }: { document: DocumentRow; hamlets: readonly Hamlet[] }) {
  const { t } = useWords();
  const { ways, publication } = document;
  const nameOf = (id: string) => hamlets.find((hamlet) => hamlet.id === id)?.name ?? "";
  return (
    <ul className={classes.ways}>
      {ways
        .filter(({ rule, state }) => rule.isRequired || state !== "missing")
        .map(({ rule, state, until, missingHamletIds }) => (
          <li key={rule.way}>
            <div className={classes.wayHead}>
              <strong>
                {rule.way === "posting" ? (
                  <Term id="posting">{t("publications.way.posting")}</Term>
                ) : (
                  t(`publications.way.${rule.way}`)
                )}
              </strong>
              <WayMark state={state} />
            </div>
            {publication.postings
              .filter(({ way }) => way === rule.way)
              .map(({ isAtSeat, hamletIds, note, from, to }) => (
                <p key={`${from} ${note}`} className={classes.quiet}>
                  {[
                    isAtSeat ? t("publications.seat") : null,
                    hamletIds.length > 0 && hamletIds.length === hamlets.length
                      ? t("publications.all-hamlets", { count: hamletIds.length })
                      : hamletIds.map(nameOf).filter(Boolean).join(", "),
                    note,
                  ]
                    .filter(Boolean)
                    .join("; ")}
                  {" · "}
                  {to === null
                    ? t("publications.since", { from: writeDay(from) })
                    : t("publications.span", { from: writeDay(from), to: writeDay(to) })}
                </p>
              ))}
            {until !== null && state !== "kept" && (
              <p className={classes.quiet}>{t("publications.until", { day: writeDay(until) })}</p>
            )}
            {missingHamletIds.length > 0 && (
              <p className={classes.missing}>
                {t("publications.missing", { hamlets: missingHamletIds.map(nameOf).filter(Boolean).join(", ") })}
              </p>
            )}
          </li>
        ))}
    </ul>
  );
}
