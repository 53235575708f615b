import { describe, expect, it } from "vitest";
import { aPosition, anId } from "../examples/index.ts";
import { matchPositions } from "./match-position.ts";

const office = [
  aPosition(1, { title: "Công chức Văn phòng – Thống kê (phụ trách dân vận chính quyền)", bundle: "in-charge" }),
  aPosition(2, { title: "Công chức Văn phòng – Thống kê (phụ trách Văn hoá – Thông tin)", bundle: "official" }),
  aPosition(3, {
    title: "Chủ tịch Uỷ ban Mặt trận Tổ quốc",
    bundle: "front",
    aliases: ["Mặt trận và các Hội, đoàn thể xã"],
  }),
  aPosition(4, { title: "Chủ tịch UBND xã", bundle: "leader" }),
];
const best = (assignee: string) => matchPositions(assignee, office)[0];

describe("matching an assignee as written", () => {
  it("finds the position whose title is the same but for dashes, accents and tone places", () => {
    expect(best("Công chức Văn phòng - Thống kê (phụ trách dân vận chính quyền)")?.positionId).toBe(
      anId("position", 1),
    );
    expect(best("Công chức văn phòng – thống kê (phụ trách Văn hóa – Thông tin)")?.positionId).toBe(
      anId("position", 2),
    );
  });

  it("finds a position by the way plans write it", () => {
    expect(best("Đề nghị Mặt trận và các Hội, đoàn thể xã")).toMatchObject({ positionId: anId("position", 3) });
  });

  it("finds nobody where nothing is alike", () => {
    expect(matchPositions("Trạm Y tế", office)).toEqual([]);
  });

  it("is sure only where the text is the same", () => {
    expect(best("Chủ tịch UBND xã")?.certainty).toBe(100);
    expect(best("Chủ tịch UBND")?.certainty).toBeLessThan(100);
  });

  const commune = [
    aPosition(1, { title: "Chánh Văn phòng HĐND và UBND xã", aliases: ["Văn phòng HĐND và UBND xã"] }),
    aPosition(2, { title: "Trưởng phòng Văn hoá – Xã hội", aliases: ["Phòng Văn hoá – Xã hội"] }),
    aPosition(3, { title: "Phó Chủ tịch Uỷ ban nhân dân xã", aliases: ["Phó Chủ tịch UBND xã"] }),
    aPosition(4, { title: "Trưởng Công an xã", aliases: ["Công an xã"] }),
    aPosition(5, { title: "Chủ tịch Uỷ ban Mặt trận Tổ quốc Việt Nam xã", aliases: ["Uỷ ban MTTQ Việt Nam xã"] }),
    aPosition(6, { title: "Chỉ huy trưởng Ban Chỉ huy Quân sự xã", aliases: ["Ban Chỉ huy Quân sự xã"] }),
    aPosition(7, { title: "Giám đốc Trung tâm Phục vụ hành chính công xã" }),
    aPosition(8, { title: "Chủ tịch Hội Cựu chiến binh xã", aliases: ["Hội Cựu chiến binh xã"] }),
    aPosition(9, { title: "Chủ tịch Hội Nông dân xã", aliases: ["Hội Nông dân xã"] }),
  ];
  const sure = (assignee: string) => {
    const [first] = matchPositions(assignee, commune);
    return first === undefined || first.certainty < 70 ? null : first.positionId;
  };

  it.each([
    ["Chánh Văn phòng", 1],
    ["VP HĐND&UBND xã", 1],
    ["Phòng VHXH", 2],
    ["Phòng VH-XH", 2],
    ["PCT UBND xã", 3],
    ["UBMTTQVN xã", 5],
    ["UBMTTQ Việt Nam phường và các đoàn thể", 5],
    ["BCH Quân sự xã", 6],
    ["Ban CHQS xã", 6],
    ["Giám đốc TTPVHCC", 7],
    ["Hội CCB", 8],
  ])("reads the abbreviations of %s", (assignee, position) => {
    expect(sure(assignee)).toBe(anId("position", position));
  });

  it.each([
    "Chủ tịch HĐND xã",
    "Phó Chủ tịch HĐND xã",
    "Công an tỉnh",
    "Đảng uỷ Công an huyện",
    "Phó Trưởng phòng Văn hoá – Xã hội",
  ])("fills in nobody of another body, level or rank for %s", (assignee) => {
    expect(sure(assignee)).toBeNull();
  });
});
