import type { Id, Instant } from "@gandan/domain/values";
import { Secret, TOTP } from "otpauth";
import type { Context } from "../context.ts";

const settings = { issuer: "Gần Dân", algorithm: "SHA1", digits: 6, period: 30 };
const seconds = settings.period * 1000;

/** A new secret for an authenticator on a phone, of 20 random bytes, in Base32. */
export const newSecret = (random: Uint8Array): string => new Secret({ buffer: Uint8Array.from(random).buffer }).base32;

/** The address that an authenticator reads from a QR code. */
export const secretAddress = (secret: string, username: string): string =>
  new TOTP({ ...settings, label: username, secret: Secret.fromBase32(secret) }).toString();

/** The thirty seconds a code belongs to, the ones just before and after now included; null where it is wrong (RFC 6238). */
export function stepOf(secret: string, code: string, now: Instant): number | null {
  const totp = new TOTP({ ...settings, secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token: code, timestamp: now, window: 1 });
  return delta === null ? null : Math.floor(now / seconds) + delta;
}

// Of the process: a code that was read over a shoulder is not good a second time.
const used = new WeakMap<Context["db"], Map<Id<"account">, number>>();

/** Whether a code is right and was not used before; a right one is used up by this. */
export function useCode(ctx: Context, accountId: Id<"account">, secret: string, code: string): boolean {
  const step = stepOf(secret, code, ctx.now());
  const steps = used.get(ctx.db) ?? new Map<Id<"account">, number>();
  used.set(ctx.db, steps);
  if (step === null || step <= (steps.get(accountId) ?? 0)) return false;
  steps.set(accountId, step);
  return true;
}
