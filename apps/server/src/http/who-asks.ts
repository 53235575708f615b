import type { Site } from "@gandan/api";

/** The address a request comes from: the socket's, or the one the trusted reverse proxy names. */
export const addressOf = (request: Request, socketAddress: string | undefined, trustsProxy: boolean): string => {
  const named = trustsProxy ? request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  return named ?? socketAddress ?? "unknown";
};

const sessionCookie = "gandan-session";

/** The session token of a request's cookies, if there is one. */
export function sessionTokenOf(request: Request): string | null {
  for (const part of (request.headers.get("cookie") ?? "").split(";")) {
    const [name, value] = part.trim().split("=");
    if (name === sessionCookie && value !== undefined && value !== "") return value;
  }
  return null;
}

/** The `Set-Cookie` line that gives a browser its session, or takes it away. */
export const sessionCookieLine = (token: string | null, isSecure: boolean): string =>
  [
    `${sessionCookie}=${token ?? ""}`,
    "Path=/",
    "HttpOnly",
    "SameSite=Strict",
    ...(isSecure ? ["Secure"] : []),
    ...(token === null ? ["Max-Age=0"] : []),
  ].join("; ");

/** The token of an enrolled screen. */
export const kioskTokenOf = (request: Request): string | null =>
  /^Kiosk (\S+)$/.exec(request.headers.get("authorization") ?? "")?.[1] ?? null;

/** The site whose page asks, where it is the one that the request was sent to. */
export function siteOf(request: Request): Site | null {
  const origin = request.headers.get("origin");
  const url = origin === null ? null : URL.parse(origin);
  return url !== null && url.host === request.headers.get("host") ? { origin: url.origin, host: url.hostname } : null;
}
