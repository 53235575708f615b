import { describe, expect, it } from "vitest";
import { communeNameTyped, provinceNameTyped } from "./name-without-kind.ts";

describe("the name of a commune as it is typed", () => {
  it("goes without the word for what it is, which stands before it wherever it is shown", () => {
    expect(communeNameTyped("xã Ba Vì", "commune")).toBe("Ba Vì");
    expect(communeNameTyped(" Xã  Ba Vì".normalize("NFD"), "commune")).toBe("Ba Vì");
    expect(communeNameTyped("UBND phường Trương Quang Trọng", "ward")).toBe("Trương Quang Trọng");
    expect(communeNameTyped("Đặc khu Lý Sơn", "special-zone")).toBe("Lý Sơn");
    expect(provinceNameTyped("tỉnh Quảng Ngãi")).toBe("Quảng Ngãi");
    expect(provinceNameTyped("TP. Đà Nẵng")).toBe("Đà Nẵng");
  });

  it("stays where no such word stands before it, or nothing behind it", () => {
    expect(communeNameTyped("Ba Vì", "commune")).toBe("Ba Vì");
    expect(communeNameTyped("Phường Đúc", "commune")).toBe("Phường Đúc");
    expect(communeNameTyped("Xã", "commune")).toBe("Xã");
    expect(provinceNameTyped("Thành Phố")).toBe("Thành Phố");
  });
});
