import { z } from "zod";
import { Instant, idOf } from "../values/index.ts";

const base64url = z.string().regex(/^[\w-]{1,2000}$/);
/** Keys and signatures that hold against quantum computers have some thousand bytes. */
const longBase64url = z.string().regex(/^[\w-]{1,20000}$/);

/** A key that a device holds and opens with a finger, a face or its own code; only its public half is known here (WebAuthn). */
export const Passkey = z.object({
  communeId: idOf("commune"),
  id: base64url,
  accountId: idOf("account"),
  publicKey: longBase64url,
  /** How often the device says it was used; 0 for devices that do not count. */
  counter: z.number().int().min(0),
  /** What its owner calls the device. */
  name: z.string().trim().min(1).max(60),
  createdAt: Instant,
  usedAt: Instant.nullable(),
});
export type Passkey = z.infer<typeof Passkey>;

/** As many devices one account may sign in from by a key of theirs. */
export const mostPasskeys = 10;

/** What a device was asked to sign, to be answered once and within five minutes. */
export const PasskeyChallenge = z.object({
  communeId: idOf("commune"),
  challenge: base64url,
  accountId: idOf("account"),
  expiresAt: Instant,
});
export type PasskeyChallenge = z.infer<typeof PasskeyChallenge>;

const challengeLasts = 5 * 60_000;

/** A challenge put to an account's device at an instant. */
export const beginChallenge = (asked: Omit<PasskeyChallenge, "expiresAt">, now: Instant): PasskeyChallenge => ({
  ...asked,
  expiresAt: Instant.parse(now + challengeLasts),
});

/** What a browser hands over after a device has made a key; read by whoever checks it. */
export const NewPasskeyAnswer = z.object({
  id: base64url,
  clientDataJSON: longBase64url,
  attestationObject: longBase64url,
});
export type NewPasskeyAnswer = z.infer<typeof NewPasskeyAnswer>;

/** What a browser hands over after a device has signed with its key. */
export const PasskeyAnswer = z.object({
  id: base64url,
  clientDataJSON: longBase64url,
  authenticatorData: longBase64url,
  signature: longBase64url,
});
export type PasskeyAnswer = z.infer<typeof PasskeyAnswer>;
