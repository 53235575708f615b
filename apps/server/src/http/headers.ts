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

/** The headers of every answer; a page's nonce is made anew for each of them. */
export const safeHeaders: MiddlewareHandler<Facts> = async (context, next) => {
  const nonce = randomBytes(16).toString("base64");
  context.set("nonce", nonce);
  await next();
  const headers = context.res.headers;
  if (!headers.has("content-security-policy")) headers.set("content-security-policy", policy(nonce));
  headers.set("x-content-type-options", "nosniff");
  headers.set("referrer-policy", "no-referrer");
  headers.set("cross-origin-opener-policy", "same-origin");
  headers.set("cross-origin-resource-policy", "same-origin");
  headers.set("permissions-policy", "camera=(self), microphone=(self), geolocation=()");
  headers.set("x-frame-options", "DENY");
  if (!headers.has("cache-control")) headers.set("cache-control", "no-store");
};
