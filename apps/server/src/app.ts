import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Outside } from "@gandan/api";
import { officialOf } from "@gandan/api/session";
import { getConnInfo } from "@hono/node-server/conninfo";
import { type Context, Hono } from "hono";
import type { Settings } from "./env.ts";
import { bodyLimits } from "./http/body-limits.ts";
import { giveCalendar } from "./http/calendar-route.ts";
import { giveFile, takeFile } from "./http/files-route.ts";
import { serveFrontEnd } from "./http/front-end.ts";
import { type Facts, safeHeaders } from "./http/headers.ts";
import { rateLimits } from "./http/rate-limits.ts";
import { readinessOf } from "./http/readiness.ts";
import { sameOriginWrites } from "./http/same-origin.ts";
import type { RoomStreams } from "./http/room-stream.ts";
import { takeVoice } from "./http/voice-route.ts";
import { answerTrpc, askingOf } from "./http/trpc-route.ts";
import { addressOf, kioskTokenOf, sessionTokenOf } from "./http/who-asks.ts";
import { servePublicPages } from "./public/public-pages.ts";
import type { Log } from "./outside/log.ts";

export interface Surroundings {
  settings: Settings;
  outside: Outside;
  log: Log;
  rooms: RoomStreams;
  backupAgeHours: () => Promise<number | null>;
  /** Where the apps stand with their built front ends. */
  appsFolder: string;
  /** Where the look stands that the public pages share with them. */
  uiFolder: string;
}

/** Everything that can be asked of the process over HTTP. */
export function appOf({
  settings,
  outside,
  log,
  rooms,
  backupAgeHours,
  appsFolder,
  uiFolder,
}: Surroundings): Hono<Facts> {
  const trustsProxy = settings.GANDAN_TRUST_PROXY === "on";
  const isSecure = (request: Request) =>
    new URL(request.url).protocol === "https:" || (trustsProxy && request.headers.get("x-forwarded-proto") === "https");
  const askedBy = ({ req, var: { address } }: Context<Facts>) => ({
    ...outside,
    asking: askingOf(req.raw, address, isSecure(req.raw), []),
  });
  const know = (context: Context<Facts>) => officialOf(askedBy(context));

  const app = new Hono<Facts>();
  app.use(safeHeaders);
  app.use(async (context, next) => {
    const start = performance.now();
    const requestId = randomUUID();
    context.set("requestId", requestId);
    context.set("address", addressOf(context.req.raw, socketAddressOf(context), trustsProxy));
    context.header("x-request-id", requestId);
    await next();
    if (context.req.path.startsWith("/api/"))
      log.info("request", {
        id: requestId,
        method: context.req.method,
        path: context.req.path.split("/").slice(0, 4).join("/"),
        status: context.res.status,
        milliseconds: Math.round(performance.now() - start),
      });
  });
  app.use("/api/*", sameOriginWrites);
  app.use("/api/*", bodyLimits());
  if (settings.GANDAN_RATE_LIMITS === "on") {
    const limited = rateLimits(({ req, var: { address } }) => ({
      address,
      token: sessionTokenOf(req.raw) ?? kioskTokenOf(req.raw),
    }));
    app.use("/api/*", limited);
    app.use("/lich/*", limited);
  }

  app.get("/health", (context) => context.json({ alive: true }));
  app.get("/ready", async (context) => {
    const readiness = await readinessOf(outside.db, settings.GANDAN_DATA, backupAgeHours);
    return context.json(readiness, readiness.ready ? 200 : 503);
  });
  app.all("/api/trpc/*", (context) => answerTrpc(outside, context, isSecure(context.req.raw)));
  app.post("/api/files", takeFile(know));
  app.put("/api/voices/:petitionId", takeVoice(askedBy));
  app.get("/api/rooms/:code", (context) => rooms.answer(context, context.req.param("code")));
  app.get("/files/:id", giveFile(know));
  app.get("/lich/:file", giveCalendar(askedBy, isSecure));
  app.all("/api/*", (context) => context.json({ refusal: "request.not-found" }, 404));
  const builtKiosk = join(appsFolder, "kiosk/dist/kiosk");
  servePublicPages(app, outside, { uiFolder, builtKiosk });
  serveFrontEnd(app, "/kiosk", builtKiosk);
  serveFrontEnd(app, "/phong", join(appsFolder, "kiosk/dist/room"));
  serveFrontEnd(app, "", join(appsFolder, "admin/dist"));

  app.notFound((context) => context.json({ refusal: "request.not-found" }, 404));
  app.onError((error, context) => {
    const id = context.get("requestId");
    log.error("fault", {
      id,
      fault: error.name,
      code: "code" in error ? String(error.code) : "",
      stack: placesOf(error),
    });
    return context.json({ refusal: "request.fault", id }, 500);
  });
  return app;
}

const socketAddressOf = (context: Parameters<typeof getConnInfo>[0]): string | undefined => {
  try {
    return getConnInfo(context).remote.address;
  } catch {
    // In process, without a socket.
    return undefined;
  }
};

// Where it happened, never what was said: an error's message may repeat what a citizen wrote.
const placesOf = (error: Error): string =>
  (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .join("\n");
