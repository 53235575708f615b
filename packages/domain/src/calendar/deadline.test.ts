import { describe, expect, test } from "vitest";
import { Day } from "../values/index.ts";
import { aCalendar } from "./a-calendar.ts";
import { type MatterFacts, deadlinesOf, isMissed } from "./deadline.ts";
import { ruleBookOf, rowInForce } from "./rule-book.ts";
import { TimeLimit } from "./time-limit.ts";

const calendar = aCalendar();
const day = (text: string) => Day.parse(text);

const aLimit = (given: Partial<TimeLimit> = {}): TimeLimit =>
  TimeLimit.parse({
    id: "example.one@2020-01-01",
    series: "example.one",
    matters: ["complaint"],
    stage: "resolve",
    name: { vi: "Giải quyết", en: "Resolve" },
    whose: "office",
    from: "accepted",
    until: ["answered"],
    direction: "after",
    unit: "calendar-day",
    count: 30,
    complex: null,
    remote: null,
    remoteComplex: null,
    extension: null,
    onSuspension: "days-kept",
    rolls: true,
    when: {},
    source: {
      title: { vi: "Luật ví dụ", en: "Example law" },
      number: null,
      article: null,
      basis: "law",
      read: "excerpt",
    },
    validity: { from: "2020-01-01", to: null },
    takesOver: false,
    ...given,
  });

const bookOf = (...rows: TimeLimit[]) => {
  const book = ruleBookOf(rows);
  if (!book.ok) throw new Error(book.refusal);
  return book.value;
};

const facts = (...events: [string, string][]): MatterFacts => ({
  matter: "complaint",
  isRemote: false,
  isComplex: false,
  way: null,
  events: events.map(([event, on]) => ({ event, day: day(on) })),
});

describe("a rule book", () => {
  test("is refused with one id twice, or with two rows of a series on one day, naming them", () => {
    const old = aLimit({ validity: { from: day("2020-01-01"), to: day("2026-06-30") } });
    const next = aLimit({ id: "example.one@2026-06-30", validity: { from: day("2026-06-30"), to: null } });
    expect(ruleBookOf([old, old])).toMatchObject({ ok: false, refusal: "time-limit.repeated" });
    const refused = ruleBookOf([old, next]);
    expect(refused).toMatchObject({ ok: false, refusal: "time-limit.overlap" });
    expect(!refused.ok && refused.rows.map((row) => row.id)).toEqual([old.id, next.id]);
  });

  test("keeps rows that follow each other, or that hold in different cases", () => {
    const old = aLimit({ validity: { from: day("2020-01-01"), to: day("2026-06-30") } });
    const next = aLimit({ id: "example.one@2026-07-01", validity: { from: day("2026-07-01"), to: null } });
    const office = aLimit({ when: { way: "office" } });
    const post = aLimit({ id: "example.one.post@2020-01-01", when: { way: "post" } });
    expect(ruleBookOf([old, next]).ok).toBe(true);
    expect(ruleBookOf([office, post]).ok).toBe(true);
  });
});

describe("the row in force", () => {
  const old = aLimit({ validity: { from: day("2020-01-01"), to: day("2026-06-30") } });
  const next = (takesOver: boolean) =>
    aLimit({ id: "example.one@2026-07-01", validity: { from: day("2026-07-01"), to: null }, takesOver });

  test("is that of the day on which the stage began", () => {
    expect(rowInForce([old, next(false)], day("2026-06-30"), null)).toBe(old);
    expect(rowInForce([old, next(false)], day("2026-07-01"), null)?.id).toBe("example.one@2026-07-01");
    expect(rowInForce([old, next(false)], day("2019-12-31"), null)).toBeNull();
  });

  test("is the new one for what is still under way, where a transition clause says so", () => {
    expect(rowInForce([old, next(true)], day("2026-06-01"), null)?.id).toBe("example.one@2026-07-01");
    expect(rowInForce([old, next(true)], day("2026-06-01"), day("2026-07-05"))?.id).toBe("example.one@2026-07-01");
    expect(rowInForce([old, next(true)], day("2026-06-01"), day("2026-06-20"))).toBe(old);
  });
});

describe("the deadlines of a matter", () => {
  test("begin with their event and are met by the first event that answers it", () => {
    const [deadline] = deadlinesOf(
      bookOf(aLimit()),
      calendar,
      facts(["accepted", "2026-08-03"], ["answered", "2026-08-20"]),
    );
    expect(deadline).toMatchObject({ start: "2026-08-03", due: "2026-09-03", metOn: "2026-08-20", state: "met" });
  });

  test("hold only in the case that their row names", () => {
    const accepted = facts(["accepted", "2026-08-03"]);
    const countOf = (when: TimeLimit["when"], given: Partial<MatterFacts> = {}) =>
      deadlinesOf(bookOf(aLimit({ when })), calendar, { ...accepted, ...given }).length;
    const after = { ...accepted, events: [...facts(["received", "2026-08-01"]).events, ...accepted.events] };
    expect([
      countOf({ after: "received" }, after),
      countOf({ after: "received" }),
      countOf({ after: "sent" }, after),
    ]).toEqual([1, 0, 0]);
    expect([countOf({ way: "post" }, { way: "post" }), countOf({ way: "post" }, { way: "office" })]).toEqual([1, 0]);
    expect([countOf({ isComplex: true }, { isComplex: true }), countOf({ isComplex: true })]).toEqual([1, 0]);
    const on = (ground?: string): Partial<MatterFacts> => ({
      events: accepted.events.map((event) => ({ ...event, ...(ground !== undefined && { ground }) })),
    });
    const grounds = ["not-competent"];
    expect([on("not-competent"), on("out-of-time"), on()].map((given) => countOf({ grounds }, given))).toEqual([
      1, 0, 1,
    ]);
  });

  test("are none of a matter for which nothing is ruled", () => {
    const unruled = { ...facts(["accepted", "2026-08-03"]), matter: "feedback" as const };
    expect(deadlinesOf(bookOf(aLimit()), calendar, unruled)).toEqual([]);
  });

  test("of two limits on one stage show both, and the earlier counts", () => {
    const decree = aLimit({ id: "example.two@2020-01-01", series: "example.two", unit: "working-day", count: 7 });
    const [deadline] = deadlinesOf(bookOf(aLimit(), decree), calendar, facts(["accepted", "2026-08-03"]));
    expect(deadline?.due).toBe("2026-08-12");
    expect(deadline?.terms.map(({ limit }) => limit.series)).toEqual(["example.two", "example.one"]);
  });

  test("stand while the matter is suspended, and by the commune's setting go on or begin anew", () => {
    const book = bookOf(aLimit({ onSuspension: "by-setting" }));
    const stopped = facts(["accepted", "2026-08-03"], ["suspended", "2026-08-13"]);
    expect(deadlinesOf(book, calendar, stopped)[0]).toMatchObject({ due: null, state: "suspended" });
    const resumed = facts(["accepted", "2026-08-03"], ["suspended", "2026-08-13"], ["resumed", "2026-09-14"]);
    expect(deadlinesOf(book, calendar, resumed)[0]?.due).toBe("2026-10-05");
    expect(deadlinesOf(book, calendar, resumed, { afterSuspension: "whole" })[0]?.due).toBe("2026-10-14");
  });

  test("end with the matter", () => {
    const withdrawn = facts(["accepted", "2026-08-03"], ["withdrawn", "2026-08-05"]);
    expect(deadlinesOf(bookOf(aLimit()), calendar, withdrawn)[0]).toMatchObject({ state: "ended", metOn: null });
  });

  test("are missed from the day after, whether still open or met late", () => {
    const due = (...events: [string, string][]) => deadlinesOf(bookOf(aLimit()), calendar, facts(...events))[0];
    const open = due(["accepted", "2026-08-03"]);
    const late = due(["accepted", "2026-08-03"], ["answered", "2026-09-04"]);
    expect(open && isMissed(open, day("2026-09-03"))).toBe(false);
    expect(open && isMissed(open, day("2026-09-04"))).toBe(true);
    expect(late && isMissed(late, day("2026-09-04"))).toBe(true);
  });

  test("before an event are met only by what came before it", () => {
    const limit = aLimit({ from: "held", until: ["invited"], direction: "before", count: 5 });
    const in_time = facts(["invited", "2026-08-10"], ["held", "2026-08-20"]);
    const after = facts(["held", "2026-08-20"], ["invited", "2026-08-21"]);
    expect(deadlinesOf(bookOf(limit), calendar, in_time)[0]).toMatchObject({ due: "2026-08-15", metOn: "2026-08-10" });
    expect(deadlinesOf(bookOf(limit), calendar, after)[0]).toMatchObject({ due: "2026-08-15", metOn: null });
  });
});
