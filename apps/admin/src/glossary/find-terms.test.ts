import type { GlossaryTerm } from "@gandan/domain/glossary";
import { describe, expect, test } from "vitest";
import { findTerms } from "./find-terms.ts";

const term = (id: GlossaryTerm["id"], vi: string, en: string, meaning = "…"): GlossaryTerm => ({
  id,
  name: { vi, en },
  meaning: { vi: meaning, en: meaning },
  rule: null,
});
const terms = [
  term("dialogue", "Đối thoại", "Dialogue session"),
  term("acceptance", "Thụ lý", "Acceptance"),
  term("promise", "Lời hứa", "Promise", "Nhận làm tại hội nghị đối thoại"),
];
const found = (typed: string) => findTerms(terms, typed, "vi").map(({ id }) => id);

describe("the glossary's search", () => {
  test("without words it is the whole list, by the alphabet of the language", () => {
    expect(found("")).toEqual(["dialogue", "promise", "acceptance"]);
    expect(findTerms(terms, "", "en").map(({ id }) => id)).toEqual(["acceptance", "dialogue", "promise"]);
  });

  test("finds with and without accents, names before explanations", () => {
    expect(found("doi thoai")).toEqual(["dialogue", "promise"]);
    expect(found("ĐỐI THOẠI")).toEqual(["dialogue", "promise"]);
  });

  test("finds by the name in the other language", () => {
    expect(found("acceptance")).toEqual(["acceptance"]);
  });
});
