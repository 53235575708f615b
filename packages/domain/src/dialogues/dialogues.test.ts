import { describe, expect, it } from "vitest";
import { aChart, aDialogue, aDialogueDraft, anActor, anId } from "../examples/index.ts";
import { Day, Instant, startOf } from "../values/index.ts";
import { isOwed, yearOfDialogues } from "./dialogue-clock.ts";
import { type DialogueStep, dialogueSteps } from "./dialogue-steps.ts";
import { DialogueState } from "./dialogue.ts";
import { directRoom } from "./direct-room.ts";
import { editDialogue, planDialogue } from "./plan-dialogue.ts";
import { readRoomCode, roomCodeFrom } from "./room-code.ts";
import { stepDialogue } from "./step-dialogue.ts";

const day = (text: string) => Day.parse(text);
const theDay = day("2025-03-20");
const at = (text: string) => startOf(day(text));
const leader = anActor({ bundle: "leader" });
const head = anActor({ bundle: "hamlet-head" });
const chairId = anId("position", 7);
const draft = (named = {}) => aDialogueDraft({ chairId, ...named });
const around = { chart: aChart(), others: [] };

describe("a room code", () => {
  it("is read back however it was typed", () => {
    const code = roomCodeFrom(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 255]));
    expect(readRoomCode(`${code.slice(0, 4).toLowerCase()} - ${code.slice(4)}`)).toBe(code);
    expect(readRoomCode("7K3MQ9P")).toBeNull();
    expect(readRoomCode("7K3MQ9OD")).toBe("7K3MQ90D");
  });
});

describe("a session", () => {
  it("is set by the desk, for a day that has not passed", () => {
    expect(planDialogue(draft(), "7K3MQ9PD", around, leader, at("2025-03-20"))).toMatchObject({ ok: true });
    const late = planDialogue(draft(), "7K3MQ9PD", around, leader, at("2025-03-21"));
    expect(late).toEqual({ ok: false, refusal: "dialogue.day-past" });
    const byHead = planDialogue(draft(), "7K3MQ9PD", around, head, at("2025-03-01"));
    expect(byHead).toEqual({ ok: false, refusal: "dialogue.not-yours" });
  });

  it("overlaps another at the same place or under the same chair, and touches none that ends as it begins", () => {
    const other = aDialogue({ id: anId("dialogue", 2), chairId, place: "Nhà văn hoá thôn Một" });
    const plan = (named: object) =>
      planDialogue(draft(named), "7K3MQ9PD", { chart: aChart(), others: [other] }, leader, at("2025-03-01"));
    expect(plan({})).toEqual({ ok: false, refusal: "dialogue.overlaps" });
    expect(plan({ from: "11:00", to: "12:00" })).toMatchObject({ ok: true });
    const elsewhere = { chairId: anId("position", 1) };
    expect(plan(elsewhere)).toMatchObject({ ok: true });
    expect(plan({ ...elsewhere, place: "nhà văn hoá thôn một" })).toEqual({ ok: false, refusal: "dialogue.overlaps" });
  });

  it("that is moved to another day has to be announced again", () => {
    const announced = aDialogue({ chairId, state: "announced", announcedOn: day("2025-03-05"), announcedBy: "Loa" });
    const moved = editDialogue(announced, draft({ day: day("2025-03-27") }), 1, around, leader, at("2025-03-06"));
    expect(moved).toMatchObject({ ok: true, value: { state: "planned", announcedOn: null } });
    const same = editDialogue(announced, draft({ place: "Sân uỷ ban" }), 1, around, leader, at("2025-03-06"));
    expect(same).toMatchObject({ ok: true, value: { state: "announced" } });
  });
});

const steps: Exclude<DialogueStep, "edit">[] = ["announce", "open", "close", "reopen", "conclude", "publish", "cancel"];
const everyStep = DialogueState.options.flatMap((state) => steps.map((step) => ({ state, step })));

describe("the steps of a session", () => {
  it.each(everyStep)("$state · $step leads where the table says, or nowhere", ({ state, step }) => {
    const dialogue = aDialogue({ state, openedAt: at("2025-03-20"), closedAt: at("2025-03-20") });
    const said = { on: theDay, note: "Loa truyền thanh" };
    const answer = stepDialogue(dialogue, step, said, leader, at("2025-03-20"));
    const expected = dialogueSteps[state][step];
    expect(answer.ok ? answer.value.state : answer.refusal).toBe(expected ?? "dialogue.step-not-allowed");
  });

  it("need words where somebody will ask where or why", () => {
    const planned = aDialogue();
    const silent = { on: day("2025-03-05"), note: "  " };
    expect(stepDialogue(planned, "announce", silent, leader, at("2025-03-06"))).toEqual({
      ok: false,
      refusal: "dialogue.note-missing",
    });
    expect(stepDialogue(planned, "cancel", silent, leader, at("2025-03-06"))).toMatchObject({ ok: false });
  });

  it("say no day that has not come, and none that cannot be", () => {
    const held = aDialogue({ state: "concluded", closedAt: at("2025-03-20") });
    const publish = (on: string, now: string) =>
      stepDialogue(held, "publish", { on: day(on), note: "Niêm yết" }, leader, at(now));
    expect(publish("2025-03-25", "2025-03-24")).toEqual({ ok: false, refusal: "dialogue.day-ahead" });
    expect(publish("2025-03-19", "2025-03-24")).toEqual({ ok: false, refusal: "dialogue.published-before" });
    expect(publish("2025-03-24", "2025-03-24")).toMatchObject({ ok: true, value: { publishedOn: "2025-03-24" } });
  });

  it("open no session before its day", () => {
    expect(stepDialogue(aDialogue(), "open", { on: day("2025-03-19"), note: null }, leader, at("2025-03-19"))).toEqual({
      ok: false,
      refusal: "dialogue.too-early",
    });
  });
});

describe("the room", () => {
  const now = Instant.parse(at("2025-03-20") + 1_000);
  const open = aDialogue({ state: "open" });

  it("is set part by part, so that what another clerk set stays", () => {
    const first = directRoom(open, { part: "agenda", at: 2 }, leader, now);
    const second = directRoom(first.ok ? first.value : open, { part: "speaker", name: " Bà Hoa " }, leader, now);
    expect(second).toMatchObject({ ok: true, value: { room: { agendaAt: 2, speaker: "Bà Hoa" }, version: 3 } });
  });

  it("counts down from the moment it is told", () => {
    const timed = directRoom(open, { part: "timer", seconds: 180 }, leader, now);
    expect(timed.ok && timed.value.room.timerEndsAt).toBe(now + 180_000);
  });

  it("shows the projector before it opens, and nothing else", () => {
    const planned = aDialogue();
    expect(directRoom(planned, { part: "scene", scene: "earlier" }, leader, now)).toMatchObject({ ok: true });
    expect(directRoom(planned, { part: "agenda", at: 1 }, leader, now)).toEqual({
      ok: false,
      refusal: "dialogue.not-open",
    });
    expect(directRoom(open, { part: "agenda", at: 9 }, leader, now)).toEqual({
      ok: false,
      refusal: "dialogue.agenda-unknown",
    });
  });
});

describe("a year of sessions", () => {
  const request = {
    communeId: anId("commune"),
    id: anId("voterRequest"),
    on: day("2025-02-01"),
    subject: "Đất",
    dialogueId: null,
  };

  it("owes one from a tenth of the voters on, exactly", () => {
    expect(isOwed({ voters: 1_005, asking: 100 })).toBe(false);
    expect(isOwed({ voters: 1_005, asking: 101 })).toBe(true);
    expect(isOwed({ voters: 1_000, asking: 100 })).toBe(true);
  });

  it("is short when what was set was called off or let pass", () => {
    const today = day("2025-12-01");
    expect(yearOfDialogues([aDialogue()], [], 2025, today)).toMatchObject({ held: 0, ahead: 0, isShort: true });
    const held = aDialogue({ state: "published" });
    expect(yearOfDialogues([held], [], 2025, today)).toMatchObject({ held: 1, isShort: false });
    const cancelled = aDialogue({ state: "cancelled", day: day("2025-12-20") });
    const asked = { ...request, voters: 10, asking: 5, dialogueId: cancelled.id };
    expect(yearOfDialogues([cancelled], [asked], 2025, today)).toMatchObject({ isShort: true, owed: [asked] });
  });
});
