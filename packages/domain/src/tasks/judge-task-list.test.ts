import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aChart, aPosition, aTask, anActor, anId } from "../examples/index.ts";
import { type Day, type Instant, shortDay } from "../values/index.ts";
import { type TaskListAround, type TaskListRow, judgeTaskList } from "./index.ts";
import type { Task } from "./task.ts";

const now = 1_741_000_000_000 as Instant;
const chart = aChart();
const office = "Công chức Văn phòng – Thống kê (phụ trách dân vận chính quyền)";

const once = { recurrence: null, continuous: false };
const times: Record<string, ReturnType<TaskListAround["timeOf"]>> = {
  "Quý II/2025": { ...once, day: "2025-06-30" as Day },
  "Quý II": { ...once, day: null },
  "Thường xuyên": { ...once, day: null, continuous: true },
  "Hằng tháng": { ...once, day: null, recurrence: { every: "month", dayOfMonth: null, month: null } },
};

const around = (known: readonly Task[] = [], named: Partial<TaskListAround> = {}): TaskListAround => ({
  chart,
  today: "2025-03-03" as Day,
  by: anActor(),
  now,
  known,
  idOf: (row) => anId("task", 1_000 + row),
  reasonOf: (row) => `Nhập từ tệp, dòng ${row}`,
  timeOf: (written) => times[written] ?? null,
  isOver: (standing) => standing === "Đã huỷ",
  ...named,
});

const aRow = (cells: TaskListRow["cells"] = {}, row = 2): TaskListRow => ({
  row,
  cells: { title: "Họp dân", position: office, ...cells },
});

const judged = (cells: TaskListRow["cells"], known: readonly Task[] = [], named: Partial<TaskListAround> = {}) =>
  judgeTaskList([aRow(cells)], around(known, named))[0];
const faultsOf = (cells: TaskListRow["cells"], known: readonly Task[] = [], named: Partial<TaskListAround> = {}) => {
  const outcome = judged(cells, known, named);
  return outcome?.outcome === "refused" ? outcome.faults.map(({ column, fault }) => `${column} ${fault}`) : outcome;
};

const given = aTask({ id: anId("task", 5), title: "Nạo vét kênh", positionId: anId("position", 2) });
const asListed = (task: Task): TaskListRow["cells"] => ({
  code: task.id,
  title: task.title,
  position: "Trưởng thôn",
  holders: "Người thứ 2",
  supporting: "",
  hamlet: "",
  deadline: task.deadline === null ? "" : shortDay(task.deadline),
  standing: "Chưa động đến",
  quantity: "",
  unit: "",
  product: "",
});

describe("a row that names no task", () => {
  it("gives a new one, with who set the deadline or the words that the file has for it", () => {
    expect(judged({ deadline: "30/06/2025", hamlet: "thôn 3", quantity: "12,5", unit: "hộ" })).toMatchObject({
      outcome: "new",
      task: {
        id: anId("task", 1_002),
        title: "Họp dân",
        positionId: anId("position", 7),
        hamletId: anId("unit", 3),
        deadline: "2025-06-30",
        deadlineReason: "Trần Thị Mận đặt",
        quantity: 12.5,
        unit: "hộ",
        source: { kind: "by-hand", reason: "Nhập từ tệp, dòng 2" },
        state: "assigned",
        revision: 1,
      },
    });
    expect(judged({ deadline: "30/06/2025", deadlineReason: "theo Công văn 12" })).toMatchObject({
      task: { deadlineReason: "theo Công văn 12" },
    });
    expect(judged({ deadlineReason: "theo Công văn 12" })).toMatchObject({ task: { deadlineReason: null } });
  });

  it("has the last day of a time in words, which is why it is that day, and none where the work goes on", () => {
    expect(judged({ deadline: "Quý II/2025" })).toMatchObject({
      task: { deadline: "2025-06-30", deadlineReason: "Quý II/2025" },
    });
    expect(judged({ deadline: "Quý II/2025", deadlineReason: "theo Công văn 12" })).toMatchObject({
      task: { deadlineReason: "theo Công văn 12" },
    });
    expect(judged({ deadline: "Thường xuyên" })).toMatchObject({
      task: { deadline: null, deadlineReason: "Thường xuyên" },
    });
    expect(faultsOf({ deadline: "Quý II" })).toEqual(["deadline not-a-day"]);
    expect(faultsOf({ deadline: "Hằng tháng" })).toEqual(["deadline recurring"]);
  });

  it("is already there where an open task has its title, position, hamlet and deadline", () => {
    const row = { title: "nạo vét kênh", position: "Trưởng thôn", holders: "nguoi thu 2", deadline: "30/06/2025" };
    expect(judged(row, [given])).toMatchObject({ outcome: "unchanged", task: { id: given.id } });
    expect(judged({ ...row, deadline: "01/07/2025" }, [given])).toMatchObject({ outcome: "new" });
    expect(judged(row, [{ ...given, state: "cancelled" }])).toMatchObject({ outcome: "new" });
  });

  it("is already there where this row of this file came in before, whatever became of its task", () => {
    const task = aTask({ id: anId("task", 1_002), title: "Đã sửa", state: "cancelled" });
    expect(judged({}, [task])).toMatchObject({ outcome: "unchanged", task: { title: "Đã sửa" } });
  });

  it("is refused where it says that the work is over, or comes from who may not give tasks", () => {
    expect(faultsOf({ standing: "Đã huỷ" })).toEqual(["standing finished"]);
    expect(faultsOf({}, [], { by: anActor({ bundle: "official" }) })).toEqual(["title not-yours"]);
  });

  it("is refused where the same stands in a row above", () => {
    const rows = [aRow(), aRow({ title: "HỌP  DÂN" }, 3), aRow({ deadline: "01/04/2025" }, 4)];
    expect(judgeTaskList(rows, around())).toMatchObject([
      { outcome: "new" },
      { outcome: "refused", faults: [{ column: "title", fault: "repeats", names: ["2"] }] },
      { outcome: "new" },
    ]);
  });

  it("is told everything that is wrong with it at once", () => {
    expect(
      faultsOf({
        title: "",
        position: "",
        hamlet: "Thôn 9",
        deadline: "31/02/2025",
        quantity: "nhiều",
        supporting: "Ai đó",
      }),
    ).toEqual([
      "title missing",
      "hamlet unknown",
      "position missing",
      "supporting unknown",
      "deadline not-a-day",
      "quantity not-a-number",
    ]);
    expect(faultsOf({ title: "x".repeat(501) })).toEqual(["title too-long"]);
  });

  it("is refused where a formula failed or a column was too narrow, and never taken for empty", () => {
    expect(faultsOf({ deadline: "#N/A", title: "#REF!" })).toEqual(["title broken", "deadline broken"]);
    expect(faultsOf({ deadline: "########" })).toEqual(["deadline broken"]);
  });

  it("is not guessed at where other days of the file are written month first", () => {
    const rows = [aRow({ deadline: "05/03/2025" }), aRow({ title: "Khác", deadline: "03/31/2025" }, 3)];
    expect(judgeTaskList(rows, around())).toMatchObject([
      { faults: [{ column: "deadline", fault: "month-first" }] },
      { faults: [{ column: "deadline", fault: "not-a-day" }] },
    ]);
  });
});

describe("the names in a row", () => {
  it("are positions, their aliases or who holds them, accents and case aside", () => {
    const named = {
      chart: { ...chart, positions: [...chart.positions, aPosition(8, { title: "Chủ tịch", aliases: ["CT UBND"] })] },
    };
    for (const position of ["CHỦ TỊCH", "chu tich", "ct ubnd"])
      expect(judged({ position }, [], named)).toMatchObject({ task: { positionId: anId("position", 8) } });
    expect(judged({ position: "nguoi thu 4" })).toMatchObject({ task: { positionId: anId("position", 4) } });
    expect(judged({ position: "", holders: "Người thứ 4" })).toMatchObject({
      task: { positionId: anId("position", 4) },
    });
  });

  it("that differ by accents only are told apart; a name without accents may be any of them", () => {
    const units = chart.units.map((unit) =>
      unit.id === anId("unit", 1)
        ? { ...unit, name: "Thôn Lùng" }
        : unit.id === anId("unit", 2)
          ? { ...unit, name: "Thôn Lũng" }
          : unit,
    );
    const people = chart.people.map((person) =>
      person.id === anId("person", 1)
        ? { ...person, name: "Hoàng Văn Tú" }
        : person.id === anId("person", 2)
          ? { ...person, name: "Hoàng Văn Tư" }
          : person,
    );
    const named = { chart: { ...chart, units, people } };
    const from = (cells: TaskListRow["cells"]) => judged(cells, [], named);
    expect(from({ hamlet: "Thôn Lũng" })).toMatchObject({ task: { hamletId: anId("unit", 2) } });
    expect(from({ hamlet: "Lùng" })).toMatchObject({ task: { hamletId: anId("unit", 1) } });
    expect(from({ hamlet: "thon lung" })).toMatchObject({ faults: [{ fault: "several" }] });
    expect(from({ hamlet: "Thôn Lừng" })).toMatchObject({ faults: [{ fault: "unknown" }] });
    expect(from({ position: "Hoàng Văn Tư" })).toMatchObject({ task: { positionId: anId("position", 2) } });
    expect(from({ position: "Trưởng thôn", holders: "Hoàng Văn Tú" })).toMatchObject({
      task: { positionId: anId("position", 1) },
    });
    expect(from({ position: "Hoàng Văn Tù" })).toMatchObject({
      faults: [{ fault: "unknown", names: expect.arrayContaining([expect.stringContaining("Hoàng Văn Tú")]) }],
    });
  });

  it("may have any dash", () => {
    expect(judged({ position: office.replace("–", "-") })).toMatchObject({ task: { positionId: anId("position", 7) } });
  });

  it("may be written as they are offered", () => {
    expect(judged({ position: "trưởng thôn (thôn 2, người thứ 2)" })).toMatchObject({
      task: { positionId: anId("position", 2) },
    });
  });

  it("are told apart by the hamlet or the holder, and refused with all who may be meant where neither says", () => {
    expect(judged({ position: "Trưởng thôn", hamlet: "Thôn 5" })).toMatchObject({
      task: { positionId: anId("position", 5), hamletId: anId("unit", 5) },
    });
    expect(judged({ position: "Trưởng thôn", holders: "Người thứ 6" })).toMatchObject({
      task: { positionId: anId("position", 6) },
    });
    const outcome = judged({ position: "Trưởng thôn" });
    expect(outcome).toMatchObject({ faults: [{ column: "position", fault: "several" }] });
    expect(outcome?.outcome === "refused" && outcome.faults[0]?.names).toContain("Trưởng thôn (Thôn 2, Người thứ 2)");
  });

  it("are told apart by their unit also where only two have one title", () => {
    const two = [1, 2].map((n) => aPosition(20 + n, { unitId: anId("unit", n), title: "Tổ trưởng tổ hoà giải" }));
    const named = { chart: { ...chart, positions: [...chart.positions, ...two] } };
    expect(judged({ position: "Tổ trưởng tổ hoà giải (Thôn 2)" }, [], named)).toMatchObject({
      task: { positionId: two[1]?.id },
    });
  });

  it("stays with who has it where several have that title", () => {
    const row = { code: given.id, title: "Nạo vét mương", position: "Trưởng thôn" };
    expect(judged(row, [given])).toMatchObject({ outcome: "changed", after: { positionId: given.positionId } });
  });

  it("may leave the hamlet to its own column", () => {
    const titled = aPosition(8, { unitId: anId("unit", 3), title: "Tổ trưởng tổ hoà giải Gò Mít" });
    const named = { chart: { ...chart, positions: [...chart.positions, titled] } };
    expect(judged({ position: "tổ trưởng tổ hoà giải", hamlet: "Thôn 3" }, [], named)).toMatchObject({
      task: { positionId: titled.id },
    });
    expect(judged({ position: "tổ trưởng tổ hoà giải", hamlet: "Thôn 2" }, [], named)).toMatchObject({
      faults: [{ fault: "unknown", names: [titled.title] }],
    });
  });

  it("that nobody knows are answered with those a few letters away", () => {
    expect(judged({ hamlet: "Thôm 3" })).toMatchObject({
      faults: [{ column: "hamlet", fault: "unknown", given: "Thôm 3", names: expect.arrayContaining(["Thôn 3"]) }],
    });
  });

  it("of those who support are parted by semicolons; who leads is not among them", () => {
    const supporting = `Người thứ 1; ${office}; người thứ 2;`;
    expect(judged({ supporting })).toMatchObject({
      task: { supportingIds: [anId("position", 1), anId("position", 2)] },
    });
  });
});

describe("a row that names a task", () => {
  it("changes nothing where it says what is there", () => {
    expect(judged(asListed(given), [given])).toMatchObject({ outcome: "unchanged" });
  });

  it("shows what it would change, old and new, and never the state", () => {
    const row = {
      ...asListed(given),
      title: "Nạo vét mương",
      deadline: "",
      holders: "Người thứ 3",
      standing: "Đã xác nhận",
    };
    const outcome = judged(row, [given]);
    expect(outcome).toMatchObject({
      outcome: "changed",
      after: {
        title: "Nạo vét mương",
        deadline: null,
        positionId: anId("position", 3),
        state: "assigned",
        revision: 2,
      },
      differences: [
        { column: "title", from: "Nạo vét kênh", to: "Nạo vét mương" },
        { column: "position", from: "Trưởng thôn (Thôn 2, Người thứ 2)", to: "Trưởng thôn (Thôn 3, Người thứ 3)" },
        { column: "deadline", from: "30/06/2025", to: "" },
      ],
    });
  });

  it("may say why the deadline is another, and is refused where it says so of the same", () => {
    const task = { ...given, deadlineReason: "Kế hoạch 01" };
    const row = { ...asListed(task), deadlineReason: "Công văn 12" };
    expect(judged({ ...row, deadline: "01/07/2025" }, [task])).toMatchObject({
      after: { deadline: "2025-07-01", deadlineReason: "Công văn 12" },
    });
    expect(judged({ ...row, deadline: "01/07/2025", deadlineReason: "Kế hoạch 01" }, [task])).toMatchObject({
      after: { deadlineReason: "Trần Thị Mận đặt" },
    });
    expect(judged(row, [task])).toMatchObject({
      faults: [{ column: "deadlineReason", fault: "fixed", names: ["Kế hoạch 01"] }],
    });
  });

  it("reads the quantity that the task has as it is written out, though of another it may be two", () => {
    const task = { ...given, quantity: 1.125 };
    expect(judged({ ...asListed(task), quantity: "1.125" }, [task])).toMatchObject({ outcome: "unchanged" });
    expect(faultsOf({ ...asListed(task), quantity: "1.126" }, [task])).toEqual(["quantity number-either"]);
  });

  it("leaves alone what the file has no column for", () => {
    const task = { ...given, product: "Biên bản", quantity: 3 };
    expect(judgeTaskList([{ row: 2, cells: { code: task.id, title: "Mới" } }], around([task]))).toMatchObject([
      {
        outcome: "changed",
        after: { product: "Biên bản", quantity: 3, deadline: given.deadline },
        differences: [{ column: "title" }],
      },
    ]);
  });

  it("changes a quantity from what it was, said as it is written", () => {
    const task = { ...given, quantity: 3 };
    expect(judged({ ...asListed(task), quantity: "4" }, [task])).toMatchObject({
      after: { quantity: 4 },
      differences: [{ column: "quantity", from: "3", to: "4" }],
    });
    expect(judged({ ...asListed(task), quantity: "" }, [task])).toMatchObject({
      differences: [{ column: "quantity", from: "3", to: "" }],
    });
  });

  it("is refused where the task is not known, over, in another hamlet or named twice", () => {
    expect(faultsOf(asListed(given))).toEqual(["code unknown"]);
    expect(faultsOf({ ...asListed(given), title: "Khác" }, [{ ...given, state: "confirmed" }])).toEqual([
      "code closed",
    ]);
    expect(judged(asListed(given), [{ ...given, state: "confirmed" }])).toMatchObject({ outcome: "unchanged" });
    expect(faultsOf({ ...asListed(given), hamlet: "Thôn 1" }, [given])).toEqual(["hamlet fixed"]);
    const rows = [aRow(asListed(given)), aRow(asListed(given), 3)];
    expect(judgeTaskList(rows, around([given]))[1]).toMatchObject({ faults: [{ column: "code", fault: "repeats" }] });
  });

  it("keeps those who support though others have their title", () => {
    const task = { ...given, supportingIds: [anId("position", 4), anId("position", 5)] };
    const row = { ...asListed(task), supporting: "Trưởng thôn; Trưởng thôn" };
    expect(judged(row, [task])).toMatchObject({ outcome: "unchanged" });
    expect(judged({ ...row, supporting: "Trưởng thôn" }, [task])).toMatchObject({
      after: { supportingIds: [anId("position", 4)] },
    });
  });

  it("keeps an office and a hamlet that are no more", () => {
    const gone = { ...aPosition(20, { title: "Cán bộ cũ" }), to: "2024-12-31" as Day };
    const task = { ...given, positionId: gone.id };
    const named = { chart: { ...chart, positions: [...chart.positions, gone] } };
    expect(judged({ ...asListed(task), position: "Cán bộ cũ", holders: "" }, [task], named)).toMatchObject({
      outcome: "unchanged",
    });
  });
});

describe("whatever stands in the cells", () => {
  it("each row has its answer, and nothing throws", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom("", "Trưởng thôn", "Thôn 1", "30/06/2025", "46387", given.id));
    const cells = fc.record(
      {
        code: cell,
        title: cell,
        position: cell,
        holders: cell,
        hamlet: cell,
        deadline: cell,
        quantity: cell,
        supporting: cell,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 6 }), (rows) => {
        const listed = rows.map((it, index) => ({ row: index + 1, cells: it }));
        expect(judgeTaskList(listed, around([given])).map(({ row }) => row)).toEqual(listed.map(({ row }) => row));
      }),
    );
  });
});
