import { z } from "zod";
import { Instant, type Result, idOf, ok, refuse } from "../values/index.ts";
import { Bundle } from "./bundle.ts";

export const Username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{2,39}$/);
/** Length is what protects a password; no rule about signs (NIST SP 800-63B). */
export const Password = z.string().min(10).max(200);

/** A way to sign in, for one person of one commune. */
export const Account = z.object({
  id: idOf("account"),
  communeId: idOf("commune"),
  personId: idOf("person"),
  username: Username,
  bundle: Bundle,
  passwordHash: z.string(),
  isDemo: z.boolean(),
  failedAttempts: z.number().int(),
  lockedUntil: Instant.nullable(),
  disabledAt: Instant.nullable(),
});
export type Account = z.infer<typeof Account>;

const freeAttempts = 5;
const longestDelay = 15 * 60_000;

/** How long an account waits after its n-th failed attempt: nothing up to 4, then 5 s doubling to 15 minutes. */
export const delayAfter = (failedAttempts: number): number =>
  failedAttempts < freeAttempts ? 0 : Math.min(5_000 * 2 ** (failedAttempts - freeAttempts), longestDelay);

/** Whether an account may try to sign in now. */
export function maySignIn(account: Account, now: Instant): Result<Account, "account.disabled" | "account.locked"> {
  if (account.disabledAt !== null) return refuse("account.disabled");
  if (account.lockedUntil !== null && account.lockedUntil > now) return refuse("account.locked");
  return ok(account);
}

/** The account after a wrong password: counted, and delayed from the fifth on. */
export function countFailure(account: Account, now: Instant): Account {
  const failedAttempts = account.failedAttempts + 1;
  const delay = delayAfter(failedAttempts);
  return { ...account, failedAttempts, lockedUntil: delay === 0 ? null : ((now + delay) as Instant) };
}

/** The account after a right password. */
export const clearFailures = (account: Account): Account => ({ ...account, failedAttempts: 0, lockedUntil: null });

const idleLimit = 30 * 60_000;
const longestSession = 12 * 3_600_000;

/** A signed-in browser; the token itself is never kept, only its hash. */
export const Session = z.object({
  id: idOf("session"),
  communeId: idOf("commune"),
  accountId: idOf("account"),
  tokenHash: z.string(),
  createdAt: Instant,
  seenAt: Instant,
  revokedAt: Instant.nullable(),
});
export type Session = z.infer<typeof Session>;

/** Whether a session still counts: not revoked, used within 30 minutes, begun within 12 hours. */
export const isLive = (session: Session, now: Instant): boolean =>
  session.revokedAt === null && now - session.seenAt <= idleLimit && now - session.createdAt <= longestSession;
