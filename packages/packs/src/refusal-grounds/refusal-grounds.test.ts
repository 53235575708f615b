import { PetitionKind, groundsFor } from "@gandan/domain/petitions";
import { Day } from "@gandan/domain/values";
import { describe, expect, test } from "vitest";
import { timeLimitRows } from "../time-limits/index.ts";
import { refusalGrounds } from "./index.ts";

const day = (text: string) => Day.parse(text);
const today = day("2026-11-27");

describe("the grounds for turning a sender away", () => {
  test("name a text, and its article wherever one was read", () => {
    for (const { id, source } of refusalGrounds) {
      expect(source.title.vi.length, id).toBeGreaterThan(10);
      if (source.read === "full-text" && source.basis === "law") expect(source.article, id).not.toBeNull();
    }
  });

  test("are there for every kind that can be refused, and for filing away whatever comes", () => {
    for (const kind of PetitionKind.exclude(["session-question"]).options)
      expect(groundsFor(refusalGrounds, "refuse", kind, today).length, kind).toBeGreaterThan(2);
    for (const kind of PetitionKind.options)
      expect(groundsFor(refusalGrounds, "file-away", kind, today).length, kind).toBeGreaterThan(0);
  });

  test("of reception: two are told in writing, the others are not", () => {
    const written = groundsFor(refusalGrounds, "refuse", "feedback", today).filter(({ paper }) => paper !== null);
    const limited = timeLimitRows.find(({ series }) => series === "reception.refusal")?.when.grounds;
    expect(written.map(({ id }) => id)).toEqual(limited);
    expect(written.every(({ paper }) => paper === "reception-refused")).toBe(true);
  });

  test("of information stand under the law of their day, and say that the new law was not read", () => {
    const on = (text: string) => groundsFor(refusalGrounds, "refuse", "information-request", day(text));
    expect(on("2026-08-31").every(({ source }) => source.number === "104/2016/QH13")).toBe(true);
    expect(on("2026-09-01").every(({ source }) => source.read === "unverified")).toBe(true);
    expect(on("2026-09-01")).toHaveLength(on("2026-08-31").length);
  });
});
