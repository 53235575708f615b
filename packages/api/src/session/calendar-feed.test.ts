import { savePetition } from "@gandan/db/petitions";
import { saveTask } from "@gandan/db/tasks";
import { aPetition, aTask, anId } from "@gandan/domain/examples";
import { receiptFrom } from "@gandan/domain/petitions";
import { Day } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Visitor, type World, keepCommune, openWorld, positionOf, signedIn } from "../testing/index.ts";
import { calendarFeed } from "./calendar-feed.ts";

let world: World;
let official: Visitor;
const communeId = anId("commune", 1);
const secretWord = "Cống nhà bà Zuqôx bị lấp";
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
  official = await signedIn(world, "official");
  await world.outside.db.write(communeId, async (tx) => {
    const own = { communeId, positionId: positionOf("official"), deadline: Day.parse("2025-03-14") };
    await saveTask(tx, aTask({ ...own, id: anId("task", 1), title: "Khơi cống" }));
    await saveTask(tx, aTask({ ...own, id: anId("task", 2), title: "Đã xong từ lâu", state: "confirmed" }));
    await saveTask(tx, aTask({ ...own, id: anId("task", 3), title: "Không hạn", deadline: null }));
    await saveTask(tx, aTask({ ...own, id: anId("task", 4), title: "Của Mặt trận", positionId: positionOf("front") }));
    await savePetition(
      tx,
      aPetition({
        communeId,
        kioskId: null,
        receipt: receiptFrom(new Uint8Array(10).fill(1)),
        text: secretWord,
        state: "accepted",
        positionId: positionOf("official"),
        number: 12,
        registerYear: 2025,
        dueOn: Day.parse("2025-03-21"),
      }),
    );
  });
});
afterEach(() => world.close());

const feed = (token: string) => calendarFeed(world.anyone.context, token);

describe("a calendar's secret address", () => {
  it("shows the open tasks and answers of one's positions by day, and nothing a citizen said", async () => {
    expect(await official.ask.session.calendarFeed()).toEqual({ isOn: false });
    const { token } = await official.ask.session.makeCalendarFeed();
    expect(await official.ask.session.calendarFeed()).toEqual({ isOn: true });
    const shown = await feed(token);
    expect(shown?.events.map(({ day, ...event }) => [day, "title" in event ? event.title : event.number])).toEqual([
      ["2025-03-14", "Khơi cống"],
      ["2025-03-21", "12/2025"],
    ]);
    expect(JSON.stringify(shown)).not.toContain("Zuqôx");
  });

  it("ends with a new one, when it is closed, and with the account", async () => {
    const { token: first } = await official.ask.session.makeCalendarFeed();
    const { token: second } = await official.ask.session.makeCalendarFeed();
    expect(await feed(first)).toBeNull();
    expect(await feed(second)).not.toBeNull();
    await official.ask.session.endCalendarFeed();
    expect(await feed(second)).toBeNull();
    const { token: third } = await official.ask.session.makeCalendarFeed();
    const administrator = await signedIn(world, "administrator");
    const accountId = (await administrator.ask.accounts.list()).find(({ username }) => username === "official.1")?.id;
    if (accountId === undefined) throw new Error("no account");
    expect(await administrator.ask.accounts.disable({ accountId })).toMatchObject({ ok: true });
    expect(await feed(third)).toBeNull();
    expect(await feed("nothing")).toBeNull();
  });

  it("is kept as a hash only, and told to the journal without it", async () => {
    const { token } = await official.ask.session.makeCalendarFeed();
    const desk = await signedIn(world, "in-charge");
    const told = await desk.ask.journal.ofRecord({ recordId: (await official.ask.session.me())?.accountId ?? "" });
    expect(JSON.stringify(told)).not.toContain(token);
  });
});
