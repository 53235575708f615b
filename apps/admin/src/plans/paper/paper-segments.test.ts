import fc from "fast-check";
import { expect, it } from "vitest";
import { firstShown, segmentsOf } from "./paper-segments.ts";

const mark = (start: number, end: number, name: string) => ({ span: { start, end }, name });

it("nested and crossing marks are cut where they begin and end", () => {
  const segments = segmentsOf(10, [mark(0, 8, "outer"), mark(2, 4, "inner"), mark(6, 10, "crossing")]);
  expect(segments.map((it) => [it.start, it.end, it.marks.map((one) => one.name).join("+")])).toEqual([
    [0, 2, "outer"],
    [2, 4, "outer+inner"],
    [4, 6, "outer"],
    [6, 8, "outer+crossing"],
    [8, 10, "crossing"],
  ]);
});

it("the stretches give the whole text back, each with exactly the marks that cover it", () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 15 });
  fc.assert(
    fc.property(spans, (pairs) => {
      const marks = pairs.map(([a, b], index) => mark(Math.min(a, b), Math.max(a, b), String(index)));
      const segments = segmentsOf(40, marks);
      expect(segments.reduce((end, it) => (it.start === end ? it.end : -1), 0)).toBe(40);
      for (const it of segments) {
        const covering = marks.filter(
          (one) => one.span.start <= it.start && it.end <= one.span.end && one.span.start < one.span.end,
        );
        expect(new Set(it.marks.map((one) => one.name))).toEqual(new Set(covering.map((one) => one.name)));
      }
    }),
  );
});

it("a mark whose first sign is not drawn is found at the first stretch of it that is", () => {
  const heading = { id: "heading", span: { start: 0, end: 9 } };
  const word = { id: "word", span: { start: 4, end: 6 } };
  const [, ...drawn] = segmentsOf(12, [heading, word], [2]);
  const found = [...firstShown(drawn)].map(([start, marks]) => [start, marks.map(({ id }) => id)]);
  expect(found).toEqual([
    [2, ["heading"]],
    [4, ["word"]],
  ]);
});
