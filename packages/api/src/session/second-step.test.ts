import type { Instant } from "@gandan/domain/values";
import { Secret, TOTP } from "otpauth";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Visitor, type World, keepCommune, openWorld, password, signedIn } from "../testing/index.ts";
import { stepOf } from "./one-time-code.ts";

let world: World;
let leader: Visitor;
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
  leader = await signedIn(world, "leader");
});
afterEach(() => world.close());

const codeOf = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: world.clock.now });
const later = (seconds: number) => void (world.clock.now = (world.clock.now + seconds * 1000) as Instant);
const again = (code?: string) =>
  world.visitor().ask.session.signIn({ username: "leader.1", password, ...(code === undefined ? {} : { code }) });

async function begun(): Promise<string> {
  const { secret } = await leader.ask.session.offerSecondStep();
  expect(await leader.ask.session.beginSecondStep({ secret, code: codeOf(secret) })).toEqual({ ok: true, value: null });
  later(60);
  return secret;
}

describe("a code of a phone", () => {
  it("is the one of the standard's own example, and of the half minute before and after", () => {
    // RFC 6238, appendix B: SHA-1, at 59 seconds, shortened to six digits.
    const secret = new Secret({ buffer: new TextEncoder().encode("12345678901234567890").buffer }).base32;
    expect(stepOf(secret, "287082", 59_000 as Instant)).toBe(1);
    expect(stepOf(secret, "287082", 89_000 as Instant)).toBe(1);
    expect(stepOf(secret, "287082", 91_000 as Instant)).toBeNull();
    expect(stepOf(secret, "287083", 59_000 as Instant)).toBeNull();
  });

  it("is not asked for before a first one has shown that the phone has the secret", async () => {
    const { secret, address } = await leader.ask.session.offerSecondStep();
    expect(address).toContain(secret);
    const wrong = await leader.ask.session.beginSecondStep({ secret, code: "000000" });
    expect(wrong).toEqual({ ok: false, refusal: "account.code-wrong" });
    expect(await leader.ask.session.secondStep()).toEqual({ isOn: false });
    expect(await again()).toMatchObject({ ok: true });
  });

  it("is needed from then on, once each, and a wrong one counts as a wrong password does", async () => {
    const secret = await begun();
    expect(await leader.ask.session.secondStep()).toEqual({ isOn: true });
    expect(await again()).toEqual({ ok: false, refusal: "account.code-needed" });
    const code = codeOf(secret);
    expect(await again(code)).toMatchObject({ ok: true });
    expect(await again(code)).toEqual({ ok: false, refusal: "account.code-wrong" });
    for (let guess = 0; guess < 4; guess += 1) await again("000000");
    expect(await again(codeOf(secret))).toMatchObject({ ok: false, refusal: "account.locked" });
  });

  it("tells nobody that the password was right who does not have it", async () => {
    await begun();
    const guess = await world.visitor().ask.session.signIn({ username: "leader.1", password: "not this one" });
    expect(guess).toEqual({ ok: false, refusal: "account.wrong" });
  });

  it("is dropped by the person with the password, and by a new password of the administrator's", async () => {
    const secret = await begun();
    const wrong = await leader.ask.session.endSecondStep({ password: "not this one" });
    expect(wrong).toEqual({ ok: false, refusal: "account.wrong" });
    expect(await leader.ask.session.endSecondStep({ password })).toEqual({ ok: true, value: null });
    expect(await again()).toMatchObject({ ok: true });

    later(60);
    await leader.ask.session.beginSecondStep({ secret, code: codeOf(secret) });
    const administrator = await signedIn(world, "administrator");
    const accounts = await administrator.ask.accounts.list();
    const accountId = accounts.find(({ username }) => username === "leader.1")?.id;
    if (accountId === undefined) throw new Error("no account of the leader");
    await administrator.ask.accounts.resetPassword({ accountId, password: "mot-cau-khac-dai" });
    const fresh = await world.visitor().ask.session.signIn({ username: "leader.1", password: "mot-cau-khac-dai" });
    expect(fresh).toMatchObject({ ok: true });
  });
});
