import { type Action, reachOf } from "@gandan/domain/roles";
import { TRPCError } from "@trpc/server";
import type { OfficialContext } from "./context.ts";

/** What was looked for; "not there" and "not yours" look the same from outside. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new TRPCError({ code: "NOT_FOUND", message: "request.not-found" });
  return value;
}

/** The record where the person may see it. */
export const seen = <T>(value: T | null, isVisible: (value: T) => boolean): T =>
  found(value !== null && isVisible(value) ? value : null);

/** Hides a whole page from those whose rights do not name it for the commune. */
export function needs(ctx: Pick<OfficialContext, "actor">, action: Action): void {
  const reach = reachOf(ctx.actor, action);
  found(reach === "commune" || reach === "province" ? reach : null);
}
