import { anId } from "@gandan/domain/examples";
import { noParticulars, receiptFrom } from "@gandan/domain/petitions";
import { Day, dayOf } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Visitor, type World, keepCommune, openWorld, positionOf, signedIn } from "../testing/index.ts";

let world: World;
let desk: Visitor;
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
  desk = await signedIn(world, "in-charge");
});
afterEach(() => world.close());

const petitionId = anId("petition");
// Words that stand nowhere else, so that a hit is a trace.
const planted = { text: "Cống nhà bà Zuqôx bị lấp", name: "Zhiqwọ Thị Sáng" };
const receive = () =>
  desk.ask.petitions.receive({
    id: petitionId,
    receipt: receiptFrom(new Uint8Array(10).fill(1)),
    kind: "feedback",
    channel: "post",
    receivedOn: dayOf(world.clock.now),
    ...planted,
    topic: "roads-and-water",
    hamletId: null,
    contact: null,
    particulars: noParticulars,
    splitFrom: null,
    files: [],
  });
const give = (who = desk, deadline: Day | null = Day.parse("2025-03-14")) =>
  who.ask.petitions.giveTask({
    petitionId,
    title: "Khơi thông cống đầu thôn",
    detail: "Đoạn cạnh nhà văn hoá.",
    positionId: positionOf("official"),
    supportingIds: [],
    hamletId: null,
    deadline,
    product: null,
    quantity: null,
    unit: null,
    evidenceRequired: true,
  });
const pageOf = (who = desk) => who.ask.petitions.get({ petitionId });

describe("a task given of a citizen's word", () => {
  it("stands on the word's page until it is done, and the word behind it for who may read that", async () => {
    await receive();
    expect(await pageOf()).toMatchObject({ tasks: [], hiddenTasks: 0, mayGiveTask: true });
    const given = await give();
    if (!given.ok) throw new Error(given.refusal);
    const { taskId } = given.value;
    expect((await pageOf()).tasks).toMatchObject([
      { id: taskId, title: "Khơi thông cống đầu thôn", state: "assigned" },
    ]);

    const seen = await desk.ask.tasks.get({ taskId });
    expect(seen.petition).toMatchObject({ id: petitionId, kind: "feedback" });
    expect(seen.task.deadlineReason).toContain("phải trả lời người dân chậm nhất");

    const official = await signedIn(world, "official");
    expect(await official.ask.tasks.start({ taskId })).toMatchObject({ ok: true });
    expect((await pageOf()).tasks).toMatchObject([{ state: "in-progress" }]);
  });

  it("shows its word and sender to nobody who may not read them, nor to the journal", async () => {
    await receive();
    const given = await give();
    if (!given.ok) throw new Error(given.refusal);
    const official = await signedIn(world, "official");
    const theirs = await official.ask.tasks.get({ taskId: given.value.taskId });
    expect(theirs.petition).toBeNull();
    const told = await desk.ask.journal.ofRecord({ recordId: given.value.taskId });
    for (const words of Object.values(planted)) {
      expect(JSON.stringify(theirs)).not.toContain(words);
      expect(JSON.stringify(told)).not.toContain(words);
    }
    expect(JSON.stringify(told)).not.toContain("Khơi thông");
  });

  it("is given with or without a deadline, as often as it is needed", async () => {
    await receive();
    expect(await give(desk, null)).toMatchObject({ ok: true });
    expect(await give()).toMatchObject({ ok: true });
    expect((await pageOf()).tasks.map(({ deadline }) => deadline)).toEqual([Day.parse("2025-03-14"), null]);
  });
});
