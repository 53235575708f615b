import { anId } from "@gandan/domain/examples";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type KeptCommune,
  type Visitor,
  type World,
  keepCommune,
  openWorld,
  password,
  signedIn,
} from "../testing/index.ts";

let world: World;
let commune: KeptCommune;
let admin: Visitor;
beforeEach(async () => {
  world = await openWorld();
  commune = await keepCommune(world);
  admin = await signedIn(world, "administrator");
});
afterEach(() => world.close());

const aNewAccount = {
  personId: anId("person", 3),
  username: "Thon3.Ba-Vi",
  password: "mười hai con giáp",
  bundle: "hamlet-head" as const,
};

describe("accounts", () => {
  it("are made for a person of the commune; a name is used once in the whole system", async () => {
    expect(await admin.ask.accounts.create(aNewAccount)).toMatchObject({
      ok: true,
      value: { username: "thon3.ba-vi", personName: "Người thứ 3" },
    });
    expect(await admin.ask.accounts.create(aNewAccount)).toEqual({ ok: false, refusal: "account.name-taken" });
    await keepCommune(world, 2);
    const other = await signedIn(world, "administrator", 2);
    expect(await other.ask.accounts.create(aNewAccount)).toEqual({ ok: false, refusal: "account.name-taken" });
    const nobody = { ...aNewAccount, username: "ai.do", personId: anId("person", 99) };
    expect(await admin.ask.accounts.create(nobody)).toEqual({ ok: false, refusal: "account.person-unknown" });
  });

  it("are listed without what they sign in with", async () => {
    const rows = await admin.ask.accounts.list();
    expect(rows).toHaveLength(8);
    expect(JSON.stringify(rows)).not.toMatch(/hash|password/i);
  });

  it("get a new password, which ends their sessions and lifts a lock", async () => {
    const leader = await signedIn(world, "leader");
    const accountId = commune.accounts.leader.id;
    expect(await admin.ask.accounts.resetPassword({ accountId, password: "mật khẩu được cấp" })).toMatchObject({
      ok: true,
    });
    expect(await leader.ask.session.me()).toBeNull();
    const { ask } = world.visitor();
    expect(await ask.session.signIn({ username: "leader.1", password })).toMatchObject({ refusal: "account.wrong" });
    const renewed = await ask.session.signIn({ username: "leader.1", password: "mật khẩu được cấp" });
    expect(renewed).toMatchObject({ ok: true });
  });

  it("are disabled and enabled, but nobody disables their own", async () => {
    const accountId = commune.accounts.leader.id;
    await admin.ask.accounts.disable({ accountId });
    expect(await admin.ask.accounts.enable({ accountId })).toMatchObject({ ok: true, value: { disabledAt: null } });
    await signedIn(world, "leader");
    const own = commune.accounts.administrator.id;
    expect(await admin.ask.accounts.disable({ accountId: own })).toEqual({ ok: false, refusal: "account.own" });
  });

  it("are hidden from everybody else", async () => {
    const desk = await signedIn(world, "in-charge");
    await expect(desk.ask.accounts.list()).rejects.toThrow("request.not-found");
    expect(await desk.ask.accounts.create(aNewAccount)).toEqual({ ok: false, refusal: "account.not-yours" });
  });

  it("of another commune are not found", async () => {
    await keepCommune(world, 2);
    const other = await signedIn(world, "administrator", 2);
    const accountId = commune.accounts.leader.id;
    await expect(other.ask.accounts.disable({ accountId })).rejects.toThrow("request.not-found");
  });
});
