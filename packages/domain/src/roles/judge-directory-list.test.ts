import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aChart, aUnit, anActor, anId } from "../examples/index.ts";
import { type Day, type Subject, fold, makeId, shortDay } from "../values/index.ts";
import { type DirectoryRow, type RoleChart, judgeDirectoryList } from "./index.ts";
import { holdersWritten } from "./read-directory-row.ts";

const today = "2025-03-03" as Day;
const chart: RoleChart = aChart();
const office = "Công chức Văn phòng – Thống kê (phụ trách dân vận chính quyền)";

const around = () => {
  let made = 0;
  return {
    communeId: anId("commune"),
    today,
    by: anActor(),
    newId: <S extends Subject>(subject: S) => makeId(subject, 1_741_000_000_000 + (made += 1), new Uint8Array(10)),
    kindOf: (word: string) => (fold(word) === "thon" ? ("hamlet" as const) : null),
  };
};
const aRow = (cells: DirectoryRow["cells"], row = 2): DirectoryRow => ({ row, cells });
const judgedAll = (rows: DirectoryRow["cells"][], known = chart) =>
  judgeDirectoryList(
    rows.map((cells, index) => aRow(cells, index + 2)),
    known,
    around(),
  );
const judged = (cells: DirectoryRow["cells"], known = chart) => judgedAll([cells], known)[0];
const faultsOf = (cells: DirectoryRow["cells"], known = chart) => {
  const outcome = judged(cells, known);
  return outcome?.outcome === "refused" ? outcome.faults.map(({ column, fault }) => `${column} ${fault}`) : outcome;
};
const vacant: RoleChart = { ...chart, tenures: chart.tenures.filter(({ id }) => id !== anId("tenure", 3)) };

describe("a row of the directory", () => {
  it("changes nothing where it says what is there", () => {
    expect(judged({ unit: "Thôn 2", position: "Trưởng thôn", holder: "Người thứ 2", from: "01/01/2020" })).toEqual({
      row: 2,
      outcome: "unchanged",
    });
    expect(judged({ unit: "văn phòng", position: office, holder: "", phone: "" })).toMatchObject({
      outcome: "unchanged",
    });
    expect(judged({ position: office, holder: "nguoi thu 7" })).toMatchObject({ outcome: "unchanged" });
  });

  it("gives a position that stands vacant to a new person from a day on, today where none is named", () => {
    const row = { unit: "Thôn 3", position: "", holder: "Đinh Thị Sương", from: "01/02/2025", phone: "912345678" };
    expect(judged(row, vacant)).toMatchObject({
      outcome: "new",
      writes: {
        unit: null,
        position: null,
        person: { before: null, after: { name: "Đinh Thị Sương", phone: "0912345678", email: null } },
        tenure: { positionId: anId("position", 3), from: "2025-02-01", to: null },
      },
      near: [],
    });
    expect(judged({ ...row, from: "" }, vacant)).toMatchObject({ writes: { tenure: { from: today } } });
  });

  it("says who holds a position already, and ends nothing: that is a handover", () => {
    expect(judged({ unit: "Thôn 3", holder: "Đinh Thị Sương" })).toMatchObject({
      outcome: "changed",
      differences: [
        { column: "holder", from: "Người thứ 3", to: "Người thứ 3; Đinh Thị Sương" },
        { column: "from", from: "", to: "03/03/2025" },
      ],
      writes: { tenure: { to: null } },
    });
  });

  it("changes how somebody is reached, and takes nothing away by an empty cell", () => {
    const known = { ...chart, people: chart.people.map((person) => ({ ...person, phone: "0900000000" })) };
    const row = { unit: "Thôn 2", holder: "Người thứ 2", phone: "", email: "hai@xa.vn" };
    expect(judged(row, known)).toMatchObject({
      outcome: "changed",
      differences: [{ column: "email", from: "", to: "hai@xa.vn" }],
      writes: { person: { after: { phone: "0900000000", email: "hai@xa.vn" } }, tenure: null },
    });
  });

  it("makes a hamlet with its head where it is new, once for all its rows", () => {
    const [first, second, third] = judgedAll([
      { unit: "Thôn Gò Re", holder: "Phạm Văn Đêu", from: "01/03/2025" },
      { unit: "thon go re", position: "Trưởng thôn Gò Re", holder: "Phạm Văn Đêu" },
      { unit: "Gò Ghềm", kind: "Thôn", holder: "" },
    ]);
    expect(first).toMatchObject({
      outcome: "new",
      writes: {
        unit: { kind: "hamlet", name: "Thôn Gò Re", from: "2025-03-01" },
        position: { title: "Trưởng thôn Gò Re", bundle: "hamlet-head" },
      },
      differences: [{ column: "unit" }, { column: "position" }, { column: "holder" }, { column: "from" }],
    });
    expect(second).toMatchObject({ faults: [{ fault: "repeats", names: ["2"] }] });
    expect(third).toMatchObject({ outcome: "new", writes: { unit: { name: "Gò Ghềm" }, person: null, tenure: null } });
  });

  it("makes a hamlet that begins later once, and finds it again", () => {
    const rows = [
      { unit: "Thôn Gò Re", holder: "A", from: "01/12/2025" },
      { unit: "Thôn Gò Re", holder: "B", from: "01/12/2025" },
    ];
    expect(judgedAll(rows)).toMatchObject([
      { outcome: "new", writes: { unit: { from: "2025-12-01" } } },
      { outcome: "changed", writes: { unit: null, position: null }, differences: [{ from: "A", to: "A; B" }, {}] },
    ]);
  });

  it("names what a new name may be a slip of", () => {
    const known = { ...vacant, units: [...chart.units, aUnit(9, { name: "Thôn Gò Năng" })] };
    expect(judged({ unit: "Thôn Gò Năg", holder: "" }, known)).toMatchObject({
      outcome: "new",
      near: ["Thôn Gò Năng"],
    });
    expect(judged({ unit: "Thôn 7", holder: "" }, known)).toMatchObject({ outcome: "new", near: [] });
    expect(judged({ unit: "Thôn 3", holder: "Ngươi thứ 2" }, known)).toMatchObject({ near: ["Người thứ 2"] });
  });

  it("makes no position that gives rights, and no unit but hamlets", () => {
    expect(faultsOf({ unit: "Văn phòng", position: "Chủ tịch", holder: "A" })).toEqual(["position new-position"]);
    expect(faultsOf({ unit: "Phòng Kinh tế", position: "Trưởng phòng", holder: "A" })).toEqual(["unit unknown"]);
    expect(faultsOf({ unit: "Thôn 2", position: "Bí thư chi bộ", holder: "A" })).toEqual(["position new-position"]);
  });

  it("takes a board for no hamlet, and its head for no head of one", () => {
    for (const unit of ["Ban Thanh tra nhân dân", "Ban thanh tra nhan dan"])
      expect(faultsOf({ unit, position: "Trưởng ban", holder: "A" })).toEqual(["unit unknown"]);
    expect(faultsOf({ unit: "Thôn 3", position: "Trưởng ban", holder: "A" }, vacant)).toEqual([
      "position new-position",
    ]);
    expect(judged({ unit: "Bản Gò Re", position: "Trưởng bản", holder: "A" })).toMatchObject({ outcome: "new" });
  });

  it("finds a hamlet and a person by the accents they are written with", () => {
    const known = {
      ...vacant,
      units: [...chart.units, aUnit(9, { name: "Thôn Lùng" }), aUnit(10, { name: "Thôn Lũng" })],
    };
    expect(judged({ unit: "Thôn Lũng", holder: "" }, known)).toMatchObject({
      writes: { position: { unitId: anId("unit", 10) } },
    });
    expect(faultsOf({ unit: "thon lung", holder: "" }, known)).toEqual(["unit several"]);
    expect(judged({ unit: "Thôn Lừng", holder: "" }, known)).toMatchObject({
      writes: { unit: { name: "Thôn Lừng" } },
      near: ["Thôn Lùng", "Thôn Lũng"],
    });
  });

  it("says whom a new holder is taken for where nothing but the name says so", () => {
    const row = { unit: "Thôn 3", holder: "Người thứ 2" };
    expect(judged(row, vacant)).toMatchObject({ taken: "Người thứ 2, Trưởng thôn" });
    const known = { ...vacant, people: chart.people.map((person) => ({ ...person, phone: "0900000002" })) };
    expect(judged({ ...row, phone: "0900000002" }, known)).toMatchObject({ taken: null });
    expect(judged({ ...row, holder: "Người mới" }, vacant)).toMatchObject({ taken: null });
    expect(
      judgedAll([
        { unit: "Thôn 8", holder: "An" },
        { unit: "Thôn 9", holder: "An" },
      ]),
    ).toMatchObject([{ taken: null }, { taken: "An, Trưởng thôn 8" }]);
  });

  it("does not bring back a hamlet that was merged", () => {
    const merged = aUnit(9, { name: "Thôn Cũ", to: "2024-12-31" as Day, successorId: anId("unit", 2) });
    expect(judged({ unit: "Thôn Cũ", holder: "" }, { ...chart, units: [...chart.units, merged] })).toMatchObject({
      faults: [{ column: "unit", fault: "ended", names: ["Thôn 2"] }],
    });
  });

  it("is refused with everything that is wrong with it", () => {
    expect(faultsOf({ unit: "", position: "", holder: "A", from: "31/02/2025", phone: "0".repeat(31) })).toEqual([
      "from not-a-day",
      "unit missing",
      "phone too-long",
    ]);
    expect(faultsOf({ position: "Trưởng thôn", holder: "A" })).toEqual(["unit several"]);
    expect(faultsOf({ unit: "Thôn 2", holder: "#N/A" })).toEqual(["holder broken"]);
    expect(faultsOf({ unit: "Thôn 2", holder: "Người thứ 2", from: "02/01/2020" })).toEqual(["from fixed"]);
    expect(faultsOf({ unit: "Thôn 3", holder: "A", from: "01/01/2019" })).toEqual(["from outside"]);
  });

  it("tells people of one name apart by number or what they hold, or names them all", () => {
    const twin = { ...chart.people[0], id: anId("person", 50), name: "Người thứ 2", phone: "0911111111" };
    const known: RoleChart = { ...vacant, people: [...chart.people, { ...aPersonOf(), ...twin }] };
    expect(judged({ unit: "Thôn 3", holder: "Người thứ 2", phone: "0911111111" }, known)).toMatchObject({
      writes: { tenure: { personId: anId("person", 50) } },
    });
    expect(judged({ unit: "Thôn 2", holder: "Người thứ 2" }, known)).toMatchObject({ outcome: "unchanged" });
    expect(faultsOf({ unit: "Thôn 3", holder: "Người thứ 2" }, known)).toEqual(["holder several"]);
  });

  it("takes a number for the same however it is grouped", () => {
    const known = { ...vacant, people: chart.people.map((person) => ({ ...person, phone: "0912345678" })) };
    for (const phone of ["0912 345 678", "0912.345.678", "+84 912 345 678", "912345678"])
      expect(judged({ unit: "Thôn 2", holder: "Người thứ 2", phone }, known)).toMatchObject({ outcome: "unchanged" });
  });

  it("is not for who does not keep the chart", () => {
    const by = anActor({ bundle: "official" });
    expect(judgeDirectoryList([aRow({ unit: "Thôn 3", holder: "A" })], vacant, { ...around(), by })).toMatchObject([
      { outcome: "refused" },
    ]);
  });
});

describe("the whole directory", () => {
  const listed = () =>
    chart.positions.flatMap((position) => {
      const tenure = chart.tenures.find(({ positionId }) => positionId === position.id);
      return {
        unit: chart.units.find(({ id }) => id === position.unitId)?.name ?? "",
        position: position.title,
        holder: holdersWritten(chart, position.id, today),
        from: tenure === undefined ? "" : shortDay(tenure.from),
        phone: "",
        email: "",
      };
    });

  it("as it is written out changes nothing when it comes in", () => {
    expect(judgedAll(listed()).map(({ outcome }) => outcome)).toEqual(listed().map(() => "unchanged"));
  });

  it("has an answer for each row, whatever stands in the cells", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom("", "Thôn 1", "Trưởng thôn", "Người thứ 1", "01/03/2025", office),
    );
    const cells = fc.record(
      { unit: cell, kind: cell, position: cell, holder: cell, from: cell, phone: cell, email: cell },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 6 }), (rows) => {
        expect(judgedAll(rows)).toHaveLength(rows.length);
      }),
    );
  });
});

const aPersonOf = () => ({ communeId: anId("commune"), email: null });
