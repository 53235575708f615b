import { Instant } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type KeptCommune,
  type Visitor,
  type World,
  aDevice,
  aSite,
  keepCommune,
  openWorld,
  password,
  signedIn,
} from "../testing/index.ts";

let world: World;
let commune: KeptCommune;
let leader: Visitor;
beforeEach(async () => {
  world = await openWorld();
  commune = await keepCommune(world);
  leader = await signedIn(world, "leader");
});
afterEach(() => world.close());

const challengeOf = (options: string): string => String(JSON.parse(options).challenge);
const phone = aDevice("phone");

async function challengeFor(who: Visitor): Promise<string> {
  const offered = await who.ask.session.offerPasskey({ password });
  if (!offered.ok) throw new Error(offered.refusal);
  return challengeOf(offered.value);
}
const added = async (who: Visitor, device = phone) =>
  who.ask.session.addPasskey({ name: "Điện thoại", ...device.makes(await challengeFor(who)) });
async function challengeAtDoor(username = "leader.1"): Promise<string> {
  const offered = await world.anyone.ask.session.offerPasskeySignIn({ username });
  if (!offered.ok) throw new Error(offered.refusal);
  return challengeOf(offered.value);
}
const enters = async (visitor: Visitor, count = 1, challenge?: string, device = phone) =>
  visitor.ask.session.signInByPasskey({
    username: "leader.1",
    ...device.signs(challenge ?? (await challengeAtDoor()), count),
  });

describe("a device's key", () => {
  it("is kept after the password was typed once more, and opens the door without it", async () => {
    expect(await added(leader)).toEqual({ ok: true, value: null });
    expect(await leader.ask.session.passkeys()).toMatchObject([{ name: "Điện thoại", usedAt: null }]);
    const { ask, context } = world.visitor();
    expect(await enters({ ask, context })).toMatchObject({ ok: true, value: { person: { id: expect.any(String) } } });
    expect(await ask.session.me()).not.toBeNull();
    expect(await ask.session.passkeys()).toMatchObject([{ usedAt: world.clock.now }]);
  });

  it("is not offered without the password, whose wrong tries are counted", async () => {
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect(await leader.ask.session.offerPasskey({ password: "đoán thử" })).toMatchObject({
        refusal: "account.wrong",
      });
    expect(await leader.ask.session.offerPasskey({ password })).toMatchObject({ refusal: "account.locked" });
  });

  it("answers a challenge once, of its own account, and within five minutes", async () => {
    await added(leader);
    const challenge = await challengeAtDoor();
    const visitor = world.visitor();
    expect(await enters(visitor, 1, challenge)).toMatchObject({ ok: true });
    expect(await enters(world.visitor(), 2, challenge)).toEqual({ ok: false, refusal: "account.passkey-wrong" });
    const ofAnother = await challengeAtDoor("front.1");
    expect(await enters(world.visitor(), 3, ofAnother)).toEqual({ ok: false, refusal: "account.passkey-wrong" });
    const late = await challengeAtDoor();
    world.clock.now = Instant.parse(world.clock.now + 5 * 60_000 + 1);
    expect(await enters(world.visitor(), 4, late)).toEqual({ ok: false, refusal: "account.passkey-wrong" });
    expect(await enters(world.visitor(), 5)).toMatchObject({ ok: true });
  });

  it("opens nothing that counts back, is another's, was signed for another site or that nobody asked for", async () => {
    await added(leader);
    await enters(world.visitor(), 7);
    const wrong = { ok: false, refusal: "account.passkey-wrong" };
    expect(await enters(world.visitor(), 7)).toEqual(wrong);
    expect(await enters(world.visitor(), 8, "made-up")).toEqual(wrong);
    expect(await enters(world.visitor(), 8, undefined, aDevice("stranger"))).toEqual(wrong);
    const elsewhere = { ...aSite, origin: "https://elsewhere.example" };
    const phished = phone.signs(await challengeAtDoor(), 9, elsewhere);
    expect(await world.visitor().ask.session.signInByPasskey({ username: "leader.1", ...phished })).toEqual(wrong);
    const other = phone.signs(await challengeAtDoor("front.1"), 9);
    expect(await world.visitor().ask.session.signInByPasskey({ username: "front.1", ...other })).toEqual(wrong);
  });

  it("says nothing of which names there are", async () => {
    const [known, unknown] = [
      await world.anyone.ask.session.offerPasskeySignIn({ username: "leader.1" }),
      await world.anyone.ask.session.offerPasskeySignIn({ username: "khong.co" }),
    ];
    const shape = (offered: typeof known) => (offered.ok ? Object.keys(JSON.parse(offered.value)) : []);
    expect(shape(known)).toEqual(shape(unknown));
    const signed = phone.signs(unknown.ok ? challengeOf(unknown.value) : "", 1);
    expect(await world.anyone.ask.session.signInByPasskey({ username: "khong.co", ...signed })).toEqual({
      ok: false,
      refusal: "account.passkey-wrong",
    });
  });

  it("is not kept twice, nor beyond ten, nor as an answer to nothing", async () => {
    expect(await leader.ask.session.addPasskey({ name: "x", ...phone.makes("made-up") })).toMatchObject({
      refusal: "passkey.not-accepted",
    });
    await added(leader);
    expect(await added(leader)).toMatchObject({ refusal: "passkey.known" });
    for (let number = 2; number <= 10; number += 1)
      expect(await added(leader, aDevice(`d${number}`))).toMatchObject({ ok: true });
    expect(await leader.ask.session.offerPasskey({ password })).toMatchObject({ refusal: "passkey.too-many" });
  });

  it("opens nothing once it was taken away, the password was reset or the account closed", async () => {
    const wrong = { ok: false, refusal: "account.passkey-wrong" };
    await added(leader);
    expect(await leader.ask.session.removePasskey({ id: "phone" })).toMatchObject({ ok: true });
    expect(await leader.ask.session.removePasskey({ id: "phone" })).toMatchObject({ refusal: "passkey.unknown" });
    expect(await enters(world.visitor())).toEqual(wrong);
    const admin = await signedIn(world, "administrator");
    const accountId = commune.accounts.leader.id;
    await added(leader);
    await admin.ask.accounts.disable({ accountId });
    expect(await enters(world.visitor())).toEqual({ ok: false, refusal: "account.disabled" });
    await admin.ask.accounts.enable({ accountId });
    expect(await enters(world.visitor(), 2)).toMatchObject({ ok: true });
    await admin.ask.accounts.resetPassword({ accountId, password: "mật khẩu được cấp" });
    expect(await enters(world.visitor(), 3)).toEqual(wrong);
  });

  it("of one account is nothing to another", async () => {
    await added(leader);
    const front = await signedIn(world, "front");
    expect(await front.ask.session.passkeys()).toEqual([]);
    expect(await front.ask.session.removePasskey({ id: "phone" })).toMatchObject({ refusal: "passkey.unknown" });
    expect(await leader.ask.session.passkeys()).toHaveLength(1);
  });

  it("needs a browser that says where its page stands", async () => {
    const { ask } = world.visitor({ site: null });
    expect(await ask.session.offerPasskeySignIn({ username: "leader.1" })).toEqual({
      ok: false,
      refusal: "passkey.no-site",
    });
  });
});
