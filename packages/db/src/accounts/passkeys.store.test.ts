import { anId } from "@gandan/domain/examples";
import type { Account, Passkey } from "@gandan/domain/roles";
import type { Id, Instant } from "@gandan/domain/values";
import { expect, test } from "vitest";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import {
  addPasskey,
  addPasskeyChallenge,
  findPasskey,
  listPasskeys,
  removePasskey,
  removePasskeys,
  saveAccount,
  savePasskey,
  takePasskeyChallenge,
} from "./index.ts";

const at = (minute: number) => (1_740_000_000_000 + minute * 60_000) as Instant;

const anAccount = (communeId: Id<"commune">, number: number): Account => ({
  id: anId("account", number),
  communeId,
  personId: anId("person", 7),
  username: `may-${number}-${communeId}`,
  bundle: "in-charge",
  passwordHash: "$argon2id$…",
  isDemo: false,
  failedAttempts: 0,
  lockedUntil: null,
  disabledAt: null,
});

const aPasskey = (communeId: Id<"commune">, id: string, named: Partial<Passkey> = {}): Passkey => ({
  communeId,
  id,
  accountId: anId("account", 1),
  publicKey: "pQECAyYgASFY",
  counter: 0,
  name: "Điện thoại",
  createdAt: at(0),
  usedAt: null,
  ...named,
});

onEveryEngine("passkeys", (engine) => {
  const begin = async () => {
    const communeId = await aKeptCommune(engine);
    await engine.db.write(communeId, async (tx) => {
      for (const number of [1, 2]) await saveAccount(tx, anAccount(communeId, number));
    });
    return communeId;
  };

  test("belong to one account of one commune, and keep when they were used", async () => {
    const [communeId, other] = [await begin(), await begin()];
    const key = aPasskey(communeId, "a");
    await engine.db.write(communeId, async (tx) => {
      expect(await addPasskey(tx, key)).toBe(true);
      expect(await addPasskey(tx, key)).toBe(false);
      await addPasskey(tx, aPasskey(communeId, "b", { createdAt: at(1) }));
      await savePasskey(tx, { ...key, counter: 4, usedAt: at(5) });
    });
    const own = await listPasskeys(engine.db.read, communeId, key.accountId);
    expect(own).toEqual([{ ...key, counter: 4, usedAt: at(5) }, aPasskey(communeId, "b", { createdAt: at(1) })]);
    expect(await listPasskeys(engine.db.read, communeId, anId("account", 2))).toEqual([]);
    expect(await findPasskey(engine.db.read, other, "a")).toBeNull();
    await engine.db.write(communeId, async (tx) => {
      expect(await removePasskey(tx, { ...key, accountId: anId("account", 2) })).toBe(false);
      expect(await removePasskey(tx, key)).toBe(true);
      await removePasskeys(tx, communeId, key.accountId);
    });
    expect(await listPasskeys(engine.db.read, communeId, key.accountId)).toEqual([]);
  });

  test("answer a challenge once, of their account, until it runs out; the ones that ran out are forgotten", async () => {
    const communeId = await begin();
    const challenge = { communeId, accountId: anId("account", 1), challenge: "one", expiresAt: at(5) };
    const take = (named: Partial<typeof challenge>, now: Instant) =>
      engine.db.write(communeId, (tx) => takePasskeyChallenge(tx, { ...challenge, ...named }, now));
    await engine.db.write(communeId, (tx) => addPasskeyChallenge(tx, challenge, at(0)));
    expect(await take({ accountId: anId("account", 2) }, at(1))).toBe(false);
    expect(await take({}, at(6))).toBe(false);
    expect(await take({}, at(5))).toBe(true);
    expect(await take({}, at(5))).toBe(false);
    await engine.db.write(communeId, (tx) => addPasskeyChallenge(tx, challenge, at(0)));
    const next = { ...challenge, challenge: "two", expiresAt: at(11) };
    await engine.db.write(communeId, (tx) => addPasskeyChallenge(tx, next, at(6)));
    expect(await take({}, at(0))).toBe(false);
    expect(await take(next, at(7))).toBe(true);
  });
});
