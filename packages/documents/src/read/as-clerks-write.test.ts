import { expect, test } from "vitest";
import { coverageOf, readPlanText } from "./index.ts";

const head = `UBND XÃ AN HẢI

Số: 08/KH-UBND

An Hải, ngày 20 tháng 01 năm 2026

KẾ HOẠCH
Công tác dân vận năm 2026
`;
const read = (body: string) => readPlanText(`${head}\n${body}`);
const named = (plan: ReturnType<typeof read>) =>
  plan.assignments.map((it) => [it.assignee.text, ...it.duties.map((duty) => duty.title)]);
const titles = (plan: ReturnType<typeof read>) => plan.duties.map((it) => it.title);
const timesOf = (text: string) =>
  read(`I. NHIỆM VỤ\n1. ${text}`).duties[0]?.times.map(
    (it) => it.day ?? (it.recurrence && [it.recurrence.every, it.recurrence.dayOfMonth]),
  );

test("where one number of a part tells offices what to do and the next names nobody, both are read", () => {
  const plan = read(`I. NHIỆM VỤ TRỌNG TÂM
1. Tuyên truyền
a) Phòng Văn hóa - Xã hội
- Phát thanh mỗi tuần hai buổi.
- Treo 05 băng rôn trước ngày 01/3/2026.
b) Các thôn
- Họp dân.
2. Kiểm tra
- Kiểm tra 03 thôn.
3. Phân công thực hiện
a) Công an xã giữ gìn trật tự.
b) Trạm Y tế cử người trực.`);
  expect(titles(plan)).toEqual(["Kiểm tra 03 thôn"]);
  expect(named(plan)).toEqual([
    ["Phòng Văn hóa - Xã hội", "Phát thanh mỗi tuần hai buổi", "Treo 05 băng rôn trước ngày 01/3/2026"],
    ["Các thôn", "Họp dân"],
    ["Công an xã", "giữ gìn trật tự"],
    ["Trạm Y tế", "cử người trực"],
  ]);
});

test("who and when may stand in asterisks below each duty", () => {
  const { duties, assignments } = read(`I. NHIỆM VỤ
1. Mở chuyên mục trên Đài truyền thanh.
* Đơn vị thực hiện: Phòng Văn hóa - Xã hội
* Thời gian thực hiện: Quý I/2026
2. Phát tờ rơi đến từng hộ.
* Đơn vị thực hiện: Đoàn Thanh niên
* Đơn vị phối hợp: Ban quản lý các thôn
* Thời gian thực hiện: Quý II/2026`);
  expect(duties.map((it) => [it.title, it.lead?.text, it.support?.text, it.times[0]?.day])).toEqual([
    ["Mở chuyên mục trên Đài truyền thanh", "Phòng Văn hóa - Xã hội", undefined, "2026-03-31"],
    ["Phát tờ rơi đến từng hộ", "Đoàn Thanh niên", "Ban quản lý các thôn", "2026-06-30"],
  ]);
  expect(assignments).toEqual([]);
});

test("a programme of months and quarters without parts is work, and the head of a group signs it", () => {
  const plan = readPlanText(`UBND XÃ AN HẢI
TỔ DÂN VẬN
Số: 01/KH-TDV
An Hải, ngày 05 tháng 01 năm 2026
KẾ HOẠCH HOẠT ĐỘNG NĂM 2026
1. Tháng 1+2:
- Vận động Nhân dân đón Tết tiết kiệm.
2. Quý III/2026:
- Vận động học sinh ra lớp.
* Phân công:
- Tổ trưởng: phụ trách chung.
- Tổ phó: phụ trách tuyên truyền.
Nơi nhận:
- Lưu: Tổ.
TỔ TRƯỞNG
Siu Mai`);
  expect(plan.duties.map((it) => [it.title, it.times[0]?.text, it.times[0]?.day])).toEqual([
    ["Vận động Nhân dân đón Tết tiết kiệm", "Tháng 1+2", null],
    ["Vận động học sinh ra lớp", "Quý III/2026", "2026-09-30"],
  ]);
  expect(named(plan)).toEqual([
    ["Tổ trưởng", "phụ trách chung"],
    ["Tổ phó", "phụ trách tuyên truyền"],
  ]);
  expect([plan.signature?.position?.text, plan.signature?.name?.text]).toEqual(["TỔ TRƯỞNG", "Siu Mai"]);
});

test("years that open the steps of a way are their times", () => {
  const { duties } = read(`I. LỘ TRÌNH THỰC HIỆN
1. Năm 2026: triển khai tại trụ sở xã.
2. Năm 2027 - 2028: nhân rộng ra các thôn.`);
  expect(duties.map((it) => [it.title, it.times[0]?.day])).toEqual([
    ["Năm 2026: triển khai tại trụ sở xã", "2026-12-31"],
    ["Năm 2027 - 2028: nhân rộng ra các thôn", "2028-12-31"],
  ]);
});

test("the acts of a ceremony are no duties; what has to be prepared for it is", () => {
  const plan = read(`I. NỘI DUNG CHƯƠNG TRÌNH
1. Văn nghệ chào mừng
2. Chào cờ
3. Tuyên bố lý do, giới thiệu đại biểu
4. Các đơn vị ký kết giao ước thi đua
II. PHÂN CÔNG
1. Xã đoàn: đón tiếp đại biểu.
2. Văn phòng: gửi giấy mời phát biểu.`);
  expect(titles(plan)).toEqual([]);
  expect(named(plan)).toEqual([
    ["Xã đoàn", "đón tiếp đại biểu"],
    ["Văn phòng", "gửi giấy mời phát biểu"],
  ]);
});

test("what says how much is to be reached, or under which name, is no duty beside others", () => {
  expect(
    titles(
      read(`I. NHIỆM VỤ
1. Chủ đề năm: “Hướng về cơ sở”.
2. Giải quyết đơn thư
- 100% đơn thuộc thẩm quyền được giải quyết đúng hạn.
- Rà soát các vụ tồn đọng.
3. Nâng cao chất lượng phục vụ
- 100% hồ sơ đúng hạn.`),
    ),
  ).toEqual(["Rà soát các vụ tồn đọng", "Nâng cao chất lượng phục vụ"]);
});

test("one meeting told by its frame is called by the subject", () => {
  const { duties } = read(`I. NỘI DUNG - HÌNH THỨC - THỜI GIAN
1. Nội dung: trao đổi về đất đai.
2. Hình thức: trực tiếp.
3. Thời gian: 13 giờ 30 phút, ngày 20/5/2026.`);
  expect(duties.map((it) => [it.title, it.times[0]?.day])).toEqual([["Công tác dân vận năm 2026", "2026-05-20"]]);
});

test("months of which a report tells do not move its day; a day of each month may stand far behind the month", () => {
  expect(timesOf("Báo cáo kết quả 6 tháng trước ngày 10/6/2026.")).toEqual([["half-year", null], "2026-06-10"]);
  expect(timesOf("Gửi giấy mời 6 tháng trước ngày 10/6/2026.")).not.toContain("2026-06-10");
  expect(timesOf("Hằng tháng báo cáo kết quả về Văn phòng trước ngày 25.")).toEqual([["month", 25]]);
  expect(timesOf("Tiếp công dân vào ngày 15 và ngày cuối cùng hàng tháng.")).toEqual([
    ["month", 15],
    ["month", null],
  ]);
  expect(timesOf("Tổng hợp báo cáo định kỳ (tháng, quý, 6 tháng, năm).")).toEqual([
    ["month", null],
    ["quarter", null],
    ["half-year", null],
    ["year", null],
  ]);
});

test("who leads, who helps and when may all stand in one bracket", () => {
  const { duties } = read(`I. NHIỆM VỤ
1. Khảo sát sự hài lòng (Trung tâm Phục vụ hành chính công chủ trì, phối hợp Văn phòng xã; tháng 6 và tháng 11/2026).`);
  expect(duties.map((it) => [it.lead?.text, it.support?.text, it.times.map(({ day }) => day)])).toEqual([
    ["Trung tâm Phục vụ hành chính công", "Văn phòng xã", ["2026-06-30", "2026-11-30"]],
  ]);
});

test("rosters and shared areas are rows: who, when, where", () => {
  const { scheduleRows, duties } = read(`I. NỘI DUNG
1. Lịch tiếp công dân quý I/2026
Ngày | Người tiếp | Chức vụ | Ghi chú
08/01/2026 | Hồ Mai | Chủ tịch |
15/01/2026 | Lê Rế | Phó Chủ tịch | Được ủy quyền
2. Phân công phụ trách thôn
TT | Họ và tên | Chức vụ | Địa bàn phụ trách
1 | Hồ Đức | Công chức | Thôn Đông
3. Lịch kiểm tra
STT | Đơn vị được kiểm tra | Thời gian | Thành phần
1 | Thôn Tây | ngày 11/5/2026 | Đoàn số 1`);
  expect(scheduleRows.map((it) => [it.content.text, it.lead?.text, it.times[0]?.day])).toEqual([
    ["Lịch tiếp công dân quý I/2026", "Hồ Mai", "2026-01-08"],
    ["Lịch tiếp công dân quý I/2026", "Lê Rế", "2026-01-15"],
    ["Thôn Đông", "Hồ Đức", undefined],
    ["Thôn Tây", undefined, "2026-05-11"],
  ]);
  expect(duties).toEqual([]);
});

test("a list of people by their days of birth is no roster", () => {
  const { scheduleRows } = read(`I. THÀNH PHẦN
TT | Họ và tên | Ngày sinh | Chức vụ
1 | Hồ Đức | 01/02/1980 | Công chức`);
  expect(scheduleRows).toEqual([]);
});

test("a party committee that leads another body, people who were given something, and who heads a team", () => {
  expect(
    named(
      read(`I. TỔ CHỨC THỰC HIỆN
1. Đảng ủy UBND xã lãnh đạo UBND xã cụ thể hóa Kế hoạch.
2. Cán bộ, công chức được phân công nghiêm túc thực hiện Kế hoạch này.
3. Đoàn số 2: Đồng chí Trưởng phòng Kinh tế làm Trưởng đoàn.
4. Phòng KT-HT&ĐT cân đối kinh phí.
5. Thường trực Đảng ủy, lãnh đạo UBND xã theo dõi.`),
    ),
  ).toEqual([
    ["Đảng ủy UBND xã", "lãnh đạo UBND xã cụ thể hóa Kế hoạch"],
    ["Cán bộ, công chức được phân công", "nghiêm túc thực hiện Kế hoạch này"],
    ["Phòng KT-HT&ĐT", "cân đối kinh phí"],
    ["Thường trực Đảng ủy, lãnh đạo UBND xã", "theo dõi"],
  ]);
});

test("a number in bold is placed, a table below the last name is an annex without a title", () => {
  const plan = readPlanText(`# UBND XÃ AN HẢI

**Số: 55/KH-UBND**

# KẾ HOẠCH
**Dân vận khéo**

## I. NHIỆM VỤ
1. Họp dân.

**Nơi nhận:**
- Lưu: VT.

**CHỦ TỊCH**

**Lê Mai**

| STT | Tên mô hình | Đơn vị thực hiện | Thời gian |
|-----|-------------|------------------|-----------|
| 1 | Đường hoa | Hội LHPN xã | 30/9/2026 |
`);
  expect([plan.number?.text, plan.symbol?.text, coverageOf(plan).unplaced]).toEqual(["55", "KH-UBND", 0]);
  expect(plan.scheduleRows.map((it) => [it.content.text, it.lead?.text, it.times[0]?.day])).toEqual([
    ["Đường hoa", "Hội LHPN xã", "2026-09-30"],
  ]);
});

test("a portal's facts below the title are none of the subject's words", () => {
  const plan = readPlanText(`Kế hoạch thực hiện công tác dân vận năm 2026 của UBND xã An Hải
Thứ hai, 19/01/2026 | 08:15
Lượt xem: 214
I. NHIỆM VỤ
1. Họp dân.`);
  expect(plan.subject?.text).toBe("thực hiện công tác dân vận năm 2026 của UBND xã An Hải");
  expect(coverageOf(plan).unplaced).toBe(0);
});

test("cells that close with a bar on their own line are a letterhead and a signature too", () => {
  const plan = readPlanText(`ỦY BAN NHÂN DÂN XÃ AN HẢI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 77/KH-UBND | An Hải, ngày 09 tháng 3 năm 2026 |
KẾ HOẠCH
Dân vận khéo năm 2026
I. NHIỆM VỤ
1. Họp dân.
Nơi nhận: |
- UBND tỉnh; |
- Lưu: VT. |
KT. CHỦ TỊCH |
PHÓ CHỦ TỊCH |
Lê Mai |
`);
  expect([plan.issuer?.name.text, plan.number?.text, plan.place?.text, plan.date?.day]).toEqual([
    "ỦY BAN NHÂN DÂN XÃ AN HẢI",
    "77",
    "An Hải",
    9,
  ]);
  expect(plan.recipients.map((it) => it.text)).toEqual(["UBND tỉnh", "Lưu: VT"]);
  expect([plan.signature?.position?.text, plan.signature?.name?.text]).toEqual(["PHÓ CHỦ TỊCH", "Lê Mai"]);
  expect(coverageOf(plan).unplaced).toBe(0);
});

test("who decides is none of the subject's words, and an article may tell somebody something", () => {
  const plan = readPlanText(`UBND XÃ AN HẢI
Số: 16/QĐ-UBND
An Hải, ngày 14 tháng 01 năm 2026
QUYẾT ĐỊNH
Về việc ban hành Kế hoạch dân vận năm 2026
ỦY BAN NHÂN DÂN XÃ AN HẢI
Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch dân vận năm 2026.
Điều 2. Giao Phòng Văn hóa - Xã hội theo dõi, đôn đốc; báo cáo trước ngày 05/12/2026.
Điều 3. Quyết định có hiệu lực kể từ ngày ký.
CHỦ TỊCH
Lê Mai`);
  expect(plan.subject?.text).toBe("Về việc ban hành Kế hoạch dân vận năm 2026");
  expect(plan.assignments.map((it) => [it.assignee.text, it.duties[0]?.times[0]?.day])).toEqual([
    ["Phòng Văn hóa - Xã hội", "2026-12-05"],
  ]);
});

test("of a list of offices that are looked at each is a row, and none of them leads", () => {
  const { scheduleRows } = readPlanText(
    `${head}\nI. NHIỆM VỤ\n1. Kiểm tra.\nCHỦ TỊCH\nLê Mai\nPHỤ LỤC I\nDANH SÁCH CÁC ĐƠN VỊ ĐƯỢC KIỂM TRA\nSTT\tĐơn vị\tThời gian kiểm tra\n1\tThôn Tây\tNgày 17/6/2026\n`,
  );
  expect(scheduleRows.map((it) => [it.content.text, it.lead, it.times[0]?.day])).toEqual([
    ["Thôn Tây", null, "2026-06-17"],
  ]);
});

test("ways to organise the work tell people what to do", () => {
  expect(
    named(
      read(`A/ BIỆN PHÁP TỔ CHỨC THỰC HIỆN
- Đồng chí Chủ tịch UBND xã: chỉ đạo chung.
- Chính trị viên: theo dõi phong trào.
- Trung đội trưởng dân quân: tổ chức lực lượng giúp dân.`),
    ),
  ).toEqual([
    ["Đồng chí Chủ tịch UBND xã", "chỉ đạo chung"],
    ["Chính trị viên", "theo dõi phong trào"],
    ["Trung đội trưởng dân quân", "tổ chức lực lượng giúp dân"],
  ]);
});

test("months and days in brackets behind a deed, and behind the name of a step, are its time", () => {
  expect(timesOf("Xây dựng kế hoạch (01/2026).")).toEqual(["2026-01-31"]);
  expect(timesOf("Tuyên truyền bầu cử (02-03/2026).")).toEqual(["2026-03-31"]);
  expect(timesOf("Tổ chức Ngày hội đại đoàn kết (18/11/2026).")).toEqual(["2026-11-18"]);
  expect(timesOf("Thi đua chào mừng kỷ niệm Ngày truyền thống (15/10/2026).")).toEqual([]);
  expect(timesOf("Bước 1: Từ 02/2026 - 3/2026: phổ biến.")).toEqual(["2026-03-31"]);
  expect(timesOf("Bước 3: Tháng 11/2026: tổng kết.")).toEqual(["2026-11-30"]);
});

test("quarters counted in Roman numbers give their deeds the quarter", () => {
  const { duties } = read(`B/ NỘI DUNG
I/ Quý I/2026:
1. Họp dân.
II/ Quý II/2026:
1. Trồng cây.`);
  expect(duties.map((it) => [it.title, it.times[0]?.day])).toEqual([
    ["Họp dân", "2026-03-31"],
    ["Trồng cây", "2026-06-30"],
  ]);
});

test("a report that the last words ask for by a day is told to those they name", () => {
  const plan = read(`I. TỔ CHỨC THỰC HIỆN
1. Văn phòng xã theo dõi.
Yêu cầu các phòng, Trưởng các thôn nghiêm túc thực hiện; báo cáo về UBND xã trước ngày 10/12/2026./.`);
  expect(plan.assignments.map((it) => [it.assignee.text, it.duties[0]?.times[0]?.day])).toEqual([
    ["Văn phòng xã", undefined],
    ["các phòng, Trưởng các thôn", "2026-12-10"],
  ]);
  expect(
    read(`I. TỔ CHỨC THỰC HIỆN
1. Văn phòng xã theo dõi.
Yêu cầu các phòng nghiêm túc thực hiện./.`).assignments,
  ).toHaveLength(1);
});

test("times that stand before who has the deed are its times", () => {
  const plan = read(`I. TỔ CHỨC THỰC HIỆN
1. Trước ngày 10/6/2026, các phòng gửi báo cáo về Văn phòng.
2. Định kỳ hằng quý, Công an xã nắm tình hình an ninh.
3. Trong tháng 3/2026, Hội Nông dân xã ra quân; Trước ngày 20/4/2026, Xã đoàn hoàn thành mô hình.
4. Kết thúc giám sát, trong vòng 10 ngày, Đoàn giám sát hoàn thành báo cáo.
5. Hằng tháng, vào ngày 25, Trưởng các thôn báo cáo UBND xã.`);
  expect(
    plan.assignments.map((it) => [
      it.assignee.text,
      it.duties.map(({ times }) => times[0]?.day ?? times[0]?.recurrence?.dayOfMonth ?? times[0]?.text),
    ]),
  ).toEqual([
    ["các phòng", ["2026-06-10"]],
    ["Công an xã", ["Định kỳ hằng quý"]],
    ["Hội Nông dân xã", ["2026-03-31", "2026-04-20"]],
    ["Đoàn giám sát", ["trong vòng 10 ngày"]],
    ["Trưởng các thôn", [25]],
  ]);
});

test("others who are asked for something within a duty's text have duties of their own", () => {
  const { duties } = read(`I. NHIỆM VỤ
1. Cải cách thủ tục hành chính
Thực hiện nghiêm việc trả kết quả. Giao Trung tâm Phục vụ hành chính công niêm yết thủ tục trong tháng 01/2026; giao Văn phòng xã kiểm tra mỗi tháng 01 lần. Đề nghị Bưu điện xã hỗ trợ người dân.`);
  expect(duties.map((it) => [it.key, it.title, it.lead?.text, it.times[0]?.text])).toEqual([
    ["I.1", "Cải cách thủ tục hành chính", undefined, undefined],
    ["I.1.2", "niêm yết thủ tục trong tháng 01/2026", "Trung tâm Phục vụ hành chính công", "trong tháng 01/2026"],
    ["I.1.3", "kiểm tra mỗi tháng 01 lần", "Văn phòng xã", "mỗi tháng 01 lần"],
    ["I.1.4", "hỗ trợ người dân", "Bưu điện xã", undefined],
  ]);
});

test("who gives a duty is not who has it; who signs may be told by three letters", () => {
  const plan = read(`I. TỔ CHỨC THỰC HIỆN
- UBND xã giao Phòng Kinh tế phối hợp các ngành triển khai.
Nơi nhận:
- Các ấp (t/h);
- Lưu./.
TM. UBND XÃ
KT.CHỦ TỊCH
PCT
Trần Văn Út`);
  expect(named(plan)).toEqual([["Phòng Kinh tế", "phối hợp các ngành triển khai"]]);
  expect([plan.signature?.position?.text, plan.signature?.name?.text]).toEqual(["PCT", "Trần Văn Út"]);
  expect(plan.recipients.map((it) => it.text)).toEqual(["Các ấp (t/h)", "Lưu"]);
});

test("a row's number below “hằng tháng” is no page's", () => {
  const { scheduleRows } = read(`I. NHIỆM VỤ
TT
Nội dung
Chủ trì
Thời gian
1
Tổ chức Ngày thứ Bảy vì dân
Trung tâm Phục vụ hành chính công
Thứ Bảy tuần 2, tuần 4 hằng tháng
2
Khảo sát sự hài lòng
Các thôn
Trước 30/10/2026`);
  expect(scheduleRows.map((it) => [it.content.text, it.lead?.text])).toEqual([
    ["Tổ chức Ngày thứ Bảy vì dân", "Trung tâm Phục vụ hành chính công"],
    ["Khảo sát sự hài lòng", "Các thôn"],
  ]);
});

test("what a report looks at lies in the past; days that count from something else stay open", () => {
  expect(timesOf("Đánh giá kết quả giải quyết đơn thư từ 01/7/2025 đến 30/4/2026.")).toEqual([]);
  expect(timesOf("Ban hành thông báo trong thời hạn không quá 10 ngày làm việc.")).toEqual([null]);
  expect(timesOf("Gửi đề cương trước 15 ngày kể từ ngày bắt đầu giám sát.")).toEqual([null]);
  expect(timesOf("Gửi kiến nghị chậm nhất 05 ngày sau đó đến UBND xã.")).toEqual([null]);
});

test("a rate behind a colon is measured by all that stands before it", () => {
  const { targets } = read(`I. MỤC TIÊU
- Số hóa hồ sơ, kết quả giải quyết: 100%;
- Trao 120 thẻ BHYT cho người già.`);
  expect(targets.map((it) => [it.measure, it.quantity])).toEqual([
    ["Số hóa hồ sơ, kết quả giải quyết", 100],
    ["thẻ BHYT", 120],
  ]);
});

test("a deed that begins with who is asked, or ends with who has it in brackets, says whose it is", () => {
  const { duties } = read(`I. NHIỆM VỤ
1. Giao Văn phòng xã tổ chức Hội nghị trước ngày 20/02/2026.
2. Phát thanh 02 buổi/tuần (Phòng Văn hóa - Xã hội).
3. Báo cáo kết quả về cơ quan cấp trên (Sở Nội vụ).`);
  expect(duties.map((it) => [it.verb, it.lead?.text])).toEqual([
    ["tổ chức", "Văn phòng xã"],
    ["phát", "Phòng Văn hóa - Xã hội"],
    ["báo cáo", undefined],
  ]);
});

test("a deputy below the head's title signs, also where “KT.” was left out", () => {
  const { signature } = read(`I. NHIỆM VỤ
1. Họp dân.
Nơi nhận:
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Văn Út`);
  expect([signature?.capacity, signature?.position?.text, signature?.name?.text]).toEqual([
    "TM",
    "PHÓ CHỦ TỊCH",
    "Trần Văn Út",
  ]);
});

test("times of the whole part in brackets, days within each month and periods in a row", () => {
  const { duties } = read(`I. NHIỆM VỤ
1. Tổ chức tuyên truyền (thường xuyên)
a) Tuyên truyền Luật Tiếp công dân.
b) Phát tờ gấp trước ngày 01/4/2026.`);
  expect(duties.map((it) => it.times[0]?.continuous)).toEqual([true, false]);
  expect(timesOf("Chủ tịch UBND xã tiếp công dân ít nhất 02 ngày trong 01 tháng.")).toEqual([["month", null]]);
  expect(timesOf("Hằng quý, 6 tháng, năm tổng hợp báo cáo.")).toEqual([
    ["quarter", null],
    ["half-year", null],
    ["year", null],
  ]);
});

test("capacities may be written with a stroke", () => {
  const { signature, recipients } = read(`I. NHIỆM VỤ
1. Họp dân.
Nơi nhận:
- Sở Nội vụ (B/c)
- Lưu VP
TM/ỦY BAN NHÂN DÂN
KT/CHỦ TỊCH
PHÓ CHỦ TỊCH
Quàng Văn Út`);
  expect([signature?.capacity, signature?.position?.text, signature?.name?.text]).toEqual([
    "KT",
    "PHÓ CHỦ TỊCH",
    "Quàng Văn Út",
  ]);
  expect(recipients.map((it) => it.text)).toEqual(["Sở Nội vụ (B/c)", "Lưu VP"]);
});

test("dots part facts as dashes do, and “do … thực hiện” says who has the deed", () => {
  const { duties } = read(`I. NHIỆM VỤ
1. Tổ chức lễ phát động
• Thời gian: ngày 15/02/2026
• Đơn vị chủ trì: Ban Xây dựng Đảng
• Đơn vị phối hợp: Văn phòng Đảng ủy
2. Chương trình đối thoại: phát hằng tuần, do Phòng Văn hóa - Xã hội thực hiện.
3. Xây dựng 15 mô hình (mỗi thôn 01 mô hình).`);
  expect(duties.map((it) => [it.lead?.text, it.support?.text])).toEqual([
    ["Ban Xây dựng Đảng", "Văn phòng Đảng ủy"],
    ["Phòng Văn hóa - Xã hội", undefined],
    [undefined, undefined],
  ]);
});

test("deeds counted by letters in one paragraph are deeds of their own", () => {
  const plan = read(`I. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội: a) Theo dõi, đôn đốc; b) Chủ trì tổng kết trong tháng 12/2026; c) Kiểm tra 04 thôn.
2. Chậm nhất ngày 25 hằng tháng, các phòng gửi báo cáo.`);
  expect(named(plan)).toEqual([
    ["Phòng Văn hóa - Xã hội", "Theo dõi, đôn đốc", "Chủ trì tổng kết trong tháng 12/2026", "Kiểm tra 04 thôn"],
    ["các phòng", "gửi báo cáo"],
  ]);
  expect(plan.assignments.map((it) => it.duties[1]?.times[0]?.day ?? it.duties[0]?.times[0]?.recurrence)).toEqual([
    "2026-12-31",
    { every: "month", dayOfMonth: 25, month: null },
  ]);
});

test("plain titles open the parts of a page of the web, also above deeds counted in words", () => {
  const plan = readPlanText(`Ủy ban nhân dân xã An Hải
Kế hoạch công tác dân vận năm 2026

Mục đích, yêu cầu

Nâng cao nhận thức của cán bộ.

Nhiệm vụ trọng tâm

Thứ nhất, quán triệt các văn bản.
Thứ hai, đẩy mạnh cải cách; hoàn thành trước ngày 30/9/2026.

Tổ chức thực hiện

Các thôn tuyên truyền đến từng hộ.
`);
  expect(plan.sections.map((it) => it.role)).toEqual(["purpose", "duties", "assignments"]);
  expect(plan.duties.map((it) => [it.verb, it.times[0]?.day])).toEqual([
    ["quán triệt", undefined],
    ["đẩy mạnh", "2026-09-30"],
  ]);
  expect(coverageOf(plan).unplaced).toBe(0);
});

test("a list of what is looked at, with its rounds below, is one duty of those days", () => {
  const { duties } = read(`I. NỘI DUNG, THỜI GIAN TỰ KIỂM TRA
1. Nội dung
1.1. Việc ban hành văn bản.
1.2. Kết quả tiếp công dân.
2. Thời gian
- Đợt 1: từ ngày 01/6 đến ngày 10/6/2026.
- Đợt 2: từ ngày 01/11 đến ngày 10/11/2026.
- Mốc thời gian kiểm tra: từ 15/11/2025 đến 31/5/2026.`);
  expect(duties.map((it) => [it.title, it.times.map(({ day }) => day)])).toEqual([
    ["Công tác dân vận năm 2026", ["2026-06-10", "2026-11-10"]],
  ]);
});

test("a basis with a number ends the subject; bodies that meet each quarter have something to do", () => {
  const plan = readPlanText(`UBND XÃ AN HẢI
Số: 44/KH-UBND
An Hải, ngày 02 tháng 4 năm 2026
KẾ HOẠCH
Triển khai Quy chế phối hợp công tác dân vận năm 2026
Thực hiện Quy chế phối hợp số 01-QC/BXDĐ-UBND ngày 15/3/2026, UBND xã ban hành Kế hoạch:
I. CHẾ ĐỘ LÀM VIỆC
1. Hai bên giao ban mỗi quý 01 lần.
2. Tổng kết vào tháng 12/2026.`);
  expect(plan.subject?.text).toBe("Triển khai Quy chế phối hợp công tác dân vận năm 2026");
  expect(plan.assignments.map((it) => [it.assignee.text, it.duties[0]?.times[0]?.recurrence?.every])).toEqual([
    ["Hai bên", "quarter"],
  ]);
  expect(plan.duties.map((it) => [it.title, it.times[0]?.day])).toEqual([["Tổng kết vào tháng 12/2026", "2026-12-31"]]);
});

test("so many hamlets may be told something, and a meeting may say its hour before its day", () => {
  const plan = read(`I. TỔ CHỨC THỰC HIỆN
- 11 làng: vận động Nhân dân, báo cáo trước ngày 25/10/2026.
- Đoàn xã: ra quân.`);
  expect(plan.assignments.map((it) => [it.assignee.text, it.count?.quantity, it.duties[0]?.times[0]?.day])).toEqual([
    ["11 làng", 11, "2026-10-25"],
    ["Đoàn xã", undefined, undefined],
  ]);
  expect(timesOf("Tọa đàm truyền thống: lúc 14 giờ ngày 15/10/2026 (thứ Năm) tại hội trường xã.")).toEqual([
    "2026-10-15",
  ]);
});

test("rounds that are counted have their days, also without a colon", () => {
  expect(
    timesOf("Tổ chức 02 hội nghị đối thoại, lần 1 ngày 19/5/2026 (thứ Ba), lần 2 ngày 20/10/2026 (thứ Ba)."),
  ).toEqual(["2026-05-19", "2026-10-20"]);
});
