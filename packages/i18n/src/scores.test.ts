import { Method, type TraceStep, defectCodes, traceCodes, xRayCodes } from "@gandan/domain/evaluation";
import { compareVietnamese } from "@gandan/domain/values";
import { describe, expect, it } from "vitest";
import en from "../messages/en/evaluation.json" with { type: "json" };
import vi from "../messages/vi/evaluation.json" with { type: "json" };
import { scoreWords, writePoints } from "./scores.ts";

const languages: Record<string, Readonly<Record<string, string>>> = { vi, en };
// A text for one and for many may name a place in both of its forms.
const placesOf = (text: string | undefined) =>
  [...new Set([...(text ?? "").matchAll(/\{(\w+)\}/g)].map(([, place]) => place ?? ""))].toSorted(compareVietnamese);

describe.each(Object.entries(languages))("the words of scoring in %s", (_language, messages) => {
  it.each(Object.entries(traceCodes))("say the rule %s and leave no place of it open", (code, places) => {
    const text = messages[`evaluation.trace.${code}`];
    expect(text).toMatch(/\S/);
    expect(placesOf(text).filter((place) => !(places as readonly string[]).includes(place))).toEqual([]);
  });
  it.each(Object.keys(defectCodes))("say the defect %s", (code) =>
    expect(messages[`evaluation.defect.${code}`]).toMatch(/\S/),
  );
  it.each(xRayCodes)("say the finding %s", (code) => expect(messages[`evaluation.x-ray.${code}`]).toMatch(/\S/));
  it.each(Method.options.map((option) => option.shape.kind.value))("explain the method %s", (kind) =>
    expect(messages[`evaluation.method.${kind}`]).toMatch(/\S/),
  );
});

it("both languages say the same things with the same places", () => {
  expect(Object.keys(vi)).toEqual(Object.keys(en));
  for (const [key, text] of Object.entries(vi)) expect(placesOf(text), key).toEqual(placesOf(languages["en"]?.[key]));
});

describe("a rule that fired", () => {
  const zero: TraceStep = {
    code: "class-zero-found",
    values: {
      total: { as: "points", value: 9550 },
      numbers: { as: "text", value: "2.3" },
      level: { as: "name", value: { vi: "Hoàn thành tốt", en: "Good" } },
    },
  };
  it("is a sentence with the language's decimal mark", () => {
    expect(scoreWords(vi, "vi").step(zero)).toBe("95,5 điểm nhưng tiêu chí 2.3 = 0 nên không đạt “Hoàn thành tốt”");
    expect(scoreWords(en, "en").step(zero)).toBe("95.5 points, but criterion 2.3 = 0, so “Good” is not reached");
  });
  it("writes points, counts, shares and days", () => {
    expect(writePoints(12_345, "vi")).toBe("123,45");
    const band: TraceStep = {
      code: "band-met",
      values: { value: { as: "thousandths", value: 885 }, points: { as: "points", value: 200 } },
    };
    expect(scoreWords(vi, "vi").step(band)).toBe("Đạt 88,5%, thuộc mức 2 điểm");
  });
});
