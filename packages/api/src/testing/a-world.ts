import { createHash } from "node:crypto";
import type { Database } from "@gandan/db";
import { openTemporary } from "@gandan/db/testing";
import { Instant, type Id, type Subject, makeId } from "@gandan/domain/values";
import type { Asking, Context, DemoAccount, Outside } from "../context.ts";
import { appRouter } from "../router.ts";
import { aSealing } from "./a-sealing.ts";
import { aSite, somePasskeys } from "./some-passkeys.ts";
import { someScans } from "./some-scans.ts";

/** A whole outside that a test holds in its hand: a real database, a clock that stands still, ids in order. */
export interface World {
  outside: Outside;
  /** The clock; a test moves it on. */
  clock: { now: Instant };
  warnings: { event: string; facts: object }[];
  /** The rooms whose screens were told that something happened, in order. */
  moved: Id<"dialogue">[];
  /** Whoever knocks without any token. */
  anyone: Visitor;
  /** Somebody with a token or from an address of their own. */
  visitor(asking?: Partial<Asking>): Visitor;
  close(): Promise<void>;
}

/** A browser or a screen: what it asks, and the session it was given. */
export interface Visitor {
  ask: ReturnType<typeof appRouter.createCaller>;
  context: Context;
}

// Monday, 3 March 2025, 08:00 in Viet Nam.
export const aMonday = Instant.parse(Date.UTC(2025, 2, 3, 1));

/** Opens a new world; `close` takes it away again. */
export async function openWorld(
  demoAccounts: DemoAccount[] = [],
  openDatabase: () => Promise<Database> = openTemporary,
): Promise<World> {
  const db = await openDatabase();
  const clock = { now: aMonday };
  const warnings: World["warnings"] = [];
  const moved: World["moved"] = [];
  const outside = outsideOf(db, clock, warnings, moved, demoAccounts);
  const visitor = (asking: Partial<Asking> = {}): Visitor => {
    const context: Context = { ...outside, asking: askingOf(asking) };
    return { ask: appRouter.createCaller(context), context };
  };
  return { outside, clock, warnings, moved, anyone: visitor(), visitor, close: () => db.close() };
}

function askingOf(named: Partial<Asking>): Asking {
  const asking: Asking = {
    sessionToken: null,
    kioskToken: null,
    ip: "127.0.0.1",
    site: aSite,
    setSession(token) {
      asking.sessionToken = token;
    },
    ...named,
  };
  return asking;
}

const sha256 = (text: string | Uint8Array): string => createHash("sha256").update(text).digest("hex");

function outsideOf(
  db: Database,
  clock: { now: Instant },
  warnings: World["warnings"],
  moved: World["moved"],
  demoAccounts: DemoAccount[],
): Outside {
  let count = 0;
  const kept = new Map<string, { bytes: Uint8Array; at: Instant }>();
  // Different for each call and the same in each run.
  const random = (length: number): Uint8Array => {
    count += 1;
    const hash = createHash("sha512").update(String(count)).digest();
    return new Uint8Array(hash).subarray(0, length);
  };
  return {
    db,
    now: () => clock.now,
    newId: <S extends Subject>(subject: S): Id<S> => makeId(subject, clock.now, random(10)),
    random,
    // Quick on purpose: what costs time in a password's hash is tested where it is made.
    passwords: {
      hash: (password) => Promise.resolve(sha256(password)),
      matches: (hash, password) => Promise.resolve(hash === sha256(password)),
    },
    sealing: aSealing(),
    passkeys: somePasskeys,
    scans: someScans,
    digest: sha256,
    files: {
      keep(bytes) {
        kept.set(sha256(bytes), { bytes, at: clock.now });
        return Promise.resolve(sha256(bytes));
      },
      open: (hash) => Promise.resolve(kept.get(hash)?.bytes ?? null),
      erase(hash, keptBefore) {
        const isFresh = (kept.get(hash)?.at ?? 0) >= keptBefore;
        if (!isFresh) kept.delete(hash);
        return Promise.resolve(!isFresh);
      },
    },
    rooms: { changed: (dialogueId) => void moved.push(dialogueId) },
    demo: { isOn: demoAccounts.length > 0, accounts: () => demoAccounts },
    log: { warn: (event, facts) => void warnings.push({ event, facts }) },
  };
}
