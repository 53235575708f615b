import { writeDay } from "@gandan/i18n";
import { Link } from "@tanstack/react-router";
import record from "../page/record-link.module.css";
import { useWords } from "../frame/words.tsx";
import type { RegisterSearch } from "./publication-search.ts";
import type { ItemRow } from "./rows.ts";
import classes from "./publications.module.css";
import { ItemMark } from "./state-mark.tsx";
import { ruleWords } from "./way-words.ts";

interface Properties {
  items: readonly ItemRow[];
  search: RegisterSearch;
}

/** The items of the law, one a line: how each is made public, when it last was, what runs now and how it stands. */
export function ItemList({ items, search }: Properties) {
  const { t, language } = useWords();
  return (
    <ol className={classes.items} aria-label={t("publications.items")}>
      {items.map(({ item, state, lastOn, dueOn, hangsUntil, rows }) => (
        <li key={item.number} data-open={search.muc === item.number || undefined}>
          <span className={classes.number}>{item.number}</span>
          <div>
            <Link
              to="/cong-khai-danh-muc"
              search={{ ...search, muc: item.number }}
              className={record.link}
              aria-current={search.muc === item.number ? "true" : undefined}
            >
              {item.name[language]}
            </Link>
            <p className={classes.quiet}>{item.ways.map((rule) => ruleWords(t, rule)).join(" · ")}</p>
          </div>
          <div className={classes.standing}>
            <ItemMark state={state} />
            <p className={classes.quiet}>
              {lastOn === null ? t("publications.never") : t("publications.last", { day: writeDay(lastOn) })}
              {rows.length > 1 && ` · ${t("publications.documents", { count: rows.length })}`}
            </p>
            {dueOn !== null && <p className={classes.quiet}>{t("publications.due", { day: writeDay(dueOn) })}</p>}
            {hangsUntil !== null && (
              <p className={classes.quiet}>{t("publications.hangs", { day: writeDay(hangsUntil) })}</p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
