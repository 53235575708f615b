import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, shortDay, type Day } from "../values/index.ts";
import {
  columnNames,
  findHeads,
  isMonthFirst,
  isSpreadsheetFault,
  nearNames,
  nearNamesOf,
  plainText,
  readDay,
  readQuantity,
  rowsBelow,
} from "./index.ts";

const names = columnNames([
  ["title", "Nhiệm vụ"],
  ["title", "Task"],
  ["deadline", "Thời hạn"],
  ["deadline", "Deadline"],
  ["hamlet", "Thôn"],
  ["hamlet", "Hamlet"],
]);
const table = (...cells: (string | null)[][]) => ({ name: "", cells });

describe("the heads of a list", () => {
  it("are found below a letterhead, in any language, case and accents, with stars and colons", () => {
    expect(
      findHeads(table(["UBND XÃ BA VÌ"], [], ["nhiem vu (*)", "Deadline:", "Ghi chú"], ["x", "y"]), names),
    ).toEqual({ row: 2, columns: ["title", "deadline", null], missing: ["hamlet"], unknown: ["Ghi chú"] });
  });

  it("are not one word that happens to stand alone", () => {
    expect(findHeads(table(["Thôn"], ["A", "B"]), names)).toBeNull();
    expect(findHeads(table(), names)).toBeNull();
  });

  it("may stand in two rows, where those of one row reach over both", () => {
    const listed = table(
      ["TT", "Nhiệm vụ", "Phân công", ""],
      [null, null, "Thời hạn", "Thôn"],
      ["1", "Họp dân", "31/12/2026", "Thôn 1"],
    );
    const heads = findHeads(listed, names);
    expect(heads).toMatchObject({ row: 1, columns: [null, "title", "deadline", "hamlet"], missing: [] });
    expect(heads === null ? null : rowsBelow(listed, heads)).toEqual([
      { row: 3, cells: { title: "Họp dân", deadline: "31/12/2026", hamlet: "Thôn 1" } },
    ]);
  });

  it("that stand twice are read once", () => {
    expect(findHeads(table(["Thôn", "Task", "Hamlet"]), names)).toMatchObject({
      columns: ["hamlet", "title", null],
      unknown: ["Hamlet"],
    });
  });
});

describe("a cell", () => {
  it("says what it shows, on one line, without the mark that keeps it from being a formula", () => {
    expect(plainText("  Họp\n dân ")).toBe("Họp dân");
    expect(plainText("'=1+1")).toBe("=1+1");
    expect(plainText("'a")).toBe("'a");
    expect(plainText("Ho\u0323p")).toBe("Họp");
  });
});

const dayIn = (cell: string, monthFirst = false) => {
  const read = readDay(cell, monthFirst);
  return "day" in read ? read.day : read.fault;
};

describe("a day in a cell", () => {
  it("is day/month/year, a day as computers write it, or the number by which Excel counts it", () => {
    for (const cell of ["31/12/2026", "31.12.2026", "31-12-2026", "2026-12-31", "2026-12-31T00:00:00", "46387"])
      expect([cell, dayIn(cell)]).toEqual([cell, "2026-12-31"]);
    expect(dayIn("5/3/2026 0:00")).toBe("2026-03-05");
    expect(dayIn("")).toBeNull();
  });

  it("is refused where there is no such day or it lies far away", () => {
    for (const cell of ["31/02/2026", "12/31/2026", "quý I", "5/3/26", "1/1/1900", "123", "99999999", "2026-13-01"])
      expect([cell, dayIn(cell)]).toEqual([cell, "not-a-day"]);
  });

  it("is not guessed where the column is written month first", () => {
    expect(isMonthFirst(["3/5/2026", "12/31/2026", ""])).toBe(true);
    expect(isMonthFirst(["3/5/2026", "12/31/2026", "31/12/2026"])).toBe(false);
    expect(isMonthFirst(["3/5/2026"])).toBe(false);
    expect([dayIn("3/5/2026", true), dayIn("5/5/2026", true), dayIn("2026-05-03", true)]).toEqual([
      "month-first",
      "2026-05-05",
      "2026-05-03",
    ]);
  });

  it("comes back as it is exported, whatever the day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_000 }), (count) => {
        const day = addDays("2000-01-01" as Day, count);
        expect(dayIn(shortDay(day))).toBe(day);
      }),
    );
  });
});

describe("a quantity in a cell", () => {
  const quantityIn = (cell: string) => {
    const read = readQuantity(cell);
    return "quantity" in read ? read.quantity : read.fault;
  };

  it("is read as it is written in Vietnam and as it is exported", () => {
    expect(["12", "1,5", "1.5", "0.125", "1.250,5", "12.500.000", ""].map(quantityIn)).toEqual([
      12,
      1.5,
      1.5,
      0.125,
      1250.5,
      12_500_000,
      null,
    ]);
  });

  it("is refused where it is no number, or may be two", () => {
    expect(["-1", "x", "1e9", "12 hộ", "1,2,3"].map(quantityIn)).toEqual(Array(5).fill("not-a-number"));
    expect(["1.250", "1,250"].map(quantityIn)).toEqual(["number-either", "number-either"]);
  });
});

describe("what stands in a cell in place of a value", () => {
  it("is a formula's fault or a column too narrow", () => {
    for (const cell of ["#REF!", "#N/A", "#DIV/0!", "#NAME?", "########"]) expect(isSpreadsheetFault(cell)).toBe(true);
    for (const cell of ["#", "# Họp", "#1", "#KH", "Họp #A", ""]) expect(isSpreadsheetFault(cell)).toBe(false);
  });
});

describe("names that may be meant", () => {
  const known = ["Trưởng thôn Gò Năng", "Trưởng thôn Gò Ghềm", "Chủ tịch Ủy ban nhân dân", "Công chức Văn hóa"];

  it("are a few letters away, accents and case aside, the nearest first", () => {
    expect(nearNames("truong thon go nang", known)[0]).toBe("Trưởng thôn Gò Năng");
    expect(nearNames("Trưởng thôn Gò Nang 2", known)[0]).toBe("Trưởng thôn Gò Năng");
    expect(nearNames("Chủ tịch", known)).toEqual(["Chủ tịch Ủy ban nhân dân"]);
    expect(nearNames("kế toán", known)).toEqual([]);
    expect(nearNames("", known)).toEqual([]);
  });

  it("are looked for in no time, also where a whole list names nobody", () => {
    const begun = performance.now();
    const near = nearNamesOf(Array.from({ length: 100 }, (_, at) => `Công chức phụ trách lĩnh vực số ${at} của xã`));
    for (let at = 0; at < 5_000; at += 1) near(`Cán bộ không có thật của mảng ${at} từ năm nay`);
    expect(nearNames("x".repeat(5_000), known)).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe("the rows of a list", () => {
  const read = (...cells: (string | null)[][]) => {
    const listed = table(["Nhiệm vụ", "Thôn", "Ghi chú"], ...cells);
    const heads = findHeads(listed, names);
    return heads === null ? null : rowsBelow(listed, heads);
  };

  it("are those that say anything, counted as in the file", () => {
    expect(read(["Họp dân", "Thôn 1"], ["", " "], [], ["", "", "chỉ ghi chú"], ["Ký cam kết"])).toEqual([
      { row: 2, cells: { title: "Họp dân", hamlet: "Thôn 1" } },
      { row: 6, cells: { title: "Ký cam kết", hamlet: "" } },
    ]);
  });

  it("say what a merged cell says, and leave out heads that come again", () => {
    expect(read(["Họp dân", "Thôn 1"], ["Ký", null], ["Nhiệm vụ", "Thôn", "Ghi chú"])).toEqual([
      { row: 2, cells: { title: "Họp dân", hamlet: "Thôn 1" } },
      { row: 3, cells: { title: "Ký", hamlet: "Thôn 1" } },
    ]);
  });
});
