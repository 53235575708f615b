import { saveDelegation } from "@gandan/db/roles";
import * as roles from "@gandan/domain/roles";
import { Day, type Result, idOf, ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { keepRole } from "./keep-role.ts";

export const DelegationEnd = z.object({ delegationId: idOf("delegation"), to: Day });
export type DelegationEnd = z.infer<typeof DelegationEnd>;

type Refusal = "roles.not-yours" | "roles.dates-wrong" | "roles.already-ended";

/** A delegation ends with a day. */
export const endDelegation = (
  ctx: OfficialContext,
  { delegationId, to }: DelegationEnd,
): Promise<Result<roles.Delegation, Refusal>> =>
  keepRole(
    ctx,
    "roles.delegation-ended",
    (chart) => {
      const before = found(chart.delegations.find((known) => known.id === delegationId));
      const decision = roles.endOn(before, to, ctx.actor);
      return decision.ok ? ok({ before, after: decision.value }) : decision;
    },
    saveDelegation,
  );
