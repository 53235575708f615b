import { describe, expect, it } from "vitest";
import { aPlanDocument } from "../examples/index.ts";
import { planTitle } from "./plan-title.ts";

const titled = (text: string, body: string) => {
  const source = `**KẾ HOẠCH**\n\n${text}\n\n${body}`;
  return planTitle(aPlanDocument({ source, subject: { text, span: { start: 14, end: 14 + text.length } } }));
};

describe("the title a plan is listed under", () => {
  it("is its subject as written", () => {
    expect(titled("Triển khai công tác dân vận năm 2026", "Làm cho dân tin.")).toBe(
      "Triển khai công tác dân vận năm 2026",
    );
    expect(planTitle(aPlanDocument())).toBeNull();
  });

  it("is not shouted: capitals become small letters, and names stay as the plan's sentences write them", () => {
    expect(
      titled(
        "TRIỂN KHAI THI HÀNH LUẬT THỰC HIỆN DÂN CHỦ Ở CƠ SỞ TRÊN ĐỊA BÀN TỈNH ĐỒNG THÁP, QUÝ IV/2026",
        "Căn cứ Luật Thực hiện dân chủ ở cơ sở, việc này được làm trên địa bàn tỉnh Đồng Tháp.",
      ),
    ).toBe("Triển khai thi hành Luật Thực hiện dân chủ ở cơ sở trên địa bàn tỉnh Đồng Tháp, quý IV/2026");
  });

  it("a word that only begins sentences is no name, a short form stays one, and headings tell nothing", () => {
    expect(
      titled(
        "TUYÊN TRUYỀN CHO HTX VÀ NHÂN DÂN XÃ SUỐI LÀNH",
        "I. XÃ HỘI HÓA\n\n- Tuyên truyền hằng quý.\n\nVận động HTX và Nhân dân.\n\nSuối Lành, ngày 08 tháng 01",
      ),
    ).toBe("Tuyên truyền cho HTX và Nhân dân xã Suối Lành");
  });

  it("bodies keep their capitals where the text does not name them again", () => {
    expect(titled("PHỐI HỢP CÔNG TÁC GIỮA HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN XÃ", "Làm cho dân tin.")).toBe(
      "Phối hợp công tác giữa Hội đồng nhân dân và Ủy ban nhân dân xã",
    );
  });

  it("is cut where it is longer than a list can hold", () => {
    expect(titled("A ".repeat(900).trim(), "")?.length).toBe(1_000);
  });
});
