import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { api } from "../api.ts";
import { EmptyState } from "../page/empty-state.tsx";
import { PageHead } from "../page/page-head.tsx";
import { WayBack } from "../page/way-back.tsx";
import { Shown } from "../asking/shown.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./offered.module.css";
import { OfferedCard } from "./offered-card.tsx";
import { ReplicateWindow } from "./replicate-window.tsx";

/** Recognised models of the province's other communes, to be looked at and taken over. */
export function OfferedPage() {
  const { t } = useWords();
  const { today } = useMe();
  const { lay } = useSearch({ from: "/desk/mo-hinh/xa-khac" });
  const navigate = useNavigate({ from: "/mo-hinh/xa-khac" });
  const query = useQuery(api.models.offered.queryOptions());
  const take = (modelId: string | undefined) => void navigate({ search: { lay: modelId }, replace: true });
  return (
    <>
      <PageHead
        title={t("models.offered")}
        lead={t("models.offered.lead")}
        back={<WayBack to="/mo-hinh">{t("models.title")}</WayBack>}
      />
      <Shown query={query}>
        {({ rows, mayTake }) => {
          const taken = rows.find(({ id }) => id === lay);
          return rows.length === 0 ? (
            <EmptyState title={t("models.offered.none")} text={t("models.offered.none.text")} />
          ) : (
            <>
              <ul className={classes.list}>
                {rows.map((row) => (
                  <OfferedCard key={row.id} row={row} onTake={mayTake ? () => take(row.id) : null} />
                ))}
              </ul>
              {taken !== undefined && mayTake && (
                <ReplicateWindow
                  original={{ id: taken.id, name: taken.name, communeId: taken.communeId }}
                  taken={[]}
                  today={today}
                  onClose={() => take(undefined)}
                />
              )}
            </>
          );
        }}
      </Shown>
    </>
  );
}
