import { describe, expect, test } from "vitest";
import type { Draft } from "../examples/draft.ts";
import { saidOf } from "../examples/checked.ts";
import { endedBodies } from "../examples/facts.ts";

const ruleId = "institutions.ended";
const asking = (sentence: string) => (draft: Draft) => void draft.requirements.push(sentence);
const inJanuary2025 = (sentence: string) => (draft: Draft) => {
  Object.assign(draft, { year: 2025, month: "01", subject: "Công tác dân vận chính quyền năm 2025" });
  draft.requirements.push(sentence);
};

describe("bodies that ended", () => {
  test("a body of the district is a warning that names the successor", () => {
    const [finding] = saidOf(ruleId, asking("Gửi kết quả về Phòng Nội vụ huyện."));
    expect(finding?.severity).toBe("warning");
    expect(finding?.message.vi).toContain("Sở Nội vụ");
  });

  test("an office is found by its pattern and not said again by its last word", () => {
    const findings = saidOf(ruleId, asking("Phối hợp với Phòng Văn hóa và Thông tin huyện."));
    expect(findings.map(({ message }) => message.vi)).toEqual([
      expect.stringContaining("Phòng Văn hóa và Thông tin huyện"),
    ]);
  });

  test("one body in two places is one finding", () => {
    const findings = saidOf(
      ruleId,
      (draft) => void draft.requirements.push("Theo Huyện ủy chỉ đạo.", "Báo cáo Huyện ủy."),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message.vi).toContain("2 chỗ");
  });

  test("a comma in place of the dash is the same name", () => {
    const change = { ...endedBodies[0]!, id: "labour", names: ["Sở Lao động - Thương binh và Xã hội"] };
    const said = (name: string) => saidOf(ruleId, asking(`Gửi ${name}.`), { institutions: [change] }).length;
    expect(said("Sở Lao động, Thương binh và Xã hội")).toBe(1);
    expect(said("Sở Lao động - Thương binh & Xã hội")).toBe(1);
    expect(said("Sở Lao động - Thương binh Xã hội")).toBe(0);
    expect(said("Sở Lao động. Thương binh và Xã hội")).toBe(0);
  });

  test("two bodies of one change are two findings, the level is one", () => {
    const said = (...sentences: string[]) =>
      saidOf(ruleId, (draft) => void draft.requirements.push(...sentences)).map(({ key }) => key);
    const bodies = said("Gửi Phòng Tư pháp huyện.", "Phối hợp với Phòng Y tế huyện.");
    expect(new Set(bodies).size).toBe(2);
    expect(said("Gửi kết quả về huyện.", "Theo chỉ đạo của cấp huyện.")).toHaveLength(1);
  });

  test("the issuer of an older text and a former district stay as they were", () => {
    expect(
      saidOf(ruleId, asking("Theo Kế hoạch số 12/KH-UBND ngày 03/02/2024 của UBND huyện về tuyên truyền.")),
    ).toEqual([]);
    expect(saidOf(ruleId, asking("Rà soát hồ sơ chuyển từ huyện Ba Sông (cũ)."))).toEqual([]);
    expect(saidOf(ruleId, asking("Tiếp nhận hồ sơ do UBND huyện Ba Sông bàn giao."))).toEqual([]);
    expect(saidOf(ruleId, asking("Không để gián đoạn công việc khi không tổ chức cấp huyện."))).toEqual([]);
    const issued = (day: string) => asking(`Theo công văn ngày ${day} của UBND huyện về vệ sinh.`);
    expect(saidOf(ruleId, issued("03/02/2024"))).toEqual([]);
    expect(saidOf(ruleId, issued("03/02/2026"))).toHaveLength(1);
    expect(saidOf(ruleId, asking("Báo cáo UBND huyện Ba Sông trước khi bàn giao."))).toHaveLength(1);
  });

  test("before the day it is a hint, where the plan's year reaches past it", () => {
    const [finding] = saidOf(ruleId, inJanuary2025("Gửi kết quả về Phòng Nội vụ huyện."));
    expect(finding?.severity).toBe("hint");
    expect(finding?.message.vi).toContain("01/07/2025");
  });

  test("a body that had ended cannot have issued what is dated later", () => {
    const cited = (day: string) => asking(`Theo Công văn số 33/CV-NV ngày ${day} của Phòng Nội vụ huyện về báo cáo.`);
    expect(saidOf(ruleId, cited("08/01/2026"))).toHaveLength(1);
    expect(saidOf(ruleId, cited("08/01/2025"))).toEqual([]);
  });

  test("a level of government is a common noun, found in small letters too", () => {
    const institutions = endedBodies.slice(0, 1).map((body) => ({ ...body, names: ["thị trấn"] }));
    const said = (sentence: string) => saidOf(ruleId, asking(sentence), { institutions });
    expect(said("Gửi về các xã, thị trấn.")).toHaveLength(1);
    expect(said("Rà soát hồ sơ của thị trấn Ba Sông (cũ).")).toEqual([]);
  });

  test("a level of government is quoted with the body that is called by it", () => {
    const quoted = (sentence: string) => {
      const [finding] = saidOf(ruleId, asking(sentence), { institutions: endedBodies.slice(-1) });
      return /“([^”]+)”/u.exec(finding?.message.vi ?? "")?.[1];
    };
    expect(quoted("Gửi danh sách về Bưu điện huyện.")).toBe("Bưu điện huyện");
    expect(quoted("Mời Đài Truyền thanh - Truyền hình huyện đưa tin.")).toBe("Đài Truyền thanh - Truyền hình huyện");
    expect(quoted("Đề nghị huyện hỗ trợ kinh phí.")).toBe("huyện");
    expect(quoted("Gửi về huyện trước ngày 10/3/2026.")).toBe("huyện");
  });

  test("the title of the state beside a torn letterhead is no body", () => {
    const institutions = endedBodies.slice(-1).map((body) => ({ ...body, names: ["Hội * huyện"] }));
    const torn = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM HUYỆN BA SÔNG";
    expect(saidOf(ruleId, asking(torn), { institutions })).toEqual([]);
    expect(saidOf(ruleId, asking("Mời Hội Nông dân huyện dự họp."), { institutions })).toHaveLength(1);
  });

  test("a clean plan names none", () => {
    expect(saidOf(ruleId)).toEqual([]);
  });
});
