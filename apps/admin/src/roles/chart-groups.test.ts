import { aChart, aPosition, aUnit, anId } from "@gandan/domain/examples";
import type { Day } from "@gandan/domain/values";
import { describe, expect, it } from "vitest";
import { chartCounts, chartGroups, vacantOnly } from "./chart-groups.ts";

const day = "2025-07-01" as Day;

describe("the chart of a day", () => {
  it("shows offices before hamlets, and hamlets in their order", () => {
    const groups = chartGroups(aChart(), day);
    expect(groups.map((group) => group.name)).toEqual(["offices", "hamlets"]);
    expect(groups[1]?.blocks.map((block) => block.unit.name)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `Thôn ${n}`));
  });

  it("puts the Front and the organisations together", () => {
    const chart = { ...aChart(), units: [aUnit(8, { kind: "front" }), aUnit(9, { kind: "organisation" })] };
    expect(chartGroups(chart, day).map((group) => [group.name, group.blocks.length])).toEqual([["front", 2]]);
  });

  it("leaves out what had ended or not begun", () => {
    const chart = aChart();
    const ended = { ...chart, units: [aUnit(1, { to: "2025-06-30" as Day }), aUnit(2, { from: "2025-07-02" as Day })] };
    expect(chartGroups(ended, day)).toEqual([]);
  });

  it("counts a position as vacant from the day after its holder left", () => {
    const chart = aChart();
    const left = chart.tenures.map((tenure) =>
      tenure.positionId === anId("position", 2) ? { ...tenure, to: "2025-06-30" as Day } : tenure,
    );
    const groups = chartGroups({ ...chart, tenures: left }, day);
    expect(chartCounts(groups)).toEqual({ positions: 7, vacant: 1 });
    expect(vacantOnly(groups).flatMap((group) => group.blocks.map((block) => block.unit.name))).toEqual(["Thôn 2"]);
    expect(chartCounts(chartGroups({ ...chart, tenures: left }, "2025-06-30" as Day)).vacant).toBe(0);
  });

  it("names who acts for a position", () => {
    const chart = aChart();
    const delegation = {
      id: anId("delegation"),
      communeId: anId("commune"),
      fromPositionId: anId("position", 1),
      toPositionId: anId("position", 7),
      capacity: "TUQ" as const,
      document: "QĐ 12",
      from: day,
      to: null,
    };
    const positions = [...chart.positions.slice(0, 6), aPosition(7, { title: "Chánh Văn phòng" })];
    const line = chartGroups({ ...chart, positions, delegations: [delegation] }, day)
      .flatMap((group) => group.blocks.flatMap((block) => block.lines))
      .find((known) => known.position.id === anId("position", 1));
    expect(line?.actingFor).toEqual([{ title: "Chánh Văn phòng", capacity: "TUQ" }]);
  });
});
