import { describe, expect, it } from "vitest";
import { anId } from "../examples/index.ts";
import type { Day, Id, Subject } from "../values/index.ts";
import { beginChart, headTitle } from "./begin-chart.ts";
import type { RoleChartPack } from "./role-chart-pack.ts";
import { holdersOf } from "./role-chart.ts";

const words = { vi: "Theo ví dụ", en: "As in the example" };
const pack: RoleChartPack = {
  id: "example",
  series: "example",
  name: words,
  from: "2025-07-01" as Day,
  to: null,
  source: { text: words, verified: "unverified" },
  units: [
    { key: "office", kind: "office", name: "Văn phòng", parentKey: null },
    { key: "hamlet-1", kind: "hamlet", name: "Thôn 1", parentKey: null },
  ],
  positions: [
    { key: "desk", unitKey: "office", title: "Phụ trách dân vận", bundle: "in-charge", aliases: [], signs: null },
    {
      key: "head",
      unitKey: "hamlet-1",
      title: "Trưởng thôn 1",
      bundle: "hamlet-head",
      aliases: ["Trưởng thôn"],
      signs: null,
    },
  ],
  successors: [],
};

const today = "2026-11-23" as Day;
const making = () => {
  let count = 0;
  const newId = <S extends Subject>(subject: S): Id<S> => anId(subject, (count += 1));
  return { communeId: anId("commune"), today, newId };
};

describe("the first chart of a commune", () => {
  it("has the pack's units, and the first person in charge from today on", () => {
    const { chart, personId } = beginChart(pack, { hamletNames: [], personName: "Trần Thị Mận" }, making());
    expect(chart.units.map(({ name }) => name)).toEqual(["Văn phòng", "Thôn 1"]);
    const desk = chart.positions.find(({ bundle }) => bundle === "in-charge");
    expect(desk && holdersOf(chart, desk.id, today).map(({ id }) => id)).toEqual([personId]);
  });

  it("has the commune's own hamlets in place of the pack's, each with a head that plans name alike", () => {
    const wish = { hamletNames: ["Thôn Gò Re", "Thôn Mang Đen"], personName: "Trần Thị Mận" };
    const { chart } = beginChart(pack, wish, making());
    expect(chart.units.map(({ name }) => name)).toEqual(["Văn phòng", "Thôn Gò Re", "Thôn Mang Đen"]);
    const heads = chart.positions.filter(({ bundle }) => bundle === "hamlet-head");
    expect(heads.map(({ title, aliases }) => [title, aliases])).toEqual([
      ["Trưởng thôn Gò Re", ["Trưởng thôn"]],
      ["Trưởng thôn Mang Đen", ["Trưởng thôn"]],
    ]);
    const units = new Set(chart.units.map(({ id }) => id));
    expect(chart.positions.every(({ unitId }) => units.has(unitId))).toBe(true);
  });
});

describe("the head of a hamlet", () => {
  it("is called as the hamlet is", () => {
    expect(headTitle("Thôn 1")).toBe("Trưởng thôn 1");
    expect(headTitle("Làng Teng")).toBe("Trưởng làng Teng");
    expect(headTitle("Gò Re")).toBe("Trưởng thôn Gò Re");
    expect(headTitle("Tổ dân phố 3")).toBe("Tổ trưởng tổ dân phố 3");
  });
});
