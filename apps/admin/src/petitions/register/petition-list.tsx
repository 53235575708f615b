import type { Day } from "@gandan/domain/values";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { useWords } from "../../frame/words.tsx";
import { Due } from "../due.tsx";
import type { PetitionLook } from "./petition-columns.ts";
import type { PetitionSearch } from "./petition-search.ts";
import classes from "./petition-list.module.css";
import type { PetitionLine } from "../rows.ts";
import { RowFacts } from "./row-facts.tsx";
import { saidOf } from "../said-of.ts";
import { StateMark } from "../state-mark.tsx";
import { useListKeys } from "./use-list-keys.ts";

interface Properties {
  rows: readonly PetitionLine[];
  search: PetitionSearch;
  look: PetitionLook;
  today: Day;
}

/** The words as a list; each opens at the right and keeps the list as it is. */
export function PetitionList({ rows, search, look, today }: Properties) {
  const { t } = useWords();
  const list = useRef<HTMLUListElement>(null);
  useListKeys(list);

  return (
    <>
      <ul
        ref={list}
        className={classes.list}
        data-dense={look.isDense || undefined}
        data-no-state={(!look.shows("state") && !look.shows("position")) || undefined}
        data-no-due={!look.shows("due") || undefined}
        aria-label={t("petitions.list")}
      >
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
                <RowFacts row={row} look={look} />
              </span>
              <span className={classes.state}>
                {look.shows("state") && <StateMark state={row.state} />}
                {look.shows("position") && <span className={classes.position}>{row.positionTitle ?? ""}</span>}
              </span>
              <span className={classes.due}>{look.shows("due") && <Due petition={row} today={today} />}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className={classes.keys}>{t("petitions.keys")}</p>
    </>
  );
}
