import type { Reader } from "@gandan/db";
import { findPlan } from "@gandan/db/plans";
import type { Plan } from "@gandan/domain/plans";
import { may } from "@gandan/domain/roles";
import { type Id, idOf } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { seen } from "../found.ts";

export const PlanAsked = z.object({ planId: idOf("plan") });

/** A plan that the person may read; any other is not found. */
export const visiblePlan = async (tx: Reader, ctx: OfficialContext, planId: Id<"plan">): Promise<Plan> =>
  seen(await findPlan(tx, ctx.scope, planId), (plan) =>
    may(ctx.actor, "plan.read", { communeId: plan.communeId, provinceId: ctx.commune.parentId }),
  );
