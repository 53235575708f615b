import { findAccount } from "@gandan/db/accounts";
import { listJournal, verifyJournal } from "@gandan/db/journal";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type KeptCommune, type World, keepCommune, openWorld, password, signedIn } from "../testing/index.ts";
import { administratorNames, regainAccount } from "./index.ts";

let world: World;
let commune: KeptCommune;
beforeEach(async () => {
  world = await openWorld();
  commune = await keepCommune(world);
});
afterEach(() => world.close());

const signIn = (username: string, given: string) => world.visitor().ask.session.signIn({ username, password: given });

describe("who has the machine in hand", () => {
  it("gets an account a new password: the old one and its sessions end, and the journal tells of it", async () => {
    const admin = await signedIn(world, "administrator");
    const regained = await regainAccount(world.outside, " Administrator.1 ");
    if (!regained.ok) throw new Error(regained.refusal);
    expect(await admin.ask.session.me()).toBeNull();
    expect(await signIn("administrator.1", password)).toMatchObject({ refusal: "account.wrong" });
    expect(await signIn("administrator.1", regained.value.password)).toMatchObject({ ok: true });
    const lines = await listJournal(world.outside.db.read, commune.id, { recordId: null }, { limit: 9, offset: 0 });
    const line = lines.find(({ action }) => action === "account.regained");
    expect(line).toMatchObject({
      personId: null,
      recordId: commune.accounts.administrator.id,
    });
    expect(JSON.stringify(line)).not.toContain(regained.value.password);
    expect(await verifyJournal(world.outside.db.read, commune.id)).toBeNull();
  });

  it("lifts the wait after wrong passwords", async () => {
    for (let attempt = 0; attempt < 7; attempt += 1) await signIn("leader.1", "không phải mật khẩu");
    expect(await signIn("leader.1", password)).toMatchObject({ refusal: "account.locked" });
    const regained = await regainAccount(world.outside, "leader.1");
    expect(await signIn("leader.1", regained.ok ? regained.value.password : "")).toMatchObject({ ok: true });
  });

  it("gets nothing for a name that nobody has, nor for an account that was closed", async () => {
    const admin = await signedIn(world, "administrator");
    await admin.ask.accounts.disable({ accountId: commune.accounts.leader.id });
    const before = await findAccount(world.outside.db.read, commune.id, commune.accounts.leader.id);
    expect(await regainAccount(world.outside, "leader.1")).toEqual({ ok: false, refusal: "account.disabled" });
    expect(await findAccount(world.outside.db.read, commune.id, commune.accounts.leader.id)).toEqual(before);
    for (const name of ["nobody.at.all", "", "x'; --"])
      expect(await regainAccount(world.outside, name)).toEqual({ ok: false, refusal: "account.unknown" });
  });

  it("is told which names administrators have", async () => {
    await keepCommune(world, 2);
    expect(await administratorNames(world.outside.db)).toEqual(["administrator.1", "administrator.2"]);
  });
});
