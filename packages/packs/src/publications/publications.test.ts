import { calendarOf, ruleBookOf } from "@gandan/domain/calendar";
import { aPosting, aPublication } from "@gandan/domain/examples";
import { deadlinesOfPublication } from "@gandan/domain/publications";
import { Day } from "@gandan/domain/values";
import { describe, expect, test } from "vitest";
import { holidayRows } from "../holidays/index.ts";
import { timeLimitRows } from "../time-limits/index.ts";
import { publicationItems } from "./index.ts";

const day = (text: string) => Day.parse(text);
const clockOf = (decidedOn: string, from: string | null) => {
  const [book, calendar] = [ruleBookOf(timeLimitRows), calendarOf(holidayRows)];
  if (!book.ok || !calendar.ok) throw new Error("the packs are whole");
  const postings = from === null ? [] : [aPosting({ from: day(from) })];
  return deadlinesOfPublication(book.value, calendar.value, aPublication({ decidedOn: day(decidedOn), postings }))[0];
};
const numbersWith = (way: string) =>
  publicationItems.filter(({ ways }) => ways.some((rule) => rule.way === way)).map(({ number }) => number);

describe("the fourteen items", () => {
  test("are numbered as in Article 11, and each may stand on the website", () => {
    expect(publicationItems.map(({ number }) => number)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
    expect(numbersWith("website")).toHaveLength(14);
  });

  test("are posted up for 30 days but for items 4 and 13, which stay, and 14, which is free", () => {
    const postings = publicationItems.map(({ ways }) => ways.find(({ way }) => way === "posting"));
    const numbers = (wanted: (rule: (typeof postings)[number]) => boolean) =>
      postings.flatMap((rule, index) => (wanted(rule) ? [index + 1] : []));
    expect(numbers((rule) => rule?.days === 30 && rule.isAtHamlets)).toEqual([1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(numbers((rule) => rule?.isPermanent === true && !rule.isAtHamlets)).toEqual([4, 13]);
  });

  test("go over the loudspeaker for 3 days and by the heads of the hamlets for items 7 to 12", () => {
    expect(numbersWith("loudspeaker")).toEqual([7, 8, 9, 10, 11, 12]);
    expect(numbersWith("hamlet-head")).toEqual([7, 8, 9, 10, 11, 12]);
  });
});

describe("the clock of a publication", () => {
  test("ends five working days after the decision, by the Law on Grassroots Democracy", () => {
    // Over the national day, 1 and 2 September 2025, and a weekend.
    expect(clockOf("2025-08-28", null)).toMatchObject({ due: "2025-09-08", state: "open" });
    expect(clockOf("2025-03-03", null)?.terms[0]?.limit.source).toMatchObject({ number: "10/2022/QH15" });
  });

  test("is met on the fifth day and missed on the sixth", () => {
    expect(clockOf("2025-03-03", "2025-03-10")).toMatchObject({ due: "2025-03-10", metOn: "2025-03-10" });
    expect(clockOf("2025-03-03", "2025-03-11")).toMatchObject({ due: "2025-03-10", metOn: "2025-03-11" });
  });

  test("is not counted for what was decided before the law", () => {
    expect(clockOf("2023-06-30", null)?.due).toBeNull();
  });
});
