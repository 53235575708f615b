import { may } from "@gandan/domain/roles";
import type { OfficialContext } from "../context.ts";

/** Whether the person keeps the chart of the commune. */
export const mayEditRoles = (ctx: Pick<OfficialContext, "actor" | "scope">): boolean =>
  may(ctx.actor, "roles.edit", { communeId: ctx.scope });
