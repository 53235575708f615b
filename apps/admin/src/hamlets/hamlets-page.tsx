import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { EmptyState } from "../page/empty-state.tsx";
import { PageHead } from "../page/page-head.tsx";
import { Shown } from "../asking/shown.tsx";
import { useWords } from "../frame/words.tsx";
import { HamletCard } from "./hamlet-card.tsx";
import classes from "./hamlets.module.css";

/** The hamlets: who heads each, how its tasks stand, who there waits for an answer, and its sheet to print. */
export function HamletsPage() {
  const { t } = useWords();
  const query = useQuery(api.hamlets.list.queryOptions());
  return (
    <>
      <PageHead title={t("hamlets.title")} lead={t("hamlets.lead")} />
      <Shown query={query}>
        {(hamlets) =>
          hamlets.length === 0 ? (
            <EmptyState title={t("hamlets.empty.title")} text={t("hamlets.empty.text")} />
          ) : (
            <ul className={classes.cards}>
              {hamlets.map((hamlet) => (
                <li key={hamlet.id}>
                  <HamletCard hamlet={hamlet} />
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </>
  );
}
