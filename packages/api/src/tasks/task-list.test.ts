import { writeXlsx } from "@gandan/documents/registers";
import { anId } from "@gandan/domain/examples";
import type { NewTask } from "@gandan/domain/tasks";
import { Day } from "@gandan/domain/values";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { csvOf } from "../csv.ts";
import { type Visitor, type World, keepCommune, openWorld, positionOf, signedIn, textOf } from "../testing/index.ts";
import type { TaskListLine } from "./read-task-list.ts";

let world: World;
let desk: Visitor;
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
  desk = await signedIn(world, "in-charge");
});
afterEach(() => world.close());

const aNewTask: NewTask = {
  title: "Vận động nhân dân hiến đất mở đường",
  detail: "",
  positionId: positionOf("hamlet-head"),
  supportingIds: [anId("position", 2)],
  hamletId: anId("unit", 1),
  deadline: Day.parse("2025-03-10"),
  product: "=Biên bản",
  quantity: 2.5,
  unit: "km",
  evidenceRequired: false,
  reason: "",
};

const base64Of = (content: Uint8Array | string) => Buffer.from(content).toString("base64");
const csv = (...rows: (string | number)[][]) => base64Of(csvOf(rows));
const heads = ["Nhiệm vụ", "Chức danh chịu trách nhiệm", "Thôn", "Thời hạn"];
const some = () =>
  csv(
    heads,
    ["Họp dân", "Chức danh 9", "", "31/12/2025"],
    ["Nạo vét kênh", "Trưởng thôn", "Thôn 2", ""],
    ["Không ai làm", "Chức danh 99", "", "31/02/2025"],
  );

const read = async (base64: string, who = desk) => {
  const answer = await who.ask.tasks.readList({ name: "viec.csv", base64 });
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.value;
};
const wantedOf = (lines: readonly TaskListLine[]) =>
  lines
    .filter(({ outcome }) => outcome === "new" || outcome === "changed")
    .map((line) => ({
      row: line.row,
      cells: line.cells,
      revision: line.outcome === "changed" ? line.task.revision : null,
    }));
const take = async ({ lines, fingerprint, name }: Awaited<ReturnType<typeof read>>) => {
  const answer = await desk.ask.tasks.takeList({ fingerprint, name, rows: wantedOf(lines) });
  if (!answer.ok) throw new Error("refused");
  return answer.value;
};
const count = async () => (await desk.ask.tasks.list({})).total;

describe("a list of tasks that comes in", () => {
  it("says of each row what would come of it and keeps nothing", async () => {
    const { lines, unknown } = await read(some());
    expect(unknown).toEqual([]);
    expect(lines).toMatchObject([
      { row: 2, outcome: "new", task: { title: "Họp dân", positionTitle: "Chức danh 9", deadline: "2025-12-31" } },
      { row: 3, outcome: "new", task: { holderNames: ["Người thứ 2"], hamletName: "Thôn 2", deadline: null } },
      {
        row: 4,
        outcome: "refused",
        faults: [
          {
            column: "position",
            fault: "unknown",
            given: "Chức danh 99",
            names: expect.arrayContaining(["Chức danh 9"]),
          },
          { column: "deadline", fault: "not-a-day", given: "31/02/2025" },
        ],
      },
    ]);
    expect(await count()).toBe(0);
  });

  it("may name its times in words, as a plan does", async () => {
    const times = ["Trước ngày 15/6/2026", "Quý II/2026", "Thường xuyên", "Hằng quý", "Quý II"];
    const { lines } = await read(csv(heads, ...times.map((time) => [`Việc ${time}`, "Chức danh 9", "", time])));
    expect(lines).toMatchObject([
      { outcome: "new", task: { deadline: "2026-06-15" } },
      { outcome: "new", task: { deadline: "2026-06-30" } },
      { outcome: "new", task: { deadline: null } },
      { outcome: "refused", faults: [{ fault: "recurring" }] },
      { outcome: "refused", faults: [{ fault: "not-a-day" }] },
    ]);
  });

  it("is taken in once, with where each came from; the same file again does nothing", async () => {
    const first = await read(some());
    expect(await take(first)).toMatchObject({ given: 2, changed: 0, left: 0 });
    expect(await take(first)).toMatchObject({ given: 0, changed: 0, left: 0 });
    expect((await read(some())).lines.map(({ outcome }) => outcome)).toEqual(["unchanged", "unchanged", "refused"]);
    const { rows } = await desk.ask.tasks.list({ sort: "title" });
    expect(rows.map(({ title, source, standing }) => [title, source, standing])).toEqual([
      ["Họp dân", { kind: "by-hand", reason: "Nhập từ tệp “viec.csv”, dòng 2" }, "untouched"],
      ["Nạo vét kênh", { kind: "by-hand", reason: "Nhập từ tệp “viec.csv”, dòng 3" }, "untouched"],
    ]);
  });

  it("does not give again what was changed since or came in from a file that was mended", async () => {
    await take(await read(some()));
    const { rows } = await desk.ask.tasks.list({ sort: "title" });
    const [task] = rows;
    if (task === undefined) throw new Error("no task");
    await desk.ask.tasks.edit({ ...task, taskId: task.id, deadline: Day.parse("2025-11-30") });
    expect((await read(some())).lines.map(({ outcome }) => outcome)).toEqual(["unchanged", "unchanged", "refused"]);
    const mended = csv(heads, ["Nạo vét kênh", "trưởng thôn", "thon 2", ""], ["Không ai làm", "Chức danh 9", "", ""]);
    expect((await read(mended)).lines.map(({ outcome }) => outcome)).toEqual(["unchanged", "new"]);
  });

  it.each(["csv", "xlsx"] as const)(
    "comes back from its own export as %s, word for word, in both languages",
    async (format) => {
      await desk.ask.tasks.create(aNewTask);
      await desk.ask.tasks.create({
        ...aNewTask,
        title: "-1 hai\nba",
        deadline: null,
        supportingIds: [],
        quantity: null,
      });
      for (const language of ["vi", "en"] as const) {
        const { base64 } = await desk.ask.tasks.table({ format, language });
        const { lines, missing, unknown } = await read(base64);
        expect([lines.map(({ outcome }) => outcome), missing, unknown]).toEqual([["unchanged", "unchanged"], [], []]);
      }
    },
  );

  it("may have the heads that stand above the list on the screen", async () => {
    for (const names of [
      ["Nội dung", "Người chịu trách nhiệm", "Thôn", "Hạn"],
      ["Task", "Responsible", "Hamlet", "Due"],
    ]) {
      const { lines, unknown } = await read(csv(names, ["Họp dân", "Người thứ 2", "Thôn 2", "31/12/2025"]));
      expect([lines.map(({ outcome }) => outcome), unknown]).toEqual([["new"], []]);
    }
  });

  it("changes a task that it names, where it still stands as it was shown", async () => {
    await desk.ask.tasks.create(aNewTask);
    const written = textOf(await desk.ask.tasks.table({}));
    const edited = base64Of(written.replace("10/03/2025", "20/03/2025").replace("2.5", "3"));
    const shown = await read(edited);
    expect(shown.lines).toMatchObject([
      {
        outcome: "changed",
        differences: [
          { column: "deadline", from: "10/03/2025", to: "20/03/2025" },
          { column: "quantity", from: "2.5", to: "3" },
        ],
      },
    ]);
    expect(await take(shown)).toMatchObject({ given: 0, changed: 1 });
    const [task] = (await desk.ask.tasks.list({})).rows;
    expect(task).toMatchObject({ deadline: "2025-03-20", quantity: 3, product: "=Biên bản", revision: 2 });
    if (task === undefined) throw new Error("no task");
    const stale = { ...shown, lines: (await read(base64Of(written))).lines };
    await desk.ask.tasks.edit({ ...task, taskId: task.id, title: "Người khác sửa" });
    expect(await take(stale)).toMatchObject({ changed: 0, left: 1 });
  });

  it("is undone: new tasks go, changed ones are as before, what somebody touched since stays", async () => {
    await desk.ask.tasks.create(aNewTask);
    const written = textOf(await desk.ask.tasks.table({}));
    const [head = "", row = ""] = written.slice(1).split("\r\n");
    const added = (title: string) => row.replace(/tsk_\w+/, "").replace(aNewTask.title, title);
    const shown = await read(base64Of([head, row.replace("km", "mét"), added("Một"), added("Hai")].join("\r\n")));
    const { undo, ...counts } = await take(shown);
    if (undo === null) throw new Error("nothing to undo");
    expect(counts).toEqual({ given: 2, changed: 1, left: 0 });
    const two = (await desk.ask.tasks.list({ words: "Hai" })).rows[0];
    const head1 = await signedIn(world, "hamlet-head");
    await head1.ask.tasks.start({ taskId: two?.id ?? anId("task", 99) });
    expect(await desk.ask.tasks.undo({ undo })).toEqual({ ok: true, value: { restored: 2, left: 1 } });
    const left = (await desk.ask.tasks.list({ sort: "title" })).rows;
    expect(left.map(({ title, unit }) => [title, unit])).toEqual([
      ["Hai", "km"],
      [aNewTask.title, "km"],
    ]);
    expect((await desk.ask.search.find({ words: "Một" })).length).toBe(0);
    expect((await read(base64Of([head, added("Một")].join("\r\n")))).lines).toMatchObject([{ outcome: "new" }]);
  });

  it("may have the heads under which an office keeps it", async () => {
    const own = csv(
      ["TT", "Nội dung công việc", "Chủ trì", "Hạn hoàn thành"],
      ["1", "Họp dân", "Chức danh 9", "31/12/2025"],
    );
    expect(await read(own)).toMatchObject({
      unknown: ["TT"],
      lines: [{ outcome: "new", task: { title: "Họp dân", positionTitle: "Chức danh 9", deadline: "2025-12-31" } }],
    });
  });

  it("is read as texts and last values; nothing in it is run", async () => {
    const sheet = await writeXlsx(
      {
        columns: heads.map((title) => ({ title, millimetres: 30 })),
        rows: [['=HYPERLINK("http://x")', "Chức danh 9", "", 46_022]],
      },
      "x",
      Day.parse("2025-01-01"),
    );
    expect((await read(base64Of(sheet))).lines).toMatchObject([
      { outcome: "new", task: { title: '=HYPERLINK("http://x")', deadline: "2025-12-31" } },
    ]);
  });

  it("is refused with what is wrong with the file, and nothing is kept", async () => {
    const refusal = async (content: Uint8Array | string) => {
      const answer = await desk.ask.tasks.readList({ name: "x", base64: base64Of(content) });
      return answer.ok ? null : answer.refusal;
    };
    expect(await refusal("")).toBe("list.empty");
    expect(await refusal("a,b\r\n1,2")).toBe("list.wrong-heads");
    expect(await refusal("Nhiệm vụ,Thời hạn,Chức danh chịu trách nhiệm\r\n,,")).toBe("list.no-rows");
    expect(await refusal(new Uint8Array([0x50, 0x4b, 3, 4, 9]))).toBe("list.broken");
    expect(await refusal(new Uint8Array([0xff, 0xd8, 0xff, 0, 1]))).toBe("list.wrong-type");
    expect(await refusal('{"a":1}')).toBe("list.wrong-type");
    const rows = Array.from({ length: 5_001 }, (_, at) => `Việc ${at},x`);
    expect(await refusal(["Nhiệm vụ,Chức danh chịu trách nhiệm", ...rows].join("\n"))).toBe("list.too-large");
    const wrong = await desk.ask.tasks.readList({
      name: "x",
      base64: csv(["Nhiệm vụ", "Hạn chót", "Thôn"], ["a", "b", "c"]),
    });
    expect(wrong).toEqual({
      ok: false,
      refusal: "list.wrong-heads",
      detail: { missing: ["position"], unknown: ["Hạn chót"] },
    });
  });

  it("is for those who give tasks", async () => {
    for (const who of ["official", "front", "hamlet-head", "administrator", "appraiser"] as const) {
      const { ask } = await signedIn(world, who);
      await expect(ask.tasks.readList({ name: "x", base64: some() })).rejects.toThrow("request.not-found");
      const rows = [{ row: 2, cells: { title: "x", position: "Chức danh 9" }, revision: null }];
      await expect(ask.tasks.takeList({ name: "x", fingerprint: "0".repeat(64), rows })).rejects.toThrow(
        "request.not-found",
      );
    }
    expect(await count()).toBe(0);
  });
});
