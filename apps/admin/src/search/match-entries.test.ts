import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchEntries } from "./match-entries.ts";

const pages = [
  { title: "Đối thoại" },
  { title: "Kế hoạch" },
  { title: "Nhập kế hoạch" },
  { title: "Danh bạ: tài khoản", keywords: ["account", "mật khẩu"] },
];
const found = (typed: string) => matchEntries(pages, typed).map((page) => page.title);

describe("the palette", () => {
  it("finds Đối thoại by doi thoai, DOI and đối", () => {
    for (const typed of ["doi thoai", "DOI", "đối", "thoai d"]) expect(found(typed)).toEqual(["Đối thoại"]);
  });

  it("puts what begins with the words before what only holds them", () => {
    expect(found("ke hoach")).toEqual(["Kế hoạch", "Nhập kế hoạch"]);
  });

  it("finds by keywords of the other language", () => {
    expect(found("account")).toEqual(["Danh bạ: tài khoản"]);
    expect(found("mat khau")).toEqual(["Danh bạ: tài khoản"]);
  });

  it("shows everything before anything is typed, and nothing for words that are nowhere", () => {
    expect(found("  ")).toHaveLength(pages.length);
    expect(found("xyz")).toEqual([]);
  });

  it("never invents an entry and never shows one twice", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const titles = found(typed);
        expect(new Set(titles).size).toBe(titles.length);
        expect(pages.map((page) => page.title)).toEqual(expect.arrayContaining(titles));
      }),
    );
  });
});
