import type { Day } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { dayOf } from "@gandan/domain/values";
import { Skeleton, VisuallyHidden } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { useWords } from "../frame/words.tsx";
import { Due } from "./due.tsx";
import type { PetitionSearch } from "./petition-search.ts";
import classes from "./petition-list.module.css";
import type { PetitionRow } from "./rows.ts";
import { saidOf } from "./said-of.ts";
import { StateMark } from "./state-mark.tsx";
import { useListKeys } from "./use-list-keys.ts";

interface Properties {
  /** Null while they are on their way. */
  rows: readonly PetitionRow[] | null;
  hasFailed: boolean;
  search: PetitionSearch;
  today: Day;
}

/** The words as a list; each opens at the right and keeps the list as it is. */
export function PetitionList({ rows, hasFailed, search, today }: Properties) {
  const { t } = useWords();
  const list = useRef<HTMLUListElement>(null);
  useListKeys(list);

  if (rows === null && hasFailed) return <p role="alert">{t("petitions.loadFailed")}</p>;
  if (rows === null) return <Skeleton height={420} aria-busy />;
  return (
    <>
      <ul ref={list} className={classes.list} aria-label={t("petitions.list")}>
        {rows.map((row) => (
          <li key={row.id}>
            <Link
              to="/tieng-dan"
              search={{ ...search, id: row.id }}
              replace
              data-row
              className={classes.row}
              data-open={row.id === search.id || undefined}
              aria-current={row.id === search.id ? "true" : undefined}
            >
              <span className={classes.words} lang={row.language}>
                {saidOf(t, row, "petitions.destroyed.short")}
              </span>
              <span className={classes.facts}>
                {row.number !== null &&
                  `${t("petitions.number", { number: row.number, year: String(row.registerYear ?? "") })} · `}
                {row.kind !== "feedback" && `${t(`petitions.kind.${row.kind}`)} · `}
                {t(`petitions.topic.${row.topic}`)} · {row.hamletName ?? t("petitions.noHamlet")}
                {" · "}
                <VisuallyHidden>{t("petitions.received")} </VisuallyHidden>
                {writeDay(dayOf(row.receivedAt))}
              </span>
              <span className={classes.state}>
                <StateMark state={row.state} />
                <span className={classes.position}>{row.positionTitle ?? ""}</span>
              </span>
              <span className={classes.due}>
                <Due petition={row} today={today} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p className={classes.keys}>{t("petitions.keys")}</p>
    </>
  );
}
