import { describe, expect, test } from "vitest";
import { holidayPacks } from "../holidays/index.ts";
import { modelPacks } from "../models/index.ts";
import { retentionPacks } from "../retention/index.ts";
import { baViBefore, baViFrom } from "../role-charts/index.ts";
import { complaintLimits } from "../time-limits/complaints.ts";
import { checkPacks } from "./check-packs.ts";
import { checkPacksCommand } from "./command.ts";
import { type PackSet, packFamilies, packSchemas, shippedPacks } from "./pack-families.ts";

const noPacks: PackSet = {
  holidays: [],
  "time-limits": [],
  "role-charts": [],
  institutions: [],
  currency: [],
  "law-subjects": [],
  figures: [],
  rubrics: [],
  publications: [],
  "refusal-grounds": [],
  models: [],
  retention: [],
  glossary: [],
};

const problemsOf = (packs: Partial<PackSet>) =>
  checkPacks({ ...noPacks, ...packs }).map((found) => `${found.packId} ${found.code} ${found.where}`);

const [first, ...later] = holidayPacks;
if (first === undefined) throw new Error("no holiday packs");

describe("the shipped packs", () => {
  test("have no problem", () => {
    expect(checkPacks()).toEqual([]);
  });

  test("name a source in both languages with every row", () => {
    for (const row of holidayPacks.flatMap((pack) => pack.rows))
      expect([row.source.title.vi, row.source.title.en].every((text) => text.length > 10)).toBe(true);
  });
});

describe("a pack of time limits is refused", () => {
  test("when two rows of one limit hold at the same time, naming both", () => {
    const row = complaintLimits.rows.find(({ series }) => series === "complaint.accept.decree");
    const again = { ...row, id: "complaint.accept.decree@2026-10-01", validity: { from: "2026-10-01", to: null } };
    const broken = { ...complaintLimits, rows: [...complaintLimits.rows, again] };
    expect(problemsOf({ "time-limits": [broken] })).toEqual([
      "time-limits-complaints pack.limit-overlap complaint.accept.decree@2026-07-01, complaint.accept.decree@2026-10-01",
    ]);
  });

  test("when a row begins with an event that is never recorded", () => {
    const rows = complaintLimits.rows.map((row) => (row.stage === "send" ? { ...row, from: "anserwed" } : row));
    expect(problemsOf({ "time-limits": [{ ...complaintLimits, rows }] })).toContain(
      "time-limits-complaints pack.event-unknown complaint.send@2012-07-01: anserwed",
    );
  });

  test("when it leaves out its number of days without being marked as unverified", () => {
    const rows = complaintLimits.rows.map((row) => ({ ...row, count: null }));
    expect(problemsOf({ "time-limits": [{ ...complaintLimits, rows }] })[0]).toContain("pack.malformed rows.0.count");
  });
});

describe("a pack of models is refused", () => {
  test("when a field or a level is named twice, or two levels have one rank", () => {
    const [pack] = modelPacks;
    if (pack === undefined) throw new Error("no pack of models");
    const [field] = pack.fields;
    const levels = pack.levels.map((level) => ({ ...level, rank: 1 }));
    const broken = { ...pack, fields: [...pack.fields, field], levels };
    expect(problemsOf({ models: [broken] })).toEqual([
      "models-dan-van-kheo pack.key-repeated economy",
      "models-dan-van-kheo pack.key-repeated rank 1",
    ]);
  });
});

describe("a pack of retention is refused", () => {
  test("when two rules of one kind hold on one day, and when a rule that erases has no days", () => {
    const [pack] = retentionPacks;
    if (pack === undefined) throw new Error("no pack of retention");
    const [rule] = pack.rules;
    const again = { ...rule, id: "recording@2026-01-01", validity: { from: "2026-01-01", to: null } };
    expect(problemsOf({ retention: [{ ...pack, rules: [...pack.rules, again] }] })).toEqual([
      "retention-commune pack.limit-overlap recording@2025-07-01, recording@2026-01-01",
    ]);
    const endless = { ...rule, period: "for-good", start: null };
    expect(problemsOf({ retention: [{ ...pack, rules: [endless] }] })[0]).toContain("pack.malformed rules.0.period");
  });
});

describe("a holiday pack is refused", () => {
  test("when a row is not a day, naming the pack and the field", () => {
    const broken = { ...first, rows: [{ ...first.rows[0], day: "2025-02-30" }] };
    expect(problemsOf({ holidays: [broken] })[0]).toBe("holidays-2025 pack.malformed rows.0.day: not a day");
  });

  test("when its year is already there", () => {
    expect(problemsOf({ holidays: [first, { ...first, rows: [] }] })).toContain("holidays-2025 pack.overlap 2025");
  });

  test("when a statutory day is missing", () => {
    const broken = { ...first, rows: first.rows.filter((row) => row.day !== "2025-04-07") };
    expect(problemsOf({ holidays: [broken, ...later] })).toEqual(["holidays-2025 pack.year-incomplete 2025"]);
  });

  test("when half a swap is missing, naming the row", () => {
    const broken = { ...first, rows: first.rows.filter((row) => row.day !== "2025-04-26") };
    expect(problemsOf({ holidays: [broken, ...later] })).toEqual([
      "holidays-2025 pack.rows-contradict calendar.swap-without-pair: 2025-05-02",
    ]);
  });
});

describe("a role chart is refused", () => {
  const without = (key: string) => ({
    ...baViFrom,
    successors: baViFrom.successors.filter((row) => row.oldKey !== key),
  });

  test("when it overlaps another of its series, from both sides", () => {
    expect(
      problemsOf({
        "role-charts": [
          { ...baViBefore, to: "2025-07-01" },
          { ...baViFrom, successors: [] },
        ],
      }),
    ).toEqual([
      "ba-vi-before-2025-07 pack.overlap ba-vi-from-2025-07",
      "ba-vi-from-2025-07 pack.overlap ba-vi-before-2025-07",
    ]);
  });

  test("when it ends before it begins", () => {
    expect(problemsOf({ "role-charts": [{ ...baViBefore, to: "2024-12-31" }] })).toEqual([
      "ba-vi-before-2025-07 pack.period-reversed 2025-01-01 – 2024-12-31",
    ]);
  });

  test("when a position of the chart before has no successor", () => {
    expect(problemsOf({ "role-charts": [baViBefore, without("front-chair")] })).toEqual([
      "ba-vi-from-2025-07 pack.successor-missing front-chair",
    ]);
  });

  test.each([
    [{ oldKey: "front-chair", newKey: "nobody" }, "pack.key-unknown nobody"],
    [{ oldKey: "front-chair", newKey: "front" }, "pack.successor-mismatched front-chair → front"],
  ])("when a successor is wrong: %j", (row, expected) => {
    const broken = { ...without("front-chair") };
    expect(problemsOf({ "role-charts": [baViBefore, { ...broken, successors: [...broken.successors, row] }] })).toEqual(
      [`ba-vi-from-2025-07 ${expected}`],
    );
  });

  test("when successors are named and no chart ends the day before", () => {
    expect(problemsOf({ "role-charts": [baViFrom] })).toEqual([
      "ba-vi-from-2025-07 pack.predecessor-missing ba-vi-21529",
    ]);
  });

  test("when a position hangs on a unit that is not there, or a key is used twice", () => {
    const [chairman, ...rest] = baViBefore.positions;
    const broken = { ...baViBefore, positions: [{ ...chairman, unitKey: "nowhere" }, ...rest, ...rest.slice(0, 1)] };
    expect(problemsOf({ "role-charts": [broken] })).toEqual([
      "ba-vi-before-2025-07 pack.key-repeated deputy-chairman",
      "ba-vi-before-2025-07 pack.key-unknown nowhere",
      ...Array.from({ length: 5 }, () => "ba-vi-before-2025-07 pack.alias-ambiguous deputy-chairman, deputy-chairman"),
    ]);
  });

  test("when units lie under each other in a circle", () => {
    const [committee, front, ...hamlets] = baViBefore.units;
    const units = [{ ...committee, parentKey: "front" }, { ...front, parentKey: "people-committee" }, ...hamlets];
    expect(problemsOf({ "role-charts": [{ ...baViBefore, units }] })).toEqual([
      "ba-vi-before-2025-07 pack.units-circular people-committee",
      "ba-vi-before-2025-07 pack.units-circular front",
    ]);
  });

  test("when one way of writing means two positions, accents and case aside", () => {
    const [chairman, ...rest] = baViBefore.positions;
    const broken = { ...baViBefore, positions: [{ ...chairman, aliases: ["PCT UBND XÃ"] }, ...rest] };
    expect(problemsOf({ "role-charts": [broken] })).toEqual([
      "ba-vi-before-2025-07 pack.alias-ambiguous chairman, deputy-chairman",
    ]);
  });

  test("when its id is taken", () => {
    const other = { ...baViBefore, series: "another" };
    expect(problemsOf({ "role-charts": [baViBefore, other] })).toEqual([
      "ba-vi-before-2025-07 pack.id-repeated ba-vi-before-2025-07",
    ]);
  });

  test("when it is not a chart at all, without stopping the check of the others", () => {
    const problems = problemsOf({ "role-charts": [null, "x", { id: "half" }, baViFrom] });
    expect(problems.some((line) => line.startsWith("role-charts[0] pack.malformed"))).toBe(true);
    expect(problems.some((line) => line.startsWith("half pack.malformed"))).toBe(true);
    expect(problems.at(-1)).toContain("pack.predecessor-missing");
  });
});

describe("the command", () => {
  test("answers 0 and one line where all is well", () => {
    const lines: string[] = [];
    const count = Object.values(shippedPacks).flat().length;
    expect(checkPacksCommand((line) => lines.push(line))).toBe(0);
    expect(lines).toEqual([`${count} gói dữ liệu đều hợp lệ / ${count} packs are valid`]);
  });

  test("answers 1 and names every problem in both languages", () => {
    const lines: string[] = [];
    expect(checkPacksCommand((line) => lines.push(line), { ...noPacks, "role-charts": [baViFrom] })).toBe(1);
    expect(lines[0]).toContain("ba-vi-from-2025-07: Có kế thừa nhưng không có gói liền trước / Successors are named");
    expect(lines[1]).toContain("1 lỗi trong 1 gói dữ liệu");
  });
});

describe("the JSON schemas", () => {
  test("there is one for each family, and it asks for a source with every row", () => {
    expect(Object.keys(packSchemas())).toEqual(Object.keys(packFamilies));
    const schema = JSON.parse(JSON.stringify(packSchemas().holidays));
    expect(schema.properties.rows.items.required).toContain("source");
    expect(JSON.parse(JSON.stringify(packSchemas()["role-charts"])).required).toContain("source");
  });
});
