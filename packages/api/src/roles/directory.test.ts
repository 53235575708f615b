import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { csvOf } from "../csv.ts";
import { type Visitor, type World, keepCommune, openWorld, signedIn, textOf } from "../testing/index.ts";

let world: World;
let desk: Visitor;
beforeEach(async () => {
  world = await openWorld();
  await keepCommune(world);
  desk = await signedIn(world, "in-charge");
});
afterEach(() => world.close());

const base64Of = (text: string) => Buffer.from(text).toString("base64");
const csv = (...rows: string[][]) => base64Of(csvOf(rows));
const heads = ["Thôn", "Chức danh", "Họ tên", "Số điện thoại", "Từ ngày"];
const some = () =>
  csv(
    heads,
    ["Thôn Gò Re", "Trưởng thôn", "Đinh Thị Sương", "912345678", "01/03/2025"],
    ["Thôn 1", "", "Người thứ 1", "0987654321", ""],
    ["Phòng Kinh tế", "Trưởng phòng", "Ai đó", "", ""],
  );

const read = async (base64: string) => {
  const answer = await desk.ask.roles.readList({ name: "danh-ba.csv", base64 });
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.value;
};
const take = async ({ name, lines }: Awaited<ReturnType<typeof read>>) => {
  const rows = lines.flatMap((line) =>
    line.outcome === "new" || line.outcome === "changed"
      ? [
          {
            row: line.row,
            cells: line.cells,
            outcome: line.outcome,
            differences: line.differences,
            taken: line.taken,
          },
        ]
      : [],
  );
  return (await desk.ask.roles.takeList({ name, rows })).value;
};
const outcomesOf = async (base64: string) => (await read(base64)).lines.map(({ outcome }) => outcome);
const chart = () => desk.ask.roles.chart({});

describe("the directory as a list", () => {
  it.each(["csv", "xlsx"] as const)("comes back from its own export as %s and changes nothing", async (format) => {
    for (const language of ["vi", "en"] as const) {
      const { base64 } = await desk.ask.roles.table({ format, language });
      const { lines, missing, unknown } = await read(base64);
      expect([new Set(lines.map(({ outcome }) => outcome)), missing, unknown]).toEqual([
        new Set(["unchanged"]),
        [],
        [],
      ]);
    }
  });

  it("tells numbers only to who keeps the chart", async () => {
    expect(textOf(await desk.ask.roles.table({}))).toContain("0900000000");
    const official = await signedIn(world, "official");
    expect(textOf(await official.ask.roles.table({}))).not.toContain("0900000000");
  });

  it("is shown before anything is written, then taken in once", async () => {
    const before = await chart();
    const shown = await read(some());
    expect(shown.lines).toMatchObject([
      {
        outcome: "new",
        differences: [
          { column: "unit", to: "Thôn Gò Re" },
          { column: "position", to: "Trưởng thôn Gò Re" },
          { column: "holder", to: "Đinh Thị Sương" },
          { column: "from", to: "01/03/2025" },
          { column: "phone", to: "0912345678" },
        ],
      },
      { outcome: "changed", differences: [{ column: "phone", from: "", to: "0987654321" }] },
      { outcome: "refused", faults: [{ column: "unit", fault: "unknown" }] },
    ]);
    expect(await chart()).toEqual(before);
    expect(await take(shown)).toMatchObject({ given: 1, changed: 1, left: 0 });
    expect(await outcomesOf(some())).toEqual(["unchanged", "unchanged", "refused"]);
    expect(await take(shown)).toMatchObject({ given: 0, changed: 0, left: 0, undo: null });
    const { units, people } = await chart();
    expect(units.filter(({ name }) => name === "Thôn Gò Re")).toMatchObject([{ kind: "hamlet", from: "2025-03-01" }]);
    expect(people.find(({ name }) => name === "Người thứ 1")).toMatchObject({ phone: "0987654321" });
  });

  it("is undone: nothing of it holds on any day, and the same file may come again", async () => {
    const before = await chart();
    const { undo } = await take(await read(some()));
    if (undo === null) throw new Error("nothing to undo");
    expect(await desk.ask.roles.undoList({ undo })).toEqual({ ok: true, value: { restored: 5, left: 0 } });
    const after = await chart();
    expect([after.people, after.tenures]).toEqual([before.people, before.tenures]);
    const holds = (row: { from: string; to: string | null }) => row.to === null || row.from <= row.to;
    expect(after.units.filter(holds)).toEqual(before.units);
    expect(after.positions.filter(holds)).toEqual(before.positions);
    expect(await desk.ask.roles.undoList({ undo })).toMatchObject({ refusal: "roles.undo-unknown" });
    expect(await outcomesOf(some())).toEqual(["new", "changed", "refused"]);
  });

  it("is undone but for a hamlet that somebody has renamed since", async () => {
    const { undo } = await take(await read(some()));
    if (undo === null) throw new Error("nothing to undo");
    const hamlet = (await chart()).units.find(({ name }) => name === "Thôn Gò Re");
    if (hamlet === undefined) throw new Error("no hamlet");
    const { communeId: _its, ...written } = hamlet;
    await desk.ask.roles.saveUnit({ ...written, name: "Thôn Gò Rẻ" });
    expect(await desk.ask.roles.undoList({ undo })).toEqual({ ok: true, value: { restored: 4, left: 1 } });
    expect((await chart()).units.find(({ id }) => id === hamlet.id)).toMatchObject({ name: "Thôn Gò Rẻ", to: null });
  });

  it("is not undone after ten minutes", async () => {
    const { undo } = await take(await read(some()));
    if (undo === null) throw new Error("nothing to undo");
    world.clock.now = (world.clock.now + 11 * 60_000) as typeof world.clock.now;
    expect(await desk.ask.roles.undoList({ undo })).toMatchObject({ refusal: "roles.undo-expired" });
  });

  it("is left where it stands differently by now than what was shown", async () => {
    const shown = await read(some());
    const person = (await chart()).people.find(({ name }) => name === "Người thứ 1");
    if (person === undefined) throw new Error("nobody");
    await desk.ask.roles.savePerson({ id: person.id, name: person.name, phone: "0911111111", email: null });
    expect(await take(shown)).toMatchObject({ given: 1, changed: 0, left: 1 });
  });

  it("gives nobody a position who came to be known by that name only after it was shown", async () => {
    const shown = await read(some());
    await desk.ask.roles.savePerson({ name: "Đinh Thị Sương", phone: null, email: null });
    expect(await take(shown)).toMatchObject({ given: 0, changed: 1, left: 1 });
    expect((await read(some())).lines[0]).toMatchObject({ outcome: "changed", taken: "Đinh Thị Sương" });
  });

  it("is not read where it is a list of all inhabitants", async () => {
    const people = Array.from({ length: 1_001 }, (_, at) => ["Thôn 1", `Người ${at}`]);
    const answer = await desk.ask.roles.readList({ name: "x", base64: csv(["Thôn", "Họ tên"], ...people) });
    expect(answer).toMatchObject({ refusal: "roles.list-too-long" });
  });

  it("names what its heads lack", async () => {
    const answer = await desk.ask.roles.readList({ name: "x", base64: csv(["Họ tên", "Điện thoại"], ["A", "1"]) });
    expect(answer).toMatchObject({ refusal: "list.wrong-heads", detail: { missing: ["unit", "position"] } });
  });
});
