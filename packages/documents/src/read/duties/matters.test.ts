import { expect, test } from "vitest";
import { readPlanText } from "../index.ts";

const dutiesBelow = (heading: string, items: string) =>
  readPlanText(
    `KẾ HOẠCH\nKiểm tra\n\nI. MỤC ĐÍCH\nNhắc nhau cùng làm.\n\nII. ${heading}\n${items}\n\nIII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng theo dõi.`,
  ).duties.map((it) => it.title);

test.each([
  ["NỘI DUNG KIỂM TRA", "- Việc công khai ở thôn.\n- Công tác lãnh đạo, chỉ đạo.\n- Tiếp công dân, trả lời đơn thư."],
  ["NỘI DUNG, ĐỐI TƯỢNG GIÁM SÁT", "1. Việc tiếp thu ý kiến của Nhân dân.\n2. Kết quả giải quyết đơn."],
  ["Nội dung đối thoại", "- Đất đai, môi trường;\n- Những vấn đề khác Nhân dân quan tâm."],
  ["Những việc giáo viên được biết, tham gia ý kiến", "1. Kế hoạch năm học.\n2. Nội quy của nhà trường."],
  [
    "NỘI DUNG, HÌNH THỨC, THÀNH PHẦN, ĐỊA ĐIỂM",
    "1. Nội dung\n- Việc thực hiện chính sách.\n2. Hình thức\nĐối thoại tại hội trường.",
  ],
  ["Những việc nhân dân kiểm tra, giám sát", "1. Hoạt động của chính quyền.\n2. Thu, chi các loại quỹ."],
  ["Những nội dung công khai để nhân dân biết", "1. Hình thức công khai: niêm yết tại trụ sở."],
  ["Những nội dung phải công khai", "- Mức đóng góp của cha mẹ học sinh."],
])("what “%s” lists is looked at or spoken of, not done", (heading, items) => {
  expect(dutiesBelow(heading, items)).toEqual([]);
});

test("among such matters whatever names its time or does what the list is for stays a duty", () => {
  expect(
    dutiesBelow(
      "NỘI DUNG KIỂM TRA",
      "1. Kiểm tra hồ sơ tiếp công dân ở các thôn.\n2. Gửi đề cương báo cáo trước ngày 15/5/2026.\n3. Việc niêm yết công khai.",
    ),
  ).toEqual(["Kiểm tra hồ sơ tiếp công dân ở các thôn", "Gửi đề cương báo cáo trước ngày 15/5/2026"]);
  expect(dutiesBelow("NHIỆM VỤ", "1. Công tác tuyên truyền ở cơ sở.\n2. Việc công khai ở thôn.")).toHaveLength(2);
});
