import { listSupervisions as list } from "@gandan/db/supervision";
import { may } from "@gandan/domain/roles";
import {
  type Supervision,
  SupervisionKind,
  SupervisionState,
  answerDaysFor,
  findingState,
} from "@gandan/domain/supervision";
import { type Day, yearOf } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";

export const SupervisionFilter = z.object({
  year: z.int().min(2014).max(2100),
  kind: SupervisionKind.optional(),
  state: SupervisionState.optional(),
});
export type SupervisionFilter = z.infer<typeof SupervisionFilter>;

/** A supervision as the list shows it. */
interface SupervisionRow extends Pick<Supervision, "id" | "kind" | "body" | "title" | "from" | "to" | "state"> {
  findings: number;
  waiting: number;
  late: number;
  /** The nearest day by which a finding is to be answered. */
  dueOn: Day | null;
}

export interface SupervisionList {
  rows: SupervisionRow[];
  /** What the one who asks may plan. */
  mayPlan: SupervisionKind[];
  /** Within how many working days the recommendations of the next plan of a kind are to be answered. */
  answerDays: Record<SupervisionKind, number>;
}

/** What the Front and the committee itself looked at in a year, with what waits for an answer. */
export async function listSupervisions(ctx: OfficialContext, filter: SupervisionFilter): Promise<SupervisionList> {
  const all = await wantedSupervisions(ctx, filter);
  const target = { communeId: ctx.scope };
  return {
    rows: all.map((supervision) => rowOf(supervision, ctx.today)),
    mayPlan: SupervisionKind.options.filter((kind) =>
      may(ctx.actor, kind === "self-inspection" ? "supervision.inspect" : "supervision.find", target),
    ),
    answerDays: {
      supervision: answerDaysFor("supervision", ctx.commune, all[0]),
      criticism: answerDaysFor("criticism", ctx.commune, all[0]),
      "self-inspection": answerDaysFor("self-inspection", ctx.commune, all[0]),
    },
  };
}

/** The supervisions of a year that a filter leaves; one that runs over the new year belongs to both. */
export async function wantedSupervisions(
  ctx: OfficialContext,
  { year, kind, state }: SupervisionFilter,
): Promise<Supervision[]> {
  needs(ctx, "supervision.read");
  const all = await list(ctx.db.read, ctx.scope);
  return all.filter(
    (one) =>
      yearOf(one.from) <= year &&
      year <= yearOf(one.to) &&
      (kind === undefined || one.kind === kind) &&
      (state === undefined || one.state === state),
  );
}

function rowOf(supervision: Supervision, today: Day): SupervisionRow {
  const { id, kind, body, title, from, to, state } = supervision;
  const standing = supervision.findings.filter(({ withdrawn }) => withdrawn === null);
  const waiting = standing.filter((finding) => findingState(supervision, finding) === "waiting");
  const due = waiting.flatMap(({ dueOn }) => dueOn ?? []).toSorted();
  return {
    id,
    kind,
    body,
    title,
    from,
    to,
    state,
    findings: standing.length,
    waiting: waiting.length,
    late: due.filter((dueOn) => dueOn < today).length,
    dueOn: due[0] ?? null,
  };
}
