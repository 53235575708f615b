import { describe, expect, it } from "vitest";
import { Day } from "../values/index.ts";
import { requestLog } from "./request-log.ts";

const day = (text: string) => Day.parse(text);
const known = (
  receivedOn: string,
  named: object = {},
  events: Parameters<typeof requestLog>[0][number]["events"] = [],
) => ({
  petition: { topic: "land", state: "received", particulars: null, cost: null } as const,
  events,
  matter: { receivedOn: day(receivedOn), answerBy: day("2025-03-20"), answeredOn: null, endedOn: null, ...named },
});

describe("the log of information requests", () => {
  it("numbers them as they came, and holds nothing of who asked", () => {
    const log = requestLog([known("2025-03-05"), known("2025-03-03")], day("2025-03-10"));
    expect(log.map(({ number, receivedOn }) => [number, receivedOn])).toEqual([
      [1, "2025-03-03"],
      [2, "2025-03-05"],
    ]);
    expect(Object.keys(log[0] ?? {}).toSorted()).toEqual(
      [
        "answerBy",
        "answeredOn",
        "cost",
        "extendedBy",
        "ground",
        "isLate",
        "number",
        "receivedOn",
        "state",
        "topic",
        "way",
      ].toSorted(),
    );
  });

  it("says what is late: still open after its day, or answered after it", () => {
    const late = (named: object, today: string) => requestLog([known("2025-03-03", named)], day(today))[0]?.isLate;
    expect(late({}, "2025-03-20")).toBe(false);
    expect(late({}, "2025-03-21")).toBe(true);
    expect(late({ answeredOn: day("2025-03-20") }, "2025-06-01")).toBe(false);
    expect(late({ answeredOn: day("2025-03-21") }, "2025-06-01")).toBe(true);
    expect(late({ answerBy: null }, "2025-06-01")).toBe(false);
  });

  it("adds up the days it was extended by, and keeps the ground of the last refusal", () => {
    const events = [
      { kind: "extended", days: 5, ground: null },
      { kind: "refused", days: null, ground: "information.secret" },
    ] as const;
    expect(requestLog([known("2025-03-03", {}, events)], day("2025-03-10"))[0]).toMatchObject({
      extendedBy: 5,
      ground: "information.secret",
    });
  });
});
