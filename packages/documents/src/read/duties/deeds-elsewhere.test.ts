import { expect, test } from "vitest";
import { coverageOf, readPlanText } from "../index.ts";

const head = "UBND XÃ AN HẢI\n\nSố: 08/KH-UBND\n\nAn Hải, ngày 20 tháng 01 năm 2026\n\nKẾ HOẠCH\nGiám sát năm 2026\n\n";
const end = "\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHồ Thị Mai\n\n";
const read = (body: string) => {
  const plan = readPlanText(head + body);
  expect(coverageOf(plan).unplaced).toBe(0);
  return {
    duties: plan.duties.map(({ title }) => title),
    told: plan.assignments.map(({ assignee, duties }) => [assignee.text, ...duties.map(({ title }) => title)]),
    rows: plan.scheduleRows.map(({ lead, content }) => [lead?.text, content.text]),
  };
};

test("a part about time or method that says who does what by when tells duties", () => {
  const { duties, told } = read(`I. MỤC ĐÍCH
Đánh giá đúng.
II. PHƯƠNG PHÁP, THỜI GIAN
1. Đoàn giám sát gửi đề cương chậm nhất ngày 20/8/2026.
2. Các thôn gửi báo cáo trước ngày 10/9/2026.
3. Hoàn thành báo cáo trước ngày 05/10/2026.
III. THỜI GIAN
1. Thời gian: ngày 05/10/2026.
2. Địa điểm: Hội trường xã.
IV. TÌNH HÌNH NĂM 2025
1. Các thôn đã họp dân trước ngày 10/9/2025.
2. Phòng Kinh tế hoàn thành báo cáo trước ngày 05/10/2025.`);
  expect(told.map(([name]) => name)).toEqual(["Đoàn giám sát", "Các thôn"]);
  expect(duties).toEqual(["Hoàn thành báo cáo trước ngày 05/10/2026"]);
});

test("what stands behind a day and a colon is done by that day, and by whoever is named there", () => {
  const plan = readPlanText(`${head}I. MỤC ĐÍCH
Đánh giá đúng.
II. TIẾN ĐỘ THỰC HIỆN
1. Trước ngày 25/4/2026: ban hành quyết định thành lập Đoàn giám sát.
2. Trước ngày 10/5/2026: các đơn vị gửi báo cáo về Ủy ban nhân dân xã.
3. Từ ngày 15/5 đến ngày 22/5/2026: Đoàn giám sát làm việc với các đơn vị.
4. Trước ngày 05/6/2026: hoàn thiện báo cáo kết quả.`);
  expect(plan.duties.map((it) => [it.lead?.text, it.times[0]?.day])).toEqual([
    [undefined, "2026-04-25"],
    ["các đơn vị", "2026-05-10"],
    ["Đoàn giám sát", "2026-05-22"],
    [undefined, "2026-06-05"],
  ]);
});

test("a task's title ends with its sentence, and not within a parenthesis that says who does it", () => {
  const { duties } = read(`II. NHIỆM VỤ
1. Vận động hộ kinh doanh ký cam kết (Phòng Kinh tế chủ trì; Công an phối hợp). Kết quả báo cáo hằng tháng.
2. Tổ chức ra quân dọn vệ sinh; báo cáo trước ngày 15/3/2026.
3. Rà soát quy ước của thôn (theo mẫu; không đóng ngoặc.`);
  expect(duties).toEqual([
    "Vận động hộ kinh doanh ký cam kết (Phòng Kinh tế chủ trì; Công an phối hợp)",
    "Tổ chức ra quân dọn vệ sinh",
    "Rà soát quy ước của thôn (theo mẫu",
  ]);
});

test("an annex that names in its heading whom it is for gives them its rows and its list", () => {
  const annexes = `PHỤ LỤC 1
NHIỆM VỤ CỦA SỞ NỘI VỤ
(Kèm theo Kế hoạch số 08/KH-UBND)
STT\tNhiệm vụ\tThời gian
1\tTập huấn\tQuý II/2026

PHỤ LỤC 2
NHIỆM VỤ CỦA UBND CÁC XÃ, PHƯỜNG
1. Tổ chức đối thoại trước ngày 30/11/2026.
2. Báo cáo kết quả trước ngày 05/12/2026.

PHỤ LỤC 3
DANH SÁCH CÁC THÔN
1. Thôn An.
2. Thôn Bình.`;
  const { rows, told } = read(
    `I. NHIỆM VỤ\nNhiệm vụ cụ thể của từng đơn vị theo các Phụ lục kèm theo Kế hoạch này.${end}${annexes}`,
  );
  expect(rows).toEqual([["SỞ NỘI VỤ", "Tập huấn"]]);
  expect(told).toEqual([
    ["UBND CÁC XÃ, PHƯỜNG", "Tổ chức đối thoại trước ngày 30/11/2026", "Báo cáo kết quả trước ngày 05/12/2026"],
  ]);
});

test.each([
  "Các nhiệm vụ cụ thể theo Phụ lục kèm theo Kế hoạch này.",
  "(Có Phụ lục chi tiết kèm theo)",
  "Nội dung chi tiết tại Phụ lục ban hành kèm theo.",
])("where the duties stand elsewhere, that is no duty: %s", (text) => {
  expect(read(`I. NHIỆM VỤ\n${text}`).duties).toEqual([]);
});

test("what a supervision looks at, and since when, is no duty", () => {
  const { duties } = read(`I. PHẠM VI, ĐỐI TƯỢNG, NỘI DUNG GIÁM SÁT
1. Phạm vi: trên địa bàn xã, từ 01/01/2021 đến 31/12/2025.
2. Đối tượng: Công an xã.
3. Nội dung:
a) Kết quả trả lời đơn thư.`);
  expect(duties).toEqual([]);
});

test("who forms a board is told so, who sits on it is told nothing", () => {
  const { told } = read(`I. TỔ CHỨC THỰC HIỆN
1. Hiệu trưởng ra quyết định thành lập Ban chỉ đạo gồm:
+ Bà Hồ Thị Mai - Hiệu trưởng - Trưởng ban
+ Ông Lê Rế - Chủ tịch công đoàn - Phó ban
2. Những việc phải công khai:
- Thu, chi tài chính.
3. Công đoàn giám sát việc thực hiện.
4. Mỗi đảng viên phụ trách 5 - 7 hộ; giúp 2 hộ thoát nghèo.`);
  expect(told).toEqual([
    ["Hiệu trưởng", "ra quyết định thành lập Ban chỉ đạo gồm"],
    ["Công đoàn", "giám sát việc thực hiện"],
    ["Mỗi đảng viên", "phụ trách 5 - 7 hộ"],
  ]);
});

test("a title with a slip in its accents is the title all the same", () => {
  const plan = readPlanText(head.replace("KẾ HOẠCH", "KÊ HOẠCH"));
  expect([plan.kind, plan.subject?.text, plan.number?.text]).toEqual(["plan", "Giám sát năm 2026", "08"]);
});

test("a calendar of months and quarters tells duties, and its days are of the year above them", () => {
  const plan = readPlanText(`${head}I. LỊCH TIẾP CÔNG DÂN
Tháng 01/2026
- Ngày 15/01: Chủ tịch UBND xã tiếp công dân.
Quý III/2026
- Kiểm tra việc thực hiện kết luận.
Quý IV/2026:
- Tổng kết trước ngày 10/12.`);
  expect(plan.duties.map(({ times }) => times.map(({ day }) => day))).toEqual([
    ["2026-01-15"],
    ["2026-09-30"],
    ["2026-12-10"],
  ]);
});

test("time and place told above a list of deeds hold for each of them", () => {
  const plan = readPlanText(`${head}I. NỘI DUNG
1. Thời gian: sáng thứ Bảy hằng tuần.
2. Địa điểm: Hội trường xã.
3. Nội dung công việc:
- Tiếp nhận hồ sơ;
- Tư vấn pháp luật 02 buổi/tháng.`);
  expect(plan.duties.map(({ title, times }) => [title, times[0]?.recurrence?.every])).toEqual([
    ["Tiếp nhận hồ sơ", "week"],
    ["Tư vấn pháp luật 02 buổi/tháng", "month"],
  ]);
});

test("a tab behind a dash parts no columns", () => {
  const plan = readPlanText(
    `${head}I. A\nHọp.\n\nNơi nhận:\n\t-\tSở Nội vụ;\n\t-\tLưu: VT.\n\tTM. ỦY BAN NHÂN DÂN\n\tCHỦ TỊCH\n\nHồ Thị Mai`,
  );
  expect(plan.recipients.map(({ text }) => text)).toEqual(["Sở Nội vụ", "Lưu: VT"]);
  expect(plan.signature?.name?.text).toBe("Hồ Thị Mai");
});
