import { expect, it } from "vitest";
import { readKeptText } from "./kept-text.ts";

const blank = { title: "", supportingIds: [] as string[] };

it("a draft that an older page kept has what came since as a blank one has it, and loses nothing that was typed", () => {
  expect(readKeptText(JSON.stringify({ title: "Khơi cống" }), blank)).toEqual({
    title: "Khơi cống",
    supportingIds: [],
  });
  expect(readKeptText(JSON.stringify({ title: "Họp", supportingIds: ["pos_1"] }), blank)).toEqual({
    title: "Họp",
    supportingIds: ["pos_1"],
  });
});

it("a draft that is a text or a list is taken as it was kept, and what cannot be read is none", () => {
  expect(readKeptText(JSON.stringify("lời đã gõ"), "")).toBe("lời đã gõ");
  expect(readKeptText(JSON.stringify([1, 2]), [0])).toEqual([1, 2]);
  expect(readKeptText("{nửa chừng", blank)).toBeNull();
  expect(readKeptText(null, blank)).toBeNull();
});
