import { largestBundle } from "@gandan/domain/denunciations";
import { largestFile } from "@gandan/domain/files";
import { largestVoice } from "@gandan/domain/petitions";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { proceduresOf } from "./procedures-of.ts";

const kilobyte = 1024;
const most = {
  file: largestFile + kilobyte,
  voice: largestVoice + kilobyte,
  plan: 30 * 1024 * kilobyte,
  // Scans of a denunciation come as text in one call, so that they are sealed before anything of them is kept.
  sealed: Math.ceil((largestBundle * 4) / 3) + 256 * kilobyte,
  other: 256 * kilobyte,
};

const limitOf = (path: string, url: string): keyof typeof most =>
  path === "/api/files"
    ? "file"
    : path.startsWith("/api/voices/")
      ? "voice"
      : proceduresOf(url).some((name) => name.startsWith("plans.") || reading.has(name))
        ? "plan"
        : proceduresOf(url).some((name) => sealing.has(name))
          ? "sealed"
          : "other";

// A file is read whole in one call.
const reading: ReadonlySet<string> = new Set([
  "tasks.readList",
  "tasks.takeList",
  "roles.readList",
  "roles.takeList",
  "rubrics.read",
]);

const sealing: ReadonlySet<string> = new Set(["denunciations.receive", "denunciations.addFiles"]);

/** Stops reading a body that is larger than its route can use. */
export function bodyLimits(): MiddlewareHandler {
  const guards = Object.fromEntries(
    Object.entries(most).map(([kind, maxSize]) => {
      const onError = (context: Context) =>
        context.json({ refusal: kind === "file" ? "file.too-large" : "request.too-large" }, 413);
      return [kind, { maxSize, onError, counting: bodyLimit({ maxSize, onError }) }];
    }),
  );
  return async (context, next) => {
    const { req } = context;
    const guard = guards[limitOf(req.path, req.url)];
    if (guard === undefined || req.method === "GET") return next();
    // A length that is told is kept to by the connection; to look at the body itself costs a stream for each request.
    const told = req.header("transfer-encoding") === undefined ? req.header("content-length") : undefined;
    if (told === undefined) return guard.counting(context, next);
    return Number(told) > guard.maxSize ? guard.onError(context) : next();
  };
}
