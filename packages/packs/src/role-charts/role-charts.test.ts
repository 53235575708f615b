import { type Position, type RoleChartPack, matchPositions } from "@gandan/domain/roles";
import { Day, makeId } from "@gandan/domain/values";
import { describe, expect, test } from "vitest";
import { baViBefore, baViFrom, roleChartPacks, usualBefore, usualFrom } from "./index.ts";

// The positions of a pack as a commune would hold them, and the key each came from.
function held(pack: RoleChartPack) {
  const id = (index: number) => makeId("position", index, new Uint8Array(10));
  const positions: Position[] = pack.positions.map((row, index) => ({
    id: id(index),
    communeId: makeId("commune", 0, new Uint8Array(10)),
    unitId: makeId("unit", 0, new Uint8Array(10)),
    title: row.title,
    bundle: row.bundle,
    aliases: row.aliases,
    sortKey: index,
    from: Day.parse(pack.from),
    to: pack.to,
  }));
  return { positions, keyOf: (found: string) => pack.positions.find((_, index) => id(index) === found)?.key };
}

function bestMatch(pack: RoleChartPack, written: string) {
  const { positions, keyOf } = held(pack);
  const best = matchPositions(written, positions)[0];
  return best === undefined ? null : { key: keyOf(best.positionId), certainty: best.certainty };
}

describe("the chart of Ba Vì until 30 June 2025", () => {
  test.each([
    ["Đề nghị Mặt trận và các Hội, đoàn thể xã", "front-chair"],
    ["Công chức Văn phòng – Thống kê (phụ trách dân vận chính quyền)", "office-statistics-mobilisation"],
    ["Công chức Văn phòng – Thống kê (phụ trách Văn hóa – Thông tin)", "office-statistics-culture"],
    ["Cán bộ, công chức và người hoạt động không chuyên trách xã", "all-staff"],
  ])("knows the plan's “%s”", (written, key) => {
    expect(bestMatch(baViBefore, written)).toEqual({ key, certainty: 100 });
  });

  test("knows the heads of its six hamlets by what the plan writes", () => {
    expect(bestMatch(baViBefore, "Trưởng thôn 06 thôn")).toMatchObject({ key: "hamlet-1-head", certainty: 100 });
    expect(baViBefore.units.filter((unit) => unit.kind === "hamlet").length).toBe(6);
    expect(baViBefore.positions.filter((position) => position.bundle === "hamlet-head").length).toBe(6);
  });

  test("says that its hamlet names are placeholders", () => {
    const hamlets = baViBefore.units.filter((unit) => unit.kind === "hamlet");
    expect(hamlets.every((unit) => unit.source?.verified === "unverified")).toBe(true);
  });
});

describe("the charts from 1 July 2025", () => {
  test.each([
    ["Phòng Văn hóa - Xã hội", "culture-society-head"],
    ["Văn phòng HĐND và UBND xã", "council-office-head"],
    ["Phòng Kinh tế", "economy-head"],
    ["Trung tâm Phục vụ hành chính công xã", "centre-director"],
    ["Đề nghị Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội", "front-chair"],
    ["Công an xã", "police-chief"],
    ["Đoàn TNCS Hồ Chí Minh xã", "youth-secretary"],
    ["Công chức phụ trách dân vận chính quyền", "mobilisation-officer"],
  ])("know who “%s” is", (written, key) => {
    for (const pack of [usualFrom, baViFrom]) {
      const best = bestMatch(pack, written);
      expect(best?.key).toBe(key);
      expect(best?.certainty).toBeGreaterThanOrEqual(90);
    }
  });

  test("an assignee of the old plan still finds its place", () => {
    expect(bestMatch(baViFrom, "Công chức Văn phòng – Thống kê (phụ trách dân vận chính quyền)")?.key).toBe(
      "mobilisation-officer",
    );
  });

  test("the office in charge is an inference and says so", () => {
    const officer = usualFrom.positions.find((position) => position.bundle === "in-charge");
    expect(officer?.source?.verified).toBe("unverified");
  });

  test("Ba Vì names the resolution that merged it", () => {
    expect(baViFrom.source).toMatchObject({ verified: "full-text" });
    expect(baViFrom.source.text.vi).toContain("1677/NQ-UBTVQH15");
  });
});

describe("every chart", () => {
  test.each(roleChartPacks.map((pack) => [pack.id, pack] as const))(
    "%s has one in charge, a chairman who signs TM. and a deputy who signs KT.",
    (_, pack) => {
      expect(pack.positions.filter((position) => position.bundle === "in-charge").length).toBe(1);
      const signing = pack.positions.filter((position) => position.signs !== null);
      expect(signing.map((position) => [position.key, position.signs])).toEqual([
        ["chairman", "TM"],
        ["deputy-chairman", "KT"],
      ]);
    },
  );

  test("the usual charts and those of Ba Vì change on the same day", () => {
    for (const [before, from] of [
      [usualBefore, usualFrom],
      [baViBefore, baViFrom],
    ] as const)
      expect([before.to, from.from, from.to]).toEqual(["2025-06-30", "2025-07-01", null]);
  });
});
