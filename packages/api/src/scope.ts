import type { Scope } from "@gandan/db";
import { type Action, reachOf } from "@gandan/domain/roles";
import type { OfficialContext } from "./context.ts";

/** The rows of the person's commune that a right reaches: all, those of their positions and hamlets, or none. */
export function scopeFor(ctx: Pick<OfficialContext, "actor" | "scope">, action: Action): Scope {
  const { positionIds, hamletIds } = ctx.actor;
  switch (reachOf(ctx.actor, action)) {
    case "none":
      return { communeId: ctx.scope, only: { positionIds: [], hamletIds: [] } };
    case "own":
      return { communeId: ctx.scope, only: { positionIds, hamletIds: [] } };
    case "hamlet":
      return { communeId: ctx.scope, only: { positionIds, hamletIds } };
    case "commune":
    case "province":
      return { communeId: ctx.scope, only: null };
  }
}
