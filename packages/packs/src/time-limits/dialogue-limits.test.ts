import { calendarOf, ruleBookOf } from "@gandan/domain/calendar";
import { deadlinesOfDialogue } from "@gandan/domain/dialogues";
import { aDialogue } from "@gandan/domain/examples";
import { Day, startOf } from "@gandan/domain/values";
import { describe, expect, test } from "vitest";
import { holidayRows } from "../holidays/index.ts";
import { timeLimitRows } from "./index.ts";

const book = ruleBookOf(timeLimitRows);
const calendar = calendarOf(holidayRows);
const day = (text: string) => Day.parse(text);
const clocks = (named: Parameters<typeof aDialogue>[0]) => {
  if (!book.ok || !calendar.ok) throw new Error("the packs are whole");
  return deadlinesOfDialogue(book.value, calendar.value, aDialogue(named));
};

describe("the clocks of a session", () => {
  test("ask for its announcement at least seven days before, by Article 43 of Law 72/2025", () => {
    const [announcement] = clocks({ day: day("2026-12-10") });
    expect(announcement).toMatchObject({ stage: "announcement", due: "2026-12-03", state: "open" });
    expect(announcement?.terms[0]?.limit.source).toMatchObject({
      number: "72/2025/QH15",
      article: "Điều 43",
      read: "excerpt",
    });
  });

  test("are met by an announcement seven days before and missed by one six days before", () => {
    const announced = (on: string) => clocks({ day: day("2026-12-10"), announcedOn: day(on), state: "announced" })[0];
    expect(announced("2026-12-03")).toMatchObject({ state: "met", metOn: "2026-12-03" });
    expect(announced("2026-12-04")).toMatchObject({ metOn: "2026-12-04", due: "2026-12-03" });
  });

  test("ask for its result within ten days after it ended, to the next working day where the tenth is off", () => {
    const over = clocks({ day: day("2026-12-10"), state: "held", closedAt: startOf(day("2026-12-10")) });
    // The tenth day is Sunday, 20 December.
    expect(over.find(({ stage }) => stage === "result")).toMatchObject({ due: "2026-12-21", state: "open" });
  });

  test("know no such limit for a session before the law, and none for one that was called off", () => {
    expect(clocks({ day: day("2025-03-20") })[0]).toMatchObject({ due: null });
    expect(clocks({ day: day("2026-12-10"), state: "cancelled" })).toEqual([]);
  });
});
