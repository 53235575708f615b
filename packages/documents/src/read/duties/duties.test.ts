import { expect, test } from "vitest";
import { readPlanText } from "../index.ts";

const head = `ỦY BAN NHÂN DÂN XÃ BẾN QUAN

Số: 19/KH-UBND

Bến Quan, ngày 21 tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026
`;
const read = (body: string) => readPlanText(`${head}\n${body}`);
const dutyOf = (sentence: string) => read(`I. NHIỆM VỤ\n1. ${sentence}`).duties[0];

test("titles with a star between the numbers of one part are no duties, and take none away", () => {
  const plan = read(`I. NHIỆM VỤ
* Về thủ tục hành chính
1. Niêm yết thủ tục mới trước ngày 15/3/2026.
2. Phòng Kinh tế: rà soát phí, lệ phí; xong trước ngày 30/4/2026.
* Về con người
3. Mở 02 lớp tập huấn trước ngày 30/6/2026.`);
  expect(plan.duties.map((it) => [it.marker?.text, it.times[0]?.day])).toEqual([
    ["1.", "2026-03-15"],
    ["2.", "2026-04-30"],
    ["3.", "2026-06-30"],
  ]);
});

test.each([
  [
    "Giao Công an xã chủ trì, phối hợp với Ban Chỉ huy Quân sự xã, trưởng các thôn nắm tình hình.",
    "Công an xã",
    "Ban Chỉ huy Quân sự xã, trưởng các thôn",
  ],
  ["Đoàn Thanh niên phối hợp với Hội Nông dân xã nghiên cứu, đề xuất mô hình.", "Đoàn Thanh niên", "Hội Nông dân xã"],
  ["Phòng Kinh tế phối hợp Công an xã, các thôn kiểm tra việc xả rác.", "Phòng Kinh tế", "Công an xã, các thôn"],
  ["Phòng Kinh tế phối hợp Liên đoàn bóng đá tổ chức 01 giải.", "Phòng Kinh tế", undefined],
  ["Phòng Kinh tế chủ trì, phối hợp với các cơ quan, đơn vị liên quan kiểm tra.", "Phòng Kinh tế", undefined],
  ["Phòng Kinh tế phối hợp với Trạm Y tế khám sàng lọc cho 300 người.", "Phòng Kinh tế", undefined],
  ["Phòng Kinh tế phối hợp với đơn vị thu gom rác vận chuyển rác trước 6 giờ hằng ngày.", "Phòng Kinh tế", undefined],
  ["Trưởng thôn tổ chức hội nghị cộng đồng dân cư lấy ý kiến về quy ước.", "Trưởng thôn", undefined],
  ["Mỗi quý 01 lần, Ban Thanh tra nhân dân họp rút kinh nghiệm.", "Ban Thanh tra nhân dân", undefined],
  [
    "Giao Chủ tịch Hội Cựu chiến binh xã phụ trách mô hình “Camera an ninh”.",
    "Chủ tịch Hội Cựu chiến binh xã",
    undefined,
  ],
  ["Các Tổ bầu cử khai mạc lúc 07 giờ ngày 15/3/2026.", "Các Tổ bầu cử", undefined],
])("%s: who leads, and who helps", (sentence, lead, support) => {
  expect([dutyOf(sentence)?.lead?.text, dutyOf(sentence)?.support?.text]).toEqual([lead, support]);
});

test("whoever a label says helps does not lead", () => {
  const plan = read(`I. NHIỆM VỤ
1. Kiện toàn tổ hòa giải
a) Nội dung: Rà soát 07 tổ.
b) Đơn vị thực hiện: Ban nhân dân các ấp phối hợp với Ban Công tác Mặt trận ấp.
c) Thời gian: Quý II năm 2026.`);
  expect(plan.duties.map((it) => [it.lead?.text, it.support?.text])).toEqual([
    ["Ban nhân dân các ấp", "Ban Công tác Mặt trận ấp"],
  ]);
});

test("of two rounds of one year the first has the year of the second", () => {
  const days = (sentence: string) => dutyOf(sentence)?.times.map(({ day }) => day);
  expect(days("Đối thoại 02 cuộc: cuộc thứ nhất trong quý II, cuộc thứ hai trong quý IV năm 2026.")).toEqual([
    "2026-06-30",
    "2026-12-31",
  ]);
  expect(days("Báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 10/12/2026.")).toContain("2026-06-10");
});

test("issues that are counted come again and again", () => {
  expect(dutyOf("Phát bản tin 02 số mỗi tháng.")?.times[0]?.recurrence?.every).toBe("month");
});

test("whoever was given nothing keeps nothing of the plan's last words", () => {
  const plan = read(`I. TỔ CHỨC THỰC HIỆN
1. Công an xã
Bảo đảm trật tự.

2. Hội Nông dân, Hội Phụ nữ xã:

3. Bưu điện xã

Yêu cầu các bộ phận, các thôn nghiêm túc thực hiện Kế hoạch này./.

Nơi nhận:
- Lưu: VT.`);
  expect(plan.assignments.map((it) => [it.assignee.text, it.duties.length])).toEqual([
    ["Công an xã", 1],
    ["Hội Nông dân, Hội Phụ nữ xã", 0],
    ["Bưu điện xã", 0],
  ]);
  expect(plan.closing).toHaveLength(1);
});

test("what a household pays is no target", () => {
  expect(read("I. NHIỆM VỤ\n1. Thu phí vệ sinh 20.000 đồng/hộ.").targets).toEqual([]);
});

test("a weekday before the date in brackets leaves it the day of the deed", () => {
  expect(dutyOf("Ban Quản lý chợ diễn tập phương án chữa cháy (thứ Năm, ngày 10/9/2026).")?.times[0]?.day).toBe(
    "2026-09-10",
  );
});

test("how many there are is no target", () => {
  const { targets } = read(
    "I. MỤC TIÊU\n- Giải quyết 100% hồ sơ quá hạn (hiện còn 37 hồ sơ, trong đó đất đai 29 hồ sơ).\n- Toàn xã hiện có 12 mô hình, phấn đấu thêm 03 mô hình.",
  );
  expect(targets.map(({ quantity, unit }) => [quantity, unit])).toEqual([
    [100, "%"],
    [3, "mô hình"],
  ]);
});
