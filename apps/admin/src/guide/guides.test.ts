import { Bundle, type Action, permissions } from "@gandan/domain/roles";
import en from "@gandan/i18n/messages/en/guide" with { type: "json" };
import vi from "@gandan/i18n/messages/vi/guide" with { type: "json" };
import { describe, expect, test } from "vitest";
import { mayOpen, subjectGroups } from "../frame/subjects.ts";
import { guides } from "./guides.ts";
import type { GuideKey } from "./sentence.ts";

const links = subjectGroups.flatMap((group) => group.links);
const opensGuide = "/huong-dan";

describe.each(Bundle.options)("the guide of %s", (bundle) => {
  const may = (action: Action) => Object.hasOwn(permissions[bundle], action);
  const visible = links.filter((link) => mayOpen(link, may, bundle === "appraiser"));
  const { begin, parts, end } = guides[bundle];
  const sentences = [...begin, ...parts.flatMap((part) => part.sentences), ...end];

  test("has a part for every page of the role's navigation and for no other, in its order", () => {
    expect(parts.map(({ to }) => to)).toEqual(visible.map(({ to }) => to).filter((to) => to !== opensGuide));
  });

  test("names no page that the role does not find", () => {
    const named = sentences.flatMap(({ names }) => Object.values(names)).filter((key) => key.startsWith("frame.nav."));
    const labels: string[] = visible.map(({ label }) => label);
    expect(named.filter((key) => !labels.includes(key))).toEqual([]);
  });

  test("says nothing that takes a right the role lacks", () => {
    expect(sentences.filter(({ right }) => right !== null && !may(right)).map(({ key }) => key)).toEqual([]);
  });

  test("says nothing twice", () => {
    const keys = sentences.map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
  });
});

const all = Object.values(guides).flatMap(({ begin, parts, end }) => [
  ...begin,
  ...parts.flatMap((part) => part.sentences),
  ...end,
]);
const placesOf = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));

describe("the sentences", () => {
  test.each([
    ["vi", vi],
    ["en", en],
  ] as const)("name in %s exactly what they are given names for", (_language, messages) => {
    for (const { key, names } of all) expect(placesOf(messages[key])).toEqual(new Set(Object.keys(names)));
  });

  test("are all said to somebody", () => {
    const said = new Set<GuideKey>(all.map(({ key }) => key));
    const sentences = Object.keys(vi).filter((key) => key.split(".").length > 2);
    expect(sentences.filter((key) => ![...said].some((known) => known === key))).toEqual([]);
  });
});
