import { dayOf } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api } from "../api.ts";
import { useWords } from "../frame/words.tsx";
import { Heap } from "../home/heap.tsx";
import lines from "../page/lines.module.css";

/** The lists of files and the sealed cases that wait for the person's decision; nothing for who decides none. */
export function ListsToDecide() {
  const { t, language } = useWords();
  const rows = useQuery(api.retention.toDecide.queryOptions()).data ?? [];
  const sealed = useQuery(api.denunciations.toDecide.queryOptions()).data ?? [];
  const count = rows.length + sealed.length;
  return (
    <Heap tone="now" count={count} words={t("retention.waiting", { count })} link={{ to: "/luu-tru" }}>
      <ul className={lines.list}>
        {rows.map(({ id, number, year, ruleName, files, proposedAt }) => (
          <li key={id}>
            <Link to="/luu-tru/$listId" params={{ listId: id }} className={lines.line}>
              <span className={lines.title}>{t("retention.list", { number, year: String(year) })}</span>
              <span className={lines.facts}>
                {ruleName !== null && <span>{ruleName[language]}</span>}
                <span>{t("retention.list.files", { count: files })}</span>
                <span>{t("retention.list.proposed", { day: writeDay(dayOf(proposedAt)) })}</span>
              </span>
            </Link>
          </li>
        ))}
        {sealed.map(({ id, number, registerYear, proposedAt }) => (
          <li key={id}>
            <Link to="/to-cao/$denunciationId" params={{ denunciationId: id }} className={lines.line}>
              <span className={lines.title}>{t("denunciations.number", { number, year: String(registerYear) })}</span>
              <span className={lines.facts}>
                <span>{t("retention.list.proposed", { day: writeDay(dayOf(proposedAt)) })}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Heap>
  );
}
