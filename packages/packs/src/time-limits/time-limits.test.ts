import {
  type Calendar,
  type Deadline,
  type MatterFacts,
  calendarOf,
  deadlinesOf,
  ruleBookOf,
} from "@gandan/domain/calendar";
import { Day } from "@gandan/domain/values";
import { describe, expect, test } from "vitest";
import { holidayRows } from "../holidays/index.ts";
import { timeLimitRows } from "./index.ts";

const day = (text: string) => Day.parse(text);
const book = valueOf(ruleBookOf(timeLimitRows));
const calendar = valueOf(calendarOf(holidayRows));

function valueOf<Value>(made: { ok: true; value: Value } | { ok: false; refusal: string }): Value {
  if (!made.ok) throw new Error(made.refusal);
  return made.value;
}

const events = (...list: string[]): MatterFacts["events"] =>
  list.map((text) => {
    const [event = "", on = "", stage] = text.split(" ");
    return { event, day: day(on), ...(stage === undefined ? {} : { stage }) };
  });

const facts = (matter: string, happened: MatterFacts["events"], given: Partial<MatterFacts> = {}): MatterFacts => ({
  matter,
  isRemote: false,
  isComplex: false,
  way: null,
  events: happened,
  ...given,
});

const stageOf = (given: MatterFacts, stage: string, counting: Calendar = calendar): Deadline => {
  const found = deadlinesOf(book, counting, given).find((deadline) => deadline.stage === stage);
  if (found === undefined) throw new Error(`no deadline of stage ${stage}`);
  return found;
};

describe("the worked examples", () => {
  test("a recommendation of Monday 23/11/2026 is replied to by 08/12, for 24/11 is a holiday; without it by 07/12", () => {
    const given = facts("recommendation", events("received 2026-11-23"));
    expect(stageOf(given, "reply").due).toBe("2026-12-08");
    const without = valueOf(calendarOf(holidayRows.filter((row) => row.day !== "2026-11-24")));
    expect(stageOf(given, "reply", without).due).toBe("2026-12-07");
  });

  test("a denunciation of Thursday 19/11/2026 is verified within seven working days, by 01/12", () => {
    const verify = stageOf(facts("denunciation", events("received 2026-11-19")), "verify");
    expect(verify.due).toBe("2026-12-01");
    expect(verify.terms[0]?.counted?.skipped.map((skip) => skip.day)).toEqual([
      "2026-11-21",
      "2026-11-22",
      "2026-11-24",
      "2026-11-28",
      "2026-11-29",
    ]);
  });

  describe("a complaint received on Wednesday 03/02/2027", () => {
    const tet = (first: string, days: number, more: string[] = []) => {
      const kept = holidayRows.filter((row) => !(row.day >= "2027-02-01" && row.day <= "2027-02-28"));
      const row = holidayRows.find((known) => known.day.startsWith("2027-01-01"));
      if (row === undefined) throw new Error("no row of 2027");
      const start = Date.parse(first);
      const block = Array.from({ length: days }, (_, index) => new Date(start + index * 86_400_000).toISOString());
      return valueOf(
        calendarOf([
          ...kept,
          ...[...block.map((text) => text.slice(0, 10)), ...more].map((text) => ({ ...row, day: day(text) })),
        ]),
      );
    };
    const given = facts("complaint", events("received 2027-02-03"));

    test("with Tết off 05–11/02: ten days by law to Saturday 13/02, moved to Monday 15/02; seven working days by decree to 19/02; the earlier counts, both are shown", () => {
      const accept = stageOf(given, "accept", tet("2027-02-05", 7));
      expect(accept.due).toBe("2027-02-15");
      expect(accept.terms.map(({ limit, counted }) => [limit.series, counted?.countedTo, counted?.day])).toEqual([
        ["complaint.accept.law", "2027-02-13", "2027-02-15"],
        ["complaint.accept.decree", "2027-02-19", "2027-02-19"],
      ]);
    });

    test("with Tết off 04–10/02 nothing moves; with a day off on 15/02 it moves to 16/02", () => {
      expect(stageOf(given, "accept", tet("2027-02-04", 7)).due).toBe("2027-02-15");
      expect(stageOf(given, "accept", tet("2027-02-05", 7, ["2027-02-15"])).due).toBe("2027-02-16");
    });

    test("a day later the law's ten days end on Sunday 14/02 and still move to the 15th; the decree's move to 22/02", () => {
      const later = stageOf(facts("complaint", events("received 2027-02-04")), "accept", tet("2027-02-05", 7));
      expect(later.terms.map(({ counted }) => counted?.day)).toEqual(["2027-02-15", "2027-02-22"]);
    });
  });
});

describe("which law holds", () => {
  test("before 1 July 2026 a complaint is accepted within ten days only; from that day the decree counts beside the law", () => {
    const seriesOn = (on: string) =>
      stageOf(facts("complaint", events(`received ${on}`)), "accept").terms.map(({ limit }) => limit.series);
    expect(seriesOn("2026-06-30")).toEqual(["complaint.accept.law"]);
    expect(new Set(seriesOn("2026-07-01"))).toEqual(new Set(["complaint.accept.law", "complaint.accept.decree"]));
  });

  test("from 1 July 2026 the days of the laws are marked as read before the amendment", () => {
    const readOn = (on: string) =>
      stageOf(facts("denunciation", events(`accepted ${on}`)), "resolve").terms[0]?.limit.source.read;
    expect(readOn("2026-05-04")).toBe("before-amendment");
    expect(
      stageOf(facts("denunciation", events("accepted 2026-05-04", "answered 2026-06-01")), "resolve"),
    ).toMatchObject({ state: "met", terms: [{ limit: { source: { read: "full-text" } } }] });
    expect(readOn("2026-07-01")).toBe("before-amendment");
  });

  test("an information request is counted by the law of 2016 until 31 August 2026, and by no guess after it", () => {
    const on = (received: string) =>
      stageOf(facts("information-request", events(`received ${received}`), { way: "network" }), "provide");
    expect(on("2026-08-31")).toMatchObject({ due: "2026-09-07", state: "open" });
    expect(on("2026-09-01")).toMatchObject({ due: null, state: "unverified" });
  });

  test("a letter from before the law existed gets no date", () => {
    expect(stageOf(facts("complaint", events("received 2010-03-01")), "accept")).toMatchObject({
      due: null,
      state: "no-rule",
    });
  });
});

describe("variants", () => {
  test("a complaint is settled in 30, 45, 45 or 60 days", () => {
    const dueOf = (isRemote: boolean, isComplex: boolean) =>
      stageOf(facts("complaint", events("accepted 2026-08-03"), { isRemote, isComplex }), "resolve").terms[0];
    expect(dueOf(false, false)).toMatchObject({ variant: "ordinary", counted: { countedTo: "2026-09-02" } });
    expect(dueOf(false, true)).toMatchObject({ variant: "complex", counted: { countedTo: "2026-09-17" } });
    expect(dueOf(true, false)).toMatchObject({ variant: "remote", counted: { countedTo: "2026-09-17" } });
    expect(dueOf(true, true)).toMatchObject({ variant: "remote-complex", counted: { countedTo: "2026-10-02" } });
  });

  test("a denunciation lasts 30 days, 60 with its one extension, 90 where it is especially complex; a third is not counted", () => {
    const extended = (times: number, isComplex: boolean) => {
      const granted = Array.from({ length: times }, () => "extended 2026-08-20 resolve");
      const given = facts("denunciation", events("accepted 2026-08-03", ...granted), { isComplex });
      return stageOf(given, "resolve").terms[0]?.counted?.countedTo;
    };
    expect(extended(0, false)).toBe("2026-09-02");
    expect(extended(1, false)).toBe("2026-10-02");
    expect(extended(2, false)).toBe("2026-10-02");
    expect(extended(2, true)).toBe("2026-11-01");
    expect(extended(3, true)).toBe("2026-11-01");
  });

  test("an extension of an information request by calendar days follows its working days", () => {
    const given = facts("information-request", events("received 2026-03-02", "extended 2026-03-20 provide"), {
      way: "post",
      isComplex: true,
    });
    expect(stageOf(given, "provide").terms[0]?.counted).toMatchObject({ countedTo: "2026-04-07", day: "2026-04-07" });
    expect(stageOf(given, "announce").due).toBe("2026-03-05");
  });

  test("an invitation to the dialogue leaves five days before it", () => {
    const given = facts("complaint", events("dialogue-set 2026-08-20"));
    expect(stageOf(given, "dialogue-invitation").due).toBe("2026-08-15");
  });
});
