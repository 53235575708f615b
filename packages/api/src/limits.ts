import { TRPCError } from "@trpc/server";
import type { Context } from "./context.ts";

const minute = 60_000;

interface Window {
  since: number;
  counts: Map<string, number>;
}

// Of the process: an address that asks too often waits for the next minute; nothing of it is kept.
const windows = new WeakMap<Context["db"], Window>();

/** Refuses an address that asks for the same thing more than so many times within a minute. */
export function tooOften(ctx: Context, path: string, most: number): void {
  const now = ctx.now();
  const known = windows.get(ctx.db);
  const window = known !== undefined && now - known.since < minute ? known : { since: now, counts: new Map() };
  windows.set(ctx.db, window);
  const key = `${path} ${ctx.asking.ip}`;
  const count = (window.counts.get(key) ?? 0) + 1;
  window.counts.set(key, count);
  if (count > most) throw new TRPCError({ code: "TOO_MANY_REQUESTS", message: "request.too-often" });
}
