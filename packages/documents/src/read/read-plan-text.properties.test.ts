import { PlanDocument } from "@gandan/domain/plans";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aWrittenPlan } from "./written-plan.ts";
import { cleanText, coverageOf, readPlanText } from "./index.ts";
import { piecesOfDocument } from "./pieces-of-document.ts";
import type { Section } from "@gandan/domain/plans";

const markersOf = (section: Section): string[] => [
  ...(section.marker === null ? [] : [section.marker.text]),
  ...section.children.flatMap(markersOf),
];

test("a generated plan is read with every word placed and every marker found", () => {
  fc.assert(
    fc.property(aWrittenPlan, ({ text, markers }) => {
      const read = readPlanText(text);
      expect(coverageOf(read).unplaced).toBe(0);
      expect(read.sections.flatMap(markersOf)).toEqual(markers);
      const keys = [...read.duties, ...read.assignments.flatMap((it) => it.duties)].map((it) => it.key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 150 },
  );
});

const signs = fc.constantFrom(
  "I. ",
  "1. ",
  "a) ",
  "- ",
  "|",
  "\n",
  "\n\n",
  "**",
  "*",
  " * ",
  "Số: ",
  "/KH-UBND",
  "KẾ HOẠCH",
  "Nơi nhận:",
  "TM. ",
  "CHỦ TỊCH",
  "ngày 1 tháng 2",
  "100%",
  "PHỤ LỤC",
  "\t",
  "   ",
  "Điều 1.",
  "STT",
  "Nội dung",
  "chủ trì",
);
const anyText = fc
  .array(fc.oneof(signs, fc.string({ unit: "binary" }), fc.lorem()), { maxLength: 60 })
  .map((it) => it.join(""));

test("whatever the text, reading gives a valid document, true spans and counts that add up", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const read = readPlanText(text);
      expect(PlanDocument.safeParse(read).success).toBe(true);
      const { words, placed, unplaced } = coverageOf(read);
      expect(placed + unplaced).toBe(words);
      expect(unplaced > 0).toBe(read.unplaced.length > 0);
      for (const piece of piecesOfDocument(read))
        expect(cleanText(read.source.slice(piece.span.start, piece.span.end))).toBe(piece.text);
    }),
    { numRuns: 300 },
  );
});
