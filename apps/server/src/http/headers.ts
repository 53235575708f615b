import { randomBytes } from "node:crypto";
import type { MiddlewareHandler } from "hono";

/** What is handed from one step of a request to the next. */
export interface Facts {
  Variables: { nonce: string; requestId: string; address: string };
}

const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self' blob:",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default gan-dan-kiosk",
  ].join("; ");

// What is no page runs nothing and stands in no page; a nonce would be made for nobody.
const dataPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The headers of every answer; a page's nonce is made anew for each of them. Said before the work and not after it:
 * an answer whose headers are touched later has to be made a second time.
 */
export const safeHeaders: MiddlewareHandler<Facts> = (context, next) => {
  if (context.req.path.startsWith("/api/")) context.header("content-security-policy", dataPolicy);
  else {
    const nonce = randomBytes(16).toString("base64");
    context.set("nonce", nonce);
    context.header("content-security-policy", policy(nonce));
  }
  context.header("x-content-type-options", "nosniff");
  context.header("referrer-policy", "no-referrer");
  context.header("cross-origin-opener-policy", "same-origin");
  context.header("cross-origin-resource-policy", "same-origin");
  context.header("permissions-policy", "camera=(self), microphone=(self), geolocation=()");
  context.header("x-frame-options", "DENY");
  context.header("cache-control", "no-store");
  return next();
};
