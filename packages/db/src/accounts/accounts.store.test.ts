import { anId } from "@gandan/domain/examples";
import type { Account, Session } from "@gandan/domain/roles";
import type { Id, Instant } from "@gandan/domain/values";
import { expect, test } from "vitest";
import { findDraft, listDrafts, removeDraft, removeDraftsSavedBefore, saveDraft } from "../drafts/index.ts";
import { faultOf } from "../engines/faults.ts";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import {
  findAccount,
  findAccountByFeed,
  findAccountByUsername,
  findSessionByToken,
  findTotpSecret,
  hasFeed,
  listAccounts,
  listSessions,
  removeSessionsSeenBefore,
  revokeSessions,
  saveAccount,
  saveFeed,
  saveSession,
  saveTotpSecret,
} from "./index.ts";

const at = (minute: number) => (1_740_000_000_000 + minute * 60_000) as Instant;

const anAccount = (communeId: Id<"commune">, named: Partial<Account> = {}): Account => ({
  id: anId("account"),
  communeId,
  personId: anId("person", 7),
  username: `van-phong-${communeId}`,
  bundle: "in-charge",
  passwordHash: "$argon2id$…",
  isDemo: false,
  failedAttempts: 0,
  lockedUntil: null,
  disabledAt: null,
  ...named,
});

const aSession = (communeId: Id<"commune">, number: number, named: Partial<Session> = {}): Session => ({
  id: anId("session", number),
  communeId,
  accountId: anId("account"),
  tokenHash: `${communeId} ${number}`,
  createdAt: at(number),
  seenAt: at(number),
  revokedAt: null,
  ...named,
});

onEveryEngine("accounts", (engine) => {
  test("are found by their name without naming the commune, and by their id within it", async () => {
    const [communeId, other] = [await aKeptCommune(engine), await aKeptCommune(engine)];
    const account = anAccount(communeId);
    await engine.db.write(communeId, (tx) => saveAccount(tx, account));
    expect(await findAccountByUsername(engine.db.read, account.username)).toEqual(account);
    expect(await findAccount(engine.db.read, communeId, account.id)).toEqual(account);
    expect(await findAccount(engine.db.read, other, account.id)).toBeNull();
    expect(await listAccounts(engine.db.read, communeId)).toEqual([account]);
    expect(await listAccounts(engine.db.read, other)).toEqual([]);
  });

  test("share no name, also across communes", async () => {
    const [communeId, other] = [await aKeptCommune(engine), await aKeptCommune(engine)];
    const account = anAccount(communeId);
    await engine.db.write(communeId, (tx) => saveAccount(tx, account));
    const taken = await engine.db
      .write(other, (tx) => saveAccount(tx, anAccount(other, { username: account.username })))
      .catch((error: unknown) => error);
    expect(faultOf(taken)).toBe("duplicate");
  });

  test("keep the second factor's secret when the account changes", async () => {
    const communeId = await aKeptCommune(engine);
    const account = anAccount(communeId);
    await engine.db.write(communeId, async (tx) => {
      await saveAccount(tx, account);
      await saveTotpSecret(tx, communeId, account.id, "JBSWY3DPEHPK3PXP");
      await saveAccount(tx, { ...account, failedAttempts: 3, lockedUntil: at(1) });
    });
    expect(await findTotpSecret(engine.db.read, communeId, account.id)).toBe("JBSWY3DPEHPK3PXP");
    expect(await findAccount(engine.db.read, communeId, account.id)).toEqual({
      ...account,
      failedAttempts: 3,
      lockedUntil: at(1),
    });
  });

  test("are found by the hash of their calendar's address, which stays when the account changes and is one's own", async () => {
    const communeId = await aKeptCommune(engine);
    const account = anAccount(communeId);
    await engine.db.write(communeId, async (tx) => {
      await saveAccount(tx, account);
      await saveFeed(tx, communeId, account.id, `hash of ${account.id}`);
      await saveAccount(tx, { ...account, failedAttempts: 1 });
    });
    expect(await findAccountByFeed(engine.db.read, `hash of ${account.id}`)).toEqual({ ...account, failedAttempts: 1 });
    expect(await hasFeed(engine.db.read, communeId, account.id)).toBe(true);
    await engine.db.write(communeId, (tx) => saveFeed(tx, communeId, account.id, null));
    expect(await findAccountByFeed(engine.db.read, `hash of ${account.id}`)).toBeNull();
    expect(await hasFeed(engine.db.read, communeId, account.id)).toBe(false);
  });

  test("have sessions that are found by token, ended together and forgotten when old", async () => {
    const communeId = await aKeptCommune(engine);
    const account = anAccount(communeId);
    await engine.db.write(communeId, async (tx) => {
      await saveAccount(tx, account);
      for (const number of [1, 2, 3]) await saveSession(tx, aSession(communeId, number));
      await saveSession(tx, aSession(communeId, 3, { revokedAt: at(5) }));
    });
    expect(await findSessionByToken(engine.db.read, `${communeId} 2`)).toEqual(aSession(communeId, 2));
    expect(await findSessionByToken(engine.db.read, "unknown")).toBeNull();
    expect(await engine.db.write(communeId, (tx) => revokeSessions(tx, communeId, account.id, at(9)))).toBe(2);
    const ended = await listSessions(engine.db.read, communeId, account.id);
    expect(ended.map((session) => session.revokedAt)).toEqual([at(5), at(9), at(9)]);
    expect(await engine.db.write(communeId, (tx) => removeSessionsSeenBefore(tx, communeId, at(3)))).toBe(2);
  });

  test("have drafts, each in one place", async () => {
    const communeId = await aKeptCommune(engine);
    const account = anAccount(communeId);
    const draft = { communeId, accountId: account.id, key: "task.new", body: { title: "Họp dân" }, savedAt: at(1) };
    const later = { ...draft, body: { title: "Họp dân thôn 2" }, savedAt: at(2) };
    await engine.db.write(communeId, async (tx) => {
      await saveAccount(tx, account);
      await saveDraft(tx, draft);
      await saveDraft(tx, later);
      await saveDraft(tx, { ...draft, key: "answer" });
    });
    expect(await findDraft(engine.db.read, communeId, account.id, "task.new")).toEqual(later);
    expect((await listDrafts(engine.db.read, communeId, account.id)).map((one) => one.key)).toEqual([
      "task.new",
      "answer",
    ]);
    await engine.db.write(communeId, (tx) => removeDraft(tx, communeId, account.id, "task.new"));
    expect(await engine.db.write(communeId, (tx) => removeDraftsSavedBefore(tx, communeId, at(2)))).toBe(1);
    expect(await listDrafts(engine.db.read, communeId, account.id)).toEqual([]);
  });
});
