import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, coveredPixels } from "./denunciation-file.ts";

const boxes: fc.Arbitrary<Box> = fc.record({
  left: fc.integer({ min: 0, max: 1000 }),
  top: fc.integer({ min: 0, max: 1000 }),
  width: fc.integer({ min: 1, max: 1000 }),
  height: fc.integer({ min: 1, max: 1000 }),
});
const sides = fc.integer({ min: 1, max: 6000 });

describe("what a box covers", () => {
  it("is never less than the box, never beyond the picture, and never nothing", () => {
    fc.assert(
      fc.property(boxes, sides, sides, (box, width, height) => {
        const { left, top, ...size } = coveredPixels(box, { width, height });
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(size.width).toBeGreaterThan(0);
        expect(size.height).toBeGreaterThan(0);
        expect(left + size.width).toBeLessThanOrEqual(width);
        expect(top + size.height).toBeLessThanOrEqual(height);
        if (box.left < 1000) expect(left).toBeLessThanOrEqual((box.left * width) / 1000);
        expect(left + size.width).toBeGreaterThanOrEqual(
          Math.min(width, Math.floor(((box.left + box.width) * width) / 1000)),
        );
        expect(top + size.height).toBeGreaterThanOrEqual(
          Math.min(height, Math.floor(((box.top + box.height) * height) / 1000)),
        );
      }),
    );
  });

  it("begins and ends a whole block beyond, so that no trace of a stroke is left at the edge", () => {
    const box = { left: 100, top: 100, width: 100, height: 100 };
    expect(coveredPixels(box, { width: 1000, height: 1000 })).toEqual({ left: 80, top: 80, width: 144, height: 144 });
  });
});
