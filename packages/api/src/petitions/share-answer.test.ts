import { anId } from "@gandan/domain/examples";
import { type Intake, noParticulars, receiptFrom } from "@gandan/domain/petitions";
import { dayOf } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Visitor, type World, keepCommune, openWorld, signedIn } from "../testing/index.ts";

let world: World;
let desk: Visitor;
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
  desk = await signedIn(world, "in-charge");
});
afterEach(() => world.close());

const idOf = (number: number) => anId("petition", number);
const receiptOf = (number: number) => receiptFrom(new Uint8Array(10).fill(number));
const aLetter = (number: number, kind: Intake["kind"] = "feedback") => ({
  id: idOf(number),
  receipt: receiptOf(number),
  kind,
  channel: "post" as const,
  receivedOn: dayOf(world.clock.now),
  text: `Cống đầu thôn bị tắc, mưa là ngập, người thứ ${number} phản ánh.`,
  topic: "roads-and-water" as const,
  hamletId: null,
  name: `Người gửi ${number}`,
  contact: null,
  particulars: { ...noParticulars, address: "Thôn Một", isSigned: true },
  splitFrom: null,
});
const pageOf = (number: number) => desk.ask.petitions.get({ petitionId: idOf(number) });
const link = (number: number, first: number | null) =>
  desk.ask.petitions.link({ petitionId: idOf(number), firstId: first === null ? null : idOf(first) });
async function answer(number: number): Promise<void> {
  const { revision } = (await pageOf(number)).petition;
  const answered = await desk.ask.petitions.answer({ petitionId: idOf(number), text: "Đã khơi thông cống.", revision });
  expect(answered).toMatchObject({ ok: true });
}
async function share(from: number, ...to: number[]) {
  const { sameAs } = await pageOf(from);
  const wanted = to.map((number) => ({
    petitionId: idOf(number),
    revision: sameAs.find(({ id }) => id === idOf(number))?.revision ?? 1,
  }));
  return desk.ask.petitions.shareAnswer({ petitionId: idOf(from), to: wanted });
}

describe("one answer for matters about one cause", () => {
  it("reaches each sender by their own receipt, with a letter of their own, and stays when they are unlinked", async () => {
    for (const number of [1, 2, 3]) await desk.ask.petitions.receive(aLetter(number));
    for (const number of [2, 3]) await link(number, 1);
    await answer(1);
    const { sameAs } = await pageOf(1);
    expect(sameAs.map(({ takesAnswer, letter }) => [takesAnswer, letter])).toEqual([
      [true, null],
      [true, null],
    ]);
    expect((await pageOf(2)).sameAs.find(({ id }) => id === idOf(1))).toMatchObject({ givesAnswer: true });
    world.clock.now = (world.clock.now + 1_000) as typeof world.clock.now;
    expect(await share(1, 2, 3)).toEqual({ ok: true, value: { answered: 2 } });
    expect(await share(1, 2)).toEqual({ ok: false, refusal: "petition.already-answered" });
    await link(2, null);
    for (const number of [1, 2, 3]) {
      const followed = await world.anyone.ask.petitions.follow({ receipt: receiptOf(number) });
      expect(followed).toMatchObject({ stand: "answered", mayRate: true, answer: { text: "Đã khơi thông cống." } });
      const { papers, petition } = await pageOf(number);
      expect(petition).toMatchObject({ state: "answered", name: `Người gửi ${number}`, receipt: receiptOf(number) });
      expect(papers.map(({ kind }) => kind)).toContain("answer");
    }
    const { history } = await pageOf(2);
    expect(history.map(({ kind }) => kind)).toEqual(["received", "linked", "answered", "unlinked"]);
    expect((await pageOf(1)).sameAs.map(({ id }) => id)).toEqual([idOf(3)]);
    expect((await pageOf(1)).sameAs[0]?.letter).toMatchObject({ kind: "answer" });
  });

  it("is given to all that were chosen or to none", async () => {
    for (const number of [1, 2]) await desk.ask.petitions.receive(aLetter(number));
    await desk.ask.petitions.receive(aLetter(3, "complaint"));
    for (const number of [2, 3]) await link(number, 1);
    await answer(1);
    expect(await share(1, 2, 3)).toEqual({ ok: false, refusal: "petition.other-procedure" });
    expect((await pageOf(2)).petition).toMatchObject({ state: "received", answer: null });
    const stale = { petitionId: idOf(1), to: [{ petitionId: idOf(2), revision: 1 }] };
    expect(await desk.ask.petitions.shareAnswer(stale)).toEqual({ ok: false, refusal: "petition.changed-meanwhile" });
  });

  it("goes with the whole group where two groups come together, and the first may leave it", async () => {
    for (const number of [1, 2, 3, 4]) await desk.ask.petitions.receive(aLetter(number));
    await link(2, 1);
    await link(4, 3);
    await link(3, 2);
    expect((await pageOf(4)).sameAs.map(({ id }) => id)).toEqual([idOf(1), idOf(2), idOf(3)]);
    await link(1, null);
    expect((await pageOf(1)).sameAs).toEqual([]);
    expect((await pageOf(4)).sameAs.map(({ id }) => id)).toEqual([idOf(2), idOf(3)]);
  });
});
