import type { Passkey, PasskeyChallenge } from "@gandan/domain/roles";
import type { Id, Instant } from "@gandan/domain/values";
import { and, asc, eq, gte, lt } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";

/** The keys of an account's devices, oldest first. */
export async function listPasskeys(
  { sql, tables }: Reader,
  communeId: Id<"commune">,
  accountId: Id<"account">,
): Promise<Passkey[]> {
  const { passkeys } = tables;
  return sql
    .select()
    .from(passkeys)
    .where(and(eq(passkeys.communeId, communeId), eq(passkeys.accountId, accountId)))
    .orderBy(asc(passkeys.createdAt), asc(passkeys.id));
}

export async function findPasskey(
  { rows, tables }: Reader,
  communeId: Id<"commune">,
  id: string,
): Promise<Passkey | null> {
  return rows.find(tables.passkeys, { communeId, id });
}

/** Keeps a new key; false where the device's key is known already. */
export async function addPasskey({ rows, tables }: Writer, passkey: Passkey): Promise<boolean> {
  return rows.addOnce(tables.passkeys, passkey, ["communeId", "id"]);
}

/** Keeps that a key was used: what its device counts, and when. */
export async function savePasskey({ rows, tables }: Writer, passkey: Passkey): Promise<void> {
  await rows.keep(tables.passkeys, passkey, { key: ["communeId", "id"] });
}

/** Takes a key of an account away; false where it has none of that id. */
export async function removePasskey(
  { sql, tables }: Writer,
  { communeId, accountId, id }: Pick<Passkey, "communeId" | "accountId" | "id">,
): Promise<boolean> {
  const { passkeys } = tables;
  const removed = await sql
    .delete(passkeys)
    .where(and(eq(passkeys.communeId, communeId), eq(passkeys.accountId, accountId), eq(passkeys.id, id)))
    .returning({ id: passkeys.id });
  return removed.length > 0;
}

/** Takes every key of an account away, of devices that may be lost. */
export async function removePasskeys(
  { rows, tables }: Writer,
  communeId: Id<"commune">,
  accountId: Id<"account">,
): Promise<void> {
  await rows.remove(tables.passkeys, { communeId, accountId });
  await rows.remove(tables.passkeyChallenges, { communeId, accountId });
}

/** Keeps a challenge, and forgets those of the commune that nobody can answer any more. */
export async function addPasskeyChallenge(
  { rows, sql, tables }: Writer,
  challenge: PasskeyChallenge,
  now: Instant,
): Promise<void> {
  const { passkeyChallenges } = tables;
  await sql
    .delete(passkeyChallenges)
    .where(and(eq(passkeyChallenges.communeId, challenge.communeId), lt(passkeyChallenges.expiresAt, now)));
  await rows.add(passkeyChallenges, challenge);
}

/** Uses a challenge of an account up; false where there is none, or it has run out. */
export async function takePasskeyChallenge(
  { sql, tables }: Writer,
  { communeId, accountId, challenge }: Omit<PasskeyChallenge, "expiresAt">,
  now: Instant,
): Promise<boolean> {
  const { passkeyChallenges } = tables;
  const taken = await sql
    .delete(passkeyChallenges)
    .where(
      and(
        eq(passkeyChallenges.communeId, communeId),
        eq(passkeyChallenges.challenge, challenge),
        eq(passkeyChallenges.accountId, accountId),
        gte(passkeyChallenges.expiresAt, now),
      ),
    )
    .returning({ challenge: passkeyChallenges.challenge });
  return taken.length > 0;
}
