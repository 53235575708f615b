import type { Context, MiddlewareHandler } from "hono";
import type { Facts } from "./headers.ts";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { proceduresOf } from "./procedures-of.ts";

/** How often what may be asked from one address or by one session; published in docs/operations.md. */
const limits = {
  "sign-in": { points: 10, seconds: 60 },
  "device-key": { points: 30, seconds: 60 },
  enrol: { points: 10, seconds: 600 },
  follow: { points: 30, seconds: 60 },
  voice: { points: 120, seconds: 60 },
  upload: { points: 60, seconds: 60 },
  room: { points: 900, seconds: 60 },
  other: { points: 1_200, seconds: 60 },
  address: { points: 12_000, seconds: 60 },
} as const;
type Kind = keyof typeof limits;

const kinds: Readonly<Record<string, Kind>> = {
  "session.signIn": "sign-in",
  "session.changePassword": "sign-in",
  "session.offerPasskeySignIn": "device-key",
  "session.signInByPasskey": "device-key",
  "communes.begin": "enrol",
  "kiosk.enrol": "enrol",
  "petitions.follow": "follow",
  "kiosk.follow": "follow",
  "kiosk.submit": "voice",
  "room.ask": "room",
  "room.support": "room",
};

// A token that somebody shows is not yet known to be one: what can be guessed is counted by the address alone.
const byAddress: ReadonlySet<Kind> = new Set<Kind>(["sign-in", "device-key", "enrol", "follow", "room", "address"]);

interface Asker {
  address: string;
  token: string | null;
}

/** Slows down whoever asks too often; the answer says when to come back. */
export function rateLimits(askerOf: (context: Context<Facts>) => Asker): MiddlewareHandler<Facts> {
  const limiters = new Map(
    Object.entries(limits).map(([kind, limit]) => [
      kind,
      new RateLimiterMemory({ keyPrefix: kind, points: limit.points, duration: limit.seconds }),
    ]),
  );
  return async (context, next) => {
    const { address, token } = askerOf(context);
    const wanted = wantedOf(context.req.path) ?? kindsOf(context.req.url);
    for (const kind of ["address" as const, ...wanted])
      try {
        await limiters.get(kind)?.consume(byAddress.has(kind) ? address : (token ?? address));
      } catch (refused) {
        const wait = waitOf(refused);
        return context.json({ refusal: "request.too-often" }, 429, { "retry-after": String(wait) });
      }
    return next();
  };
}

/** What is asked besides procedures; null for those. */
function wantedOf(path: string): Kind[] | null {
  if (path === "/api/files" || path.startsWith("/api/voices/")) return ["upload"];
  // A secret address may be guessed at like a receipt.
  return path.startsWith("/lich/") ? ["follow"] : null;
}

// Each call of a batch counts for itself: ten sign-ins in one request are ten sign-ins.
const kindsOf = (url: string): Kind[] => proceduresOf(url).map((name) => kinds[name] ?? "other");

const waitOf = (refused: unknown): number =>
  typeof refused === "object" &&
  refused !== null &&
  "msBeforeNext" in refused &&
  typeof refused.msBeforeNext === "number"
    ? Math.ceil(refused.msBeforeNext / 1000)
    : 60;
