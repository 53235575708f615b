import { describe, expect, it } from "vitest";
import { typedDay } from "./typed-day.ts";

describe("a day that is typed", () => {
  it("is read day first, as it is written here", () => {
    expect(typedDay("05/03/2027")).toBe("2027-03-05");
    expect(typedDay("15/12/2030")).toBe("2030-12-15");
    expect(typedDay(" 5/3/2027 ")).toBe("2027-03-05");
  });

  it("may be parted by dots, dashes and spaces or not at all", () => {
    for (const typed of ["5.3.2027", "05-03-2027", "5 3 2027", "05032027"]) expect(typedDay(typed)).toBe("2027-03-05");
  });

  it("may be pasted as machines write it", () => {
    expect(typedDay("2027-03-05")).toBe("2027-03-05");
  });

  it("is none while it is not whole, nor where no calendar has it", () => {
    for (const typed of [
      "",
      "1",
      "15",
      "15/12",
      "15/12/",
      "15/12/2",
      "15/12/20",
      "15/12/203",
      "31/02/2026",
      "2026-13-01",
      "12/15/2026",
      "mai",
    ])
      expect(typedDay(typed)).toBeNull();
  });
});
