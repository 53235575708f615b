import { GlossaryTerm } from "@gandan/domain/glossary";
import { describe, expect, test } from "vitest";
import { glossaryTerms } from "./index.ts";

describe("the glossary", () => {
  test.each(glossaryTerms)("$id is said in both languages and names what it rests on", (term) => {
    expect(GlossaryTerm.parse(term)).toEqual(term);
    expect(term.meaning.vi).not.toBe(term.meaning.en);
  });

  test("is short: a meaning is read in one breath", () => {
    for (const { meaning } of glossaryTerms)
      expect([meaning.vi.length, meaning.en.length].every((it) => it < 220)).toBe(true);
  });

  test("no two terms are called the same", () => {
    for (const language of ["vi", "en"] as const) {
      const names = glossaryTerms.map(({ name }) => name[language].toLowerCase());
      expect(names).toEqual([...new Set(names)]);
    }
  });

  test("a law that was changed since it was read is not called read in full", () => {
    const changed = ["42/2013/QH13", "02/2011/QH13", "25/2018/QH14"];
    const full = glossaryTerms.filter(({ rule }) => rule?.source.read === "full-text");
    expect(full.filter(({ rule }) => changed.includes(rule?.source.number ?? ""))).toEqual([]);
  });
});
