import type { MiddlewareHandler } from "hono";

const isRead = (method: string): boolean => method === "GET" || method === "HEAD" || method === "OPTIONS";

/** Refuses a write that another site's page makes in a person's browser; programs that are no browser send no such headers. */
export const sameOriginWrites: MiddlewareHandler = async (context, next) => {
  if (isRead(context.req.method)) return next();
  const site = context.req.header("sec-fetch-site");
  const origin = context.req.header("origin");
  const isForeignSite = site !== undefined && site !== "same-origin" && site !== "none";
  const isForeignOrigin = site === undefined && origin !== undefined && hostOf(origin) !== context.req.header("host");
  if (isForeignSite || isForeignOrigin) return context.json({ refusal: "request.other-site" }, 403);
  return next();
};

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
