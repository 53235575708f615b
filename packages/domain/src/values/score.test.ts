import { expect, it } from "vitest";
import { scoreOf } from "./score.ts";

it("nine and a half points are 950 hundredths", () => expect(scoreOf(9.5)).toBe(950));
it("a third decimal is refused, not rounded", () => expect(() => scoreOf(0.125)).toThrow(RangeError));
