import fc from "fast-check";
import { expect, it } from "vitest";
import { type Score, scoreOf, shareOf, sumOf } from "./score.ts";

it("nine and a half points are 950 hundredths", () => expect(scoreOf(9.5)).toBe(950));
it("a third decimal is refused, not rounded", () => expect(() => scoreOf(0.125)).toThrow(RangeError));
it("scores are added without rounding", () => expect(sumOf([scoreOf(0.1), scoreOf(0.2)])).toBe(30));
it("a share is rounded once, half a hundredth upwards", () => {
  expect(shareOf(scoreOf(10), 1, 16)).toBe(63);
  expect(shareOf(scoreOf(20), 450, 550)).toBe(1636);
});
it("a share never strays more than half a hundredth from the exact one, and the whole is the whole", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000 }),
      fc.integer({ min: 1, max: 1_000_000_000_000 }),
      fc.maxSafeNat(),
      (whole, of, pick) => {
        const part = pick % (of + 1);
        const share = BigInt(shareOf(whole as Score, part, of));
        const twiceError = 2n * (share * BigInt(of) - BigInt(whole) * BigInt(part));
        expect(twiceError <= BigInt(of) && twiceError >= -BigInt(of)).toBe(true);
        expect(shareOf(whole as Score, of, of)).toBe(whole);
      },
    ),
  );
});
