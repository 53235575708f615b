import { describe, expect, it } from "vitest";
import { answer, changeAnswer, goBack, goTo, handOver, isFresh, newVisit, say, screenOf } from "./visit.ts";
import { anId } from "@gandan/domain/examples";

describe("a visit", () => {
  it("begins at the three doors with nothing said", () => {
    expect(screenOf(newVisit())).toBe("start");
    expect(isFresh(newVisit())).toBe(true);
  });

  it("goes back the way it came and loses nothing on it", () => {
    let visit = goTo(newVisit(), "kind");
    visit = answer(visit, { kind: "feedback" }, "topic");
    visit = answer(visit, { topic: "land" }, "text");
    visit = say(visit, { text: "Ranh giới" });
    visit = goBack(goBack(visit));
    expect(screenOf(visit)).toBe("kind");
    expect(visit.said).toMatchObject({ kind: "feedback", topic: "land", text: "Ranh giới" });
    expect(screenOf(goBack(goBack(goBack(visit))))).toBe("start");
  });

  it("returns to the read-back after one answer was changed there", () => {
    let visit = goTo(goTo(goTo(goTo(newVisit(), "kind"), "topic"), "text"), "confirm");
    visit = changeAnswer(visit, "topic");
    expect(screenOf(visit)).toBe("topic");
    visit = answer(visit, { topic: "health" }, "text");
    expect(screenOf(visit)).toBe("confirm");
    expect(visit.said.topic).toBe("health");
  });

  it("returns from a side screen to where it was opened", () => {
    const visit = goTo(goTo(newVisit(), "kind"), "call");
    expect(screenOf(goBack(visit))).toBe("kind");
  });

  it("keeps only the receipt once the words are handed over, and no way back past it", () => {
    const said = say(goTo(newVisit(), "text"), { text: "lời", name: "Mận", consent: true });
    const visit = handOver(said, anId("petition"), "7K3M-Q9PD-2XV8-HT4N");
    expect(JSON.stringify(visit)).not.toMatch(/lời|Mận/);
    expect(screenOf(goBack(visit))).toBe("receipt");
    expect(screenOf(goBack(goTo(visit, "call")))).toBe("receipt");
    expect(isFresh(visit)).toBe(false);
  });

  it("opens at the case when a receipt was brought along", () => {
    const visit = newVisit("7K3M-Q9PD-2XV8-HT4N");
    expect(screenOf(visit)).toBe("case");
    expect(screenOf(goBack(visit))).toBe("follow");
  });
});
