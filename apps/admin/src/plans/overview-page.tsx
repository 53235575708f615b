import { type Id, idOf } from "@gandan/domain/values";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { api } from "../api.ts";
import { NotFound } from "../frame/not-found.tsx";
import { PageHead } from "../page/page-head.tsx";
import { Shown } from "../asking/shown.tsx";
import { WayBack } from "../page/way-back.tsx";
import { useWords } from "../frame/words.tsx";
import { CriteriaTasks } from "./criteria-tasks.tsx";
import { DutyMatrix } from "./duty-matrix.tsx";
import classes from "./overview.module.css";
import { PlanHoles } from "./plan-holes.tsx";
import { PlanTimeline } from "./plan-timeline.tsx";

/** A plan in one look: what is missing, when everything is due, who is at what, and which criteria have a task. */
export function OverviewPage() {
  const planId = idOf("plan").safeParse(useParams({ from: "/desk/ke-hoach/$planId/toan-canh" }).planId);
  return planId.success ? <Open planId={planId.data} /> : <NotFound />;
}

function Open({ planId }: { planId: Id<"plan"> }) {
  const { t } = useWords();
  const query = useQuery(api.plans.overview.queryOptions({ planId }));
  return (
    <Shown query={query}>
      {(page) => (
        <>
          <PageHead
            title={t("plans.overview")}
            back={
              <WayBack to="/ke-hoach/$planId" params={{ planId }}>
                {page.plan.title}
              </WayBack>
            }
          />
          <div className={classes.page}>
            <PlanHoles page={page} />
            <PlanTimeline page={page} />
            <DutyMatrix page={page} />
            <CriteriaTasks page={page} />
          </div>
        </>
      )}
    </Shown>
  );
}
