import { describe, expect, test } from "vitest";
import { measurePlanted } from "./index.ts";

describe("errors planted into clean plans", () => {
  test.each([1, 2, 3])("are found, and little else is said (seed %i)", (seed) => {
    const measure = measurePlanted(seed, 32);
    expect(measure.documents).toBeGreaterThanOrEqual(30);
    expect(measure.errors).toBeGreaterThanOrEqual(300);
    expect(measure.recall).toBeGreaterThanOrEqual(0.95);
    expect(measure.precision).toBeGreaterThanOrEqual(0.9);
  });

  test("are the same for the same seed", () => {
    expect(measurePlanted(4, 3)).toEqual(measurePlanted(4, 3));
  });
});
