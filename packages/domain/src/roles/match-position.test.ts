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
});
