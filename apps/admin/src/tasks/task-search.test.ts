import { expect, it } from "vitest";
import { TaskSearch, filterOf } from "./task-search.ts";

it("an address with nonsense in it shows the tasks all the same", () => {
  expect(TaskSearch.parse({ view: "ring", late: "perhaps", page: -3, from: "hôm qua", words: "đường" })).toEqual({
    words: "đường",
  });
});

it("the third page asks from the 101st row on", () => {
  expect(filterOf({ page: 3, words: "", late: true })).toEqual({ late: true, offset: 100, limit: 50 });
});

it("what only the page needs is not asked of the server", () => {
  expect(filterOf({ view: "calendar", month: "2025-03" })).toEqual({ offset: 0, limit: 50 });
});

it("the list that nothing narrows shows what is not finished; the board, and what is asked for by name, show all", () => {
  const open = { states: ["assigned", "in-progress", "returned", "done"] };
  expect(filterOf({})).toMatchObject(open);
  expect(filterOf({ sort: "title" })).toMatchObject(open);
  expect(filterOf({ hamletId: "unt_1", open: true })).toMatchObject(open);
  for (const search of [{ open: false }, { view: "board" as const }, { hamletId: "unt_1" }])
    expect(filterOf(search)).not.toHaveProperty("states");
  expect(filterOf({ states: ["confirmed"], open: true })).toMatchObject({ states: ["confirmed"] });
});
