import { type Id, idOf } from "@gandan/domain/values";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { api } from "../api.ts";
import { NotFound } from "../frame/not-found.tsx";
import { Shown } from "../asking/shown.tsx";
import { PlanDesk } from "./plan-desk.tsx";

/** One plan: its text, what the rules say of it, what it proposes, how its sentences stand. */
export function PlanPage() {
  const planId = idOf("plan").safeParse(useParams({ from: "/desk/ke-hoach/$planId" }).planId);
  return planId.success ? <Open planId={planId.data} /> : <NotFound />;
}

function Open({ planId }: { planId: Id<"plan"> }) {
  const query = useQuery(api.plans.get.queryOptions({ planId }));
  return <Shown query={query}>{(page) => <PlanDesk key={planId} page={page} />}</Shown>;
}
