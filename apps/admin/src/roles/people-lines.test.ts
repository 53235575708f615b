import { aChart, anId } from "@gandan/domain/examples";
import type { Day } from "@gandan/domain/values";
import { expect, it } from "vitest";
import { peopleLines } from "./people-lines.ts";

const day = "2025-07-01" as Day;
const named = (...names: string[]) => ({
  ...aChart(),
  people: names.map((name, index) => ({
    id: anId("person", index + 1),
    communeId: anId("commune"),
    name,
    phone: index === 0 ? "0905 111 333" : null,
    email: null,
  })),
});
const namesOf = (words: string, ...names: string[]) =>
  peopleLines(named(...names), day, words).map((line) => line.person.name);

it("people stand by given name in Vietnamese order", () => {
  expect(namesOf("", "Phạm Văn Út", "Đinh Bình", "Lê An", "Nguyễn Ân")).toEqual([
    "Lê An",
    "Nguyễn Ân",
    "Đinh Bình",
    "Phạm Văn Út",
  ]);
});

it("a name is found without accents, whole or in pieces in any order", () => {
  expect(namesOf("dinh", "Đinh Thị Mần", "Phạm Út")).toEqual(["Đinh Thị Mần"]);
  expect(namesOf("man dinh", "Đinh Thị Mần", "Phạm Út")).toEqual(["Đinh Thị Mần"]);
  expect(namesOf("dinh ut", "Đinh Thị Mần", "Phạm Út")).toEqual([]);
});

it("who is called so stands before who only holds a position called so", () => {
  expect(namesOf("thon", "Lê An", "Đinh Thôn")).toEqual(["Đinh Thôn", "Lê An"]);
});

it("people are found by the position they hold and by telephone", () => {
  expect(namesOf("thon 2", "A", "B", "C")).toEqual(["B"]);
  expect(namesOf("111", "A", "B", "C")).toEqual(["A"]);
});
