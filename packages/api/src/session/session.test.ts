import { findAccount, findSessionByToken, saveAccount } from "@gandan/db/accounts";
import { listJournal } from "@gandan/db/journal";
import { Instant } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type World, keepCommune, openWorld, password, signedIn } from "../testing/index.ts";

const minutes = (count: number) => count * 60_000;
let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const later = (milliseconds: number) => {
  world.clock.now = Instant.parse(world.clock.now + milliseconds);
};

describe("the sign-in page", () => {
  it("says that there is no commune yet, then its name", async () => {
    expect(await world.anyone.ask.session.welcome()).toEqual({ isEmpty: true, communeName: null, demoAccounts: [] });
    await keepCommune(world);
    expect(await world.anyone.ask.session.welcome()).toMatchObject({ isEmpty: false, communeName: "Xã 1" });
  });

  it("shows demo accounts only beside a demo commune", async () => {
    const demo = await openWorld([{ username: "a", password: "b", bundle: "leader", personName: "c" }]);
    await keepCommune(demo);
    expect((await demo.anyone.ask.session.welcome()).demoAccounts).toEqual([]);
    await keepCommune(demo, 2, { isDemo: true });
    expect((await demo.anyone.ask.session.welcome()).demoAccounts).toHaveLength(1);
    await demo.close();
  });
});

describe("signing in", () => {
  it("says who one is, what one holds and what one may ask for", async () => {
    await keepCommune(world);
    const visitor = await signedIn(world, "hamlet-head");
    const me = await visitor.ask.session.me();
    expect(me).toMatchObject({
      person: { name: "Người thứ 1" },
      bundle: "hamlet-head",
      positions: [{ title: "Trưởng thôn", unitName: "Thôn 1" }],
      hamlets: [{ name: "Thôn 1" }],
      today: "2025-03-03",
    });
    expect(me?.rights).toContain("task.report");
    expect(me?.rights).not.toContain("petition.answer");
  });

  it("keeps the token's SHA-256 and never the token", async () => {
    await keepCommune(world);
    const { context } = await signedIn(world, "leader");
    const token = context.asking.sessionToken ?? "";
    expect(token).toHaveLength(43);
    expect(await findSessionByToken(world.outside.db.read, token)).toBeNull();
    expect(await findSessionByToken(world.outside.db.read, world.outside.digest(token))).not.toBeNull();
  });

  it("answers a wrong name and a wrong password alike, and checks a password for both", async () => {
    await keepCommune(world);
    const asked: string[] = [];
    const { passwords } = world.outside;
    const counting = {
      ...passwords,
      matches: (hash: string, given: string) => {
        asked.push(hash);
        return passwords.matches(hash, given);
      },
    };
    const spied = await openWorld();
    Object.assign(spied.outside, { passwords: counting });
    await keepCommune(spied);
    const { ask } = spied.visitor();
    const unknown = await ask.session.signIn({ username: "nobody.here", password });
    const wrong = await ask.session.signIn({ username: "leader.1", password: "không phải mật khẩu" });
    expect(unknown).toEqual({ ok: false, refusal: "account.wrong" });
    expect(wrong).toEqual(unknown);
    expect(asked).toHaveLength(2);
    await spied.close();
  });

  it("locks an account for five seconds after the fifth wrong password, and for longer after each further one", async () => {
    const { accounts, id } = await keepCommune(world);
    const { ask } = world.visitor();
    const wrong = { username: "leader.1", password: "sai" };
    for (let count = 0; count < 5; count += 1)
      expect(await ask.session.signIn(wrong)).toEqual({ ok: false, refusal: "account.wrong" });
    const until = world.clock.now + 5_000;
    const right = { username: "leader.1", password };
    expect(await ask.session.signIn(right)).toEqual({ ok: false, refusal: "account.locked", detail: { until } });
    later(5_001);
    expect(await ask.session.signIn(wrong)).toEqual({ ok: false, refusal: "account.wrong" });
    later(5_001);
    expect(await ask.session.signIn(right)).toMatchObject({ refusal: "account.locked" });
    later(5_000);
    expect(await ask.session.signIn(right)).toMatchObject({ ok: true });
    expect((await findAccount(world.outside.db.read, id, accounts.leader.id))?.failedAttempts).toBe(0);
  });

  it("answers only five of many guesses sent at once", async () => {
    await keepCommune(world);
    const guesses = Array.from({ length: 30 }, (_, index) =>
      world.visitor({ ip: `10.1.0.${index}` }).ask.session.signIn({ username: "leader.1", password: `đoán ${index}` }),
    );
    const answers = await Promise.all(guesses);
    expect(answers.filter((answer) => !answer.ok && answer.refusal === "account.wrong")).toHaveLength(5);
    expect(answers.filter((answer) => !answer.ok && answer.refusal === "account.locked")).toHaveLength(25);
  });

  it("slows down an address that tries many names", async () => {
    await keepCommune(world);
    const { ask } = world.visitor();
    for (let count = 0; count < 60; count += 1) await ask.session.signIn({ username: `name${count}`, password });
    await expect(ask.session.signIn({ username: "leader.1", password })).rejects.toThrow("request.too-often");
    later(60_000);
    expect(await ask.session.signIn({ username: "leader.1", password })).toMatchObject({ ok: true });
  });

  it("refuses a disabled account only to those who know its password", async () => {
    const { accounts } = await keepCommune(world);
    const admin = await signedIn(world, "administrator");
    await admin.ask.accounts.disable({ accountId: accounts.leader.id });
    const { ask } = world.visitor();
    expect(await ask.session.signIn({ username: "leader.1", password: "sai" })).toMatchObject({
      refusal: "account.wrong",
    });
    expect(await ask.session.signIn({ username: "leader.1", password })).toMatchObject({ refusal: "account.disabled" });
  });

  it("writes success and failure in the journal, without a name or a password", async () => {
    const { id, accounts } = await keepCommune(world);
    const { ask } = world.visitor();
    await ask.session.signIn({ username: "leader.1", password: "bí mật sai" });
    await ask.session.signIn({ username: "leader.1", password });
    const lines = await listJournal(
      world.outside.db.read,
      id,
      { recordId: accounts.leader.id },
      { limit: 9, offset: 0 },
    );
    expect(lines.map(({ action }) => action)).toEqual(["account.signed-in", "account.sign-in-failed"]);
    expect(JSON.stringify(lines)).not.toMatch(/bí mật|leader\.1/);
  });
});

describe("a demo account", () => {
  it("is good for nothing outside demo mode, also with a session begun before", async () => {
    const { id, accounts } = await keepCommune(world);
    const before = await signedIn(world, "leader");
    await world.outside.db.write(id, (tx) => saveAccount(tx, { ...accounts.leader, isDemo: true }));
    expect(await before.ask.session.me()).toBeNull();
    const { ask } = world.visitor();
    const answer = await ask.session.signIn({ username: "leader.1", password });
    expect(answer).toEqual({ ok: false, refusal: "account.disabled" });
    world.outside.demo.isOn = true;
    expect(await ask.session.signIn({ username: "leader.1", password })).toMatchObject({ ok: true });
  });
});

describe("a session", () => {
  it("ends when one signs out, at once", async () => {
    await keepCommune(world);
    const { ask, context } = await signedIn(world, "leader");
    const sessionToken = context.asking.sessionToken;
    await ask.session.signOut();
    expect(context.asking.sessionToken).toBeNull();
    const again = world.visitor({ sessionToken });
    expect(await again.ask.session.me()).toBeNull();
    await expect(again.ask.home.get()).rejects.toThrow("request.sign-in");
  });

  it("ends at once when the account is disabled", async () => {
    const { accounts } = await keepCommune(world);
    const leader = await signedIn(world, "leader");
    const admin = await signedIn(world, "administrator");
    await leader.ask.communes.get();
    expect(await admin.ask.accounts.disable({ accountId: accounts.leader.id })).toMatchObject({ ok: true });
    await expect(leader.ask.communes.get()).rejects.toThrow("request.sign-in");
  });

  it("ends after half an hour without use and after twelve hours in any case", async () => {
    await keepCommune(world);
    const idle = await signedIn(world, "leader");
    later(minutes(30) + 1);
    await expect(idle.ask.communes.get()).rejects.toThrow("request.sign-in");
    const busy = await signedIn(world, "official");
    for (let quarter = 0; quarter < 48; quarter += 1) {
      await busy.ask.communes.get();
      later(minutes(15));
    }
    later(1);
    await expect(busy.ask.communes.get()).rejects.toThrow("request.sign-in");
  });

  it("is touched at most once a minute", async () => {
    await keepCommune(world);
    const { ask, context } = await signedIn(world, "leader");
    const hash = world.outside.digest(context.asking.sessionToken ?? "");
    const seenAt = async () => (await findSessionByToken(world.outside.db.read, hash))?.seenAt;
    const begun = await seenAt();
    later(59_000);
    await ask.communes.get();
    expect(await seenAt()).toBe(begun);
    later(1_000);
    await ask.communes.get();
    expect(await seenAt()).toBe(world.clock.now);
  });

  it("of every other browser ends with a new password", async () => {
    await keepCommune(world);
    const one = await signedIn(world, "leader");
    const other = await signedIn(world, "leader");
    const wrong = await one.ask.session.changePassword({ current: "sai", next: "mật khẩu mới" });
    expect(wrong).toEqual({ ok: false, refusal: "account.wrong" });
    expect(await one.ask.session.changePassword({ current: password, next: "mật khẩu mới" })).toMatchObject({
      ok: true,
    });
    expect(await one.ask.session.me()).not.toBeNull();
    expect(await other.ask.session.me()).toBeNull();
  });
});
