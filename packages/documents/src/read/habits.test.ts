import { expect, test } from "vitest";
import { readPlanText } from "./index.ts";

const head = `UBND XÃ AN HẢI

Số: 08/KH-UBND

An Hải, ngày 20 tháng 01 năm 2026

KẾ HOẠCH
Công tác dân vận năm 2026
`;
const read = (body: string) => readPlanText(`${head}\n${body}`);
const named = (plan: ReturnType<typeof read>) =>
  plan.assignments.map((it) => [it.assignee.text, ...it.duties.map((duty) => duty.title)]);

test("items that each carry their own time and people below their title are duties of their own", () => {
  const { duties, assignments } = read(`III/ NỘI DUNG CÔNG VIỆC:
1/ Tuyên truyền Luật Đất đai:
Thời gian: quý 2/2026. Người thực hiện: đ/c Phó Chủ tịch Hội.
2/ Góp ý với chính quyền:
Thời gian: tháng 9/2026. Người thực hiện: Ban Thường vụ.
IV/ CHẾ ĐỘ BÁO CÁO:
Các chi hội báo cáo về Hội vào ngày 20 của tháng cuối quý.`);
  expect(duties.map((it) => [it.title, it.lead?.text, it.times[0]?.day])).toEqual([
    ["Tuyên truyền Luật Đất đai", "đ/c Phó Chủ tịch Hội", "2026-06-30"],
    ["Góp ý với chính quyền", "Ban Thường vụ", "2026-09-30"],
  ]);
  expect(assignments.map((it) => [it.assignee.text, it.duties[0]?.times[0]?.recurrence])).toEqual([
    ["Các chi hội", { every: "quarter", dayOfMonth: 20, month: null }],
  ]);
});

test("the text right below a heading in capitals is its text, also where blank lines part the paragraphs", () => {
  const { sections } = read(`I. QUAN ĐIỂM
Dân vận là việc của mọi người.

II. MỤC TIÊU

1. Xây dựng 02 mô hình.

III. KINH PHÍ
Từ ngân sách xã.`);
  expect(sections.map((it) => [it.heading?.text, it.paragraphs.length])).toEqual([
    ["QUAN ĐIỂM", 1],
    ["MỤC TIÊU", 0],
    ["KINH PHÍ", 1],
  ]);
});

test("whoever is looked at is named whole, and what they shall do comes after", () => {
  expect(
    named(
      read(`I. TỔ CHỨC THỰC HIỆN
1. Đề nghị các chi bộ được kiểm tra chuẩn bị hồ sơ.
2. Ban Công tác Mặt trận các thôn được giám sát mời đại diện Nhân dân.
3. Ban Thường trực Ủy ban MTTQ xã quyết định thành lập Đoàn giám sát; tổng hợp kết quả.
4. Mỗi tổ chức nhận đỡ đầu một mô hình.`),
    ),
  ).toEqual([
    ["các chi bộ được kiểm tra", "chuẩn bị hồ sơ"],
    ["Ban Công tác Mặt trận các thôn được giám sát", "mời đại diện Nhân dân"],
    ["Ban Thường trực Ủy ban MTTQ xã", "quyết định thành lập Đoàn giám sát"],
    ["Mỗi tổ chức", "nhận đỡ đầu một mô hình"],
  ]);
});

test("who sits on a board is told nothing by that; the list goes on below them", () => {
  expect(
    named(
      read(`I. TỔ CHỨC THỰC HIỆN
- Ban chỉ đạo thực hiện Quy chế dân chủ gồm:
1. Bà Hồ Mai – Hiệu trưởng – Trưởng ban
2. Ông Lê Rế – Chủ tịch Công đoàn – Phó ban
- Công đoàn: giám sát việc thực hiện.
- Tổng phụ trách Đội: tổ chức hộp thư cho học sinh.`),
    ),
  ).toEqual([
    ["Công đoàn", "giám sát việc thực hiện"],
    ["Tổng phụ trách Đội", "tổ chức hộp thư cho học sinh"],
  ]);
});

test("a name with a dash in it is whole, and who supports stands apart behind a semicolon", () => {
  const { duties } = read(`I. NHIỆM VỤ
1. Họp dân. Chủ trì: Phòng Kinh tế; phối hợp: Trưởng thôn. Thời gian: tháng 3/2026.
2. Dạy nghề. Chủ trì: Phòng Văn hóa - Xã hội. Thời gian: tối thiểu một lần trước khi thu hồi đất.
3. Mỗi quý tổ chức một buổi đối thoại.`);
  expect(duties.map((it) => [it.lead?.text, it.support?.text, it.times[0]?.text])).toEqual([
    ["Phòng Kinh tế", "Trưởng thôn", "tháng 3/2026"],
    ["Phòng Văn hóa - Xã hội", undefined, "tối thiểu một lần trước khi thu hồi đất"],
    [undefined, undefined, "Mỗi quý"],
  ]);
});

test("months in a row, a month of each year, and when something only begins", () => {
  const timesOf = (text: string) =>
    read(`I. NHIỆM VỤ\n1. Họp thôn. Thời gian: ${text}.`).duties[0]?.times.map(
      (it) => it.day ?? (it.recurrence && [it.recurrence.every, it.recurrence.month]),
    );
  expect(timesOf("Tháng 4, 6, 9/2026")).toEqual(["2026-04-30", "2026-06-30", "2026-09-30"]);
  expect(timesOf("quý II, III và IV/2026")).toEqual(["2026-06-30", "2026-09-30", "2026-12-31"]);
  expect(timesOf("tháng 10 hằng năm")).toEqual([["year", 10]]);
  expect(timesOf("quý III hằng năm")).toEqual([["year", 9]]);
  expect(timesOf("Từ tháng 4/2026")).toEqual([null]);
  expect(timesOf("Từ tháng 4/2026 đến tháng 6/2026")).toEqual(["2026-06-30"]);
});

test("a rate is one measure with all it counts, and square metres are no metres", () => {
  const { targets, duties } = read(`I. NHIỆM VỤ
+ Tỷ lệ giải quyết đơn khiếu nại, tố cáo đạt từ 90% trở lên.
+ Vận động Nhân dân hiến 2.000 m2 đất.`);
  expect(targets.map((it) => [it.measure, it.quantity, it.unit])).toEqual([
    ["Tỷ lệ giải quyết đơn khiếu nại, tố cáo", 90, "%"],
    ["m2 đất", 2000, "m2"],
  ]);
  expect(duties.map((it) => it.verb)).toEqual(["vận động"]);
});

test("articles count through all parts", () => {
  const { notes } = read(
    "Phần thứ nhất\nNỘI DUNG PHỐI HỢP\nĐiều 1. Tuyên truyền\nĐiều 2. Giám sát\nPhần thứ hai\nTRÁCH NHIỆM\nĐiều 3. Mặt trận xã\nĐiều 5. Ủy ban nhân dân xã",
  );
  expect(notes.filter(({ code }) => code === "number-skipped")).toHaveLength(1);
});

test("a law named behind one of its articles is a basis too", () => {
  const { legalBases } = read(
    "Thực hiện Điều 22 của Luật Tổ chức chính quyền địa phương năm 2025;\n\nI. NHIỆM VỤ\n1. Đối thoại.",
  );
  expect(legalBases.map((it) => [it.kind, it.title])).toEqual([["Luật", "Tổ chức chính quyền địa phương"]]);
});

test("a table of models is a schedule by what is done, by whom and when", () => {
  const { scheduleRows } = read(
    "I. NHIỆM VỤ\n1. Đăng ký mô hình.\n\n| TT | Tên mô hình | Đơn vị thực hiện | Thời gian |\n| 1 | Hàng rào xanh | Chi hội Phụ nữ | Tháng 3/2026 |\n",
  );
  expect(scheduleRows.map((it) => [it.content.text, it.lead?.text, it.times[0]?.day])).toEqual([
    ["Hàng rào xanh", "Chi hội Phụ nữ", "2026-03-31"],
  ]);
});

test("a work programme by quarters gives its items their quarter, unless they name a time of their own", () => {
  const { sections, duties } = read(`A. NỘI DUNG HOẠT ĐỘNG

Quý I:
- Rà soát hương ước của 07 làng.
- Xây dựng kế hoạch trước ngày 20/02/2026.

Quý II năm 2026:
- Kiểm tra việc công khai ở các làng.`);
  expect(sections[0]?.children.map((it) => [it.heading?.text, it.children.length])).toEqual([
    ["Quý I:", 2],
    ["Quý II năm 2026:", 1],
  ]);
  expect(duties.map((it) => it.times.map(({ text, day }) => day ?? text))).toEqual([
    ["Quý I"],
    ["2026-02-20"],
    ["2026-06-30"],
  ]);
});

test("how often something is done is its time where no other is named", () => {
  const timesOf = (text: string) => read(`I. NHIỆM VỤ\n1. ${text}`).duties[0]?.times.map((it) => it.text);
  expect(timesOf("Tuyên truyền trên loa 02 lần/tuần.")).toEqual(["02 lần/tuần"]);
  expect(timesOf("Đối thoại ít nhất 01 lần/năm, hoàn thành trước ngày 30/8/2026.")).toEqual([
    "hoàn thành trước ngày 30/8/2026",
  ]);
  expect(timesOf("Sau 10 ngày làm việc kể từ ngày kết thúc kiểm tra, Đoàn thông báo kết luận.")).toEqual([
    "Sau 10 ngày làm việc kể từ ngày kết thúc kiểm tra",
  ]);
});

test("numbers such as “1/-”, first things and steps, and a subject that begins with “V/v”", () => {
  const plan = readPlanText(
    "KẾ HOẠCH\nV/v giám sát cộng đồng năm 2026\n\nI. NỘI DUNG\n1/- Tuyên truyền:\n- Phát loa trong tháng 3.\n2/- Đối thoại:\n- Họp dân tháng 5.\n\nII. NHIỆM VỤ\nMột là, tuyên truyền Luật.\nHai là, cử người tham gia.\n\nIII. CÁC BƯỚC THỰC HIỆN\nBước 1: Họp thôn trong tháng 3/2026.",
  );
  expect(plan.subject?.text).toBe("V/v giám sát cộng đồng năm 2026");
  expect(plan.sections[0]?.children.map((it) => it.marker?.text)).toEqual(["1/-", "2/-"]);
  expect(plan.duties.slice(2).map((it) => it.verb)).toEqual(["tuyên truyền", "cử", "họp"]);
});

test("of several years in the subject the plan's is that of its issue", () => {
  const yearOf = (subject: string) =>
    readPlanText(`UBND XÃ A\n\nLa Êê, ngày 02 tháng 4 năm 2026\n\nKẾ HOẠCH\n${subject}\n\nI. NỘI DUNG\n1. Họp.`).year;
  expect(yearOf("Giám sát năm 2025 và quý I năm 2026")).toBe(2026);
  expect(yearOf("Công tác năm 2027")).toBe(2027);
});

test("capitals up to a colon are the heading, who was told it stands in “Phân công”, a basis ends where its plan begins", () => {
  const { sections, duties, legalBases } =
    read(`Thực hiện Kế hoạch số 233/KH-CAT ngày 11/5/2026 của Công an tỉnh về dân vận, Công an phường xây dựng kế hoạch như sau:

I. ĐỐI TƯỢNG KIỂM TRA: Các thôn An Phong, Tân Mỹ.

II. NỘI DUNG
1. Cấp căn cước lưu động trong tháng 8/2026.
+ Phân công: Tổ Cảnh sát khu vực chủ trì.`);
  expect([sections[0]?.heading?.text, sections[0]?.paragraphs[0]?.text]).toEqual([
    "ĐỐI TƯỢNG KIỂM TRA:",
    "Các thôn An Phong, Tân Mỹ.",
  ]);
  expect(duties.map((it) => it.lead?.text)).toEqual(["Tổ Cảnh sát khu vực"]);
  expect(legalBases.map((it) => it.title)).toEqual(["dân vận"]);
});

test("a flattened table of persons says who has what", () => {
  const { scheduleRows } = read(
    "C. PHÂN CÔNG NHIỆM VỤ\n\nSTT\nHọ và tên\nChức vụ\nNhiệm vụ\n1\nSiu Thái\nPhó Trưởng ban\nPhụ trách làng Bua\n2\nKpuih H'Nga\nThành viên\nPhụ trách làng Chan\n\nD. KINH PHÍ\nNgân sách xã.",
  );
  expect(scheduleRows.map((it) => [it.lead?.text, it.content.text])).toEqual([
    ["Siu Thái", "Phụ trách làng Bua"],
    ["Kpuih H'Nga", "Phụ trách làng Chan"],
  ]);
});

test("a Youth Union's plan has the union's name at the right, its people as “Đ/c” and its days in brackets", () => {
  const plan = readPlanText(
    "ĐOÀN TNCS HỒ CHÍ MINH\nBCH XÃ LA ÊÊ\n***\nSố: 19-KH/XĐ\nĐOÀN TNCS HỒ CHÍ MINH\n\nLa Êê, ngày 01 tháng 3 năm 2026\n\nKẾ HOẠCH\nTháng Thanh niên năm 2026\n\nI. NỘI DUNG\n1. Ngày “Chủ nhật xanh” (15/3/2026): dọn vệ sinh bãi biển.\n\nII. PHÂN CÔNG\n- Đ/c Phó Bí thư: Làm việc với Trung tâm.",
  );
  expect([plan.issuer?.parentName, plan.issuer?.name.text]).toEqual([null, "ĐOÀN TNCS HỒ CHÍ MINH BCH XÃ LA ÊÊ"]);
  expect(plan.duties[0]?.times[0]?.day).toBe("2026-03-15");
  expect(named(plan)).toEqual([["Đ/c Phó Bí thư", "Làm việc với Trung tâm"]]);
});

test("what the subject rests on is cited, and a basis where no other is named", () => {
  const plan = readPlanText(
    "KẾ HOẠCH\nThực hiện Chỉ thị số 15-CT/TU ngày 10/7/2026 của Ban Thường vụ Tỉnh ủy về dân vận\n\nI. NHIỆM VỤ\n1. Sở Khoa học nâng cấp hệ thống trong quý IV/2026.",
  );
  expect([plan.legalBases.map((it) => it.number), plan.citations.map((it) => it.number)]).toEqual([
    ["15-CT/TU"],
    ["15-CT/TU"],
  ]);
  expect(plan.duties.map((it) => [it.lead?.text, it.verb])).toEqual([["Sở Khoa học", "nâng cấp"]]);
});

test("what a duty is called stands before what is done; coordination in its name is no support", () => {
  const { duties } = read(`I. NHIỆM VỤ
1. Công tác tập huấn: Tổ chức 02 lớp trong tháng 5/2026.
2. Công tác phối hợp: Ký kết chương trình với Sở Nội vụ.
3. Giải quyết kiến nghị trong thời hạn 15 ngày làm việc.`);
  expect(duties.map((it) => [it.verb, it.support?.text, it.times[0]?.text])).toEqual([
    ["tổ chức", undefined, "trong tháng 5/2026"],
    ["ký kết", undefined, undefined],
    ["giải quyết", undefined, "trong thời hạn 15 ngày làm việc"],
  ]);
});

test("a share from a number up, and whoever is kindly asked", () => {
  const { targets, assignments } = read(`I. MỤC TIÊU
1. Từ 70% trở lên doanh nghiệp tổ chức hội nghị người lao động.

II. TỔ CHỨC THỰC HIỆN
1. Kính đề nghị UBMTTQ xã: giám sát việc thực hiện.
2. Phòng Văn hóa - Xã hội: trang trí, tuyên truyền.`);
  expect(targets.map((it) => [it.comparison, it.measure])).toEqual([
    ["at-least", "doanh nghiệp tổ chức hội nghị người lao động"],
  ]);
  expect(assignments.map((it) => [it.assignee.text, it.duties[0]?.lead?.text])).toEqual([
    ["UBMTTQ xã", "UBMTTQ xã"],
    ["Phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội"],
  ]);
});

test("what stands beside the page number on several pages is none of the text", () => {
  const { sections, furniture } = read(`I. NHIỆM VỤ
1. Đối thoại trong tháng 5/2026.

2
Kế hoạch dân vận năm 2026

2. Họp dân trong tháng 6/2026.

3
Kế hoạch dân vận năm 2026

II. KINH PHÍ
Từ ngân sách xã.`);
  expect(sections.map((it) => [it.heading?.text, it.paragraphs.length, it.children.length])).toEqual([
    ["NHIỆM VỤ", 0, 2],
    ["KINH PHÍ", 1, 0],
  ]);
  expect(sections[0]?.children.map((it) => it.paragraphs.length)).toEqual([1, 1]);
  expect(furniture.filter(({ text }) => text === "Kế hoạch dân vận năm 2026")).toHaveLength(2);
});

test("bases in a part of their own, months before what is done in them, places that count nothing", () => {
  const { legalBases, sections, duties, targets } = read(`A/ CĂN CỨ
- Nghị quyết số 02-NQ/CB ngày 15/01/2026 của Chi bộ.
- Thông báo kết luận số 8-TB/ĐU ngày 20/01/2026 của Đảng ủy.

B/ MỤC TIÊU
1/ 100% đảng viên đăng ký.
2/ Vận động lắp 60 bóng đèn trên 2 tuyến đường dài 1.800 mét.

C/ VIỆC LÀM CỤ THỂ
Tháng 2: Họp chi bộ, phân công đảng viên.`);
  expect(legalBases.map((it) => [it.kind, it.number])).toEqual([
    ["Nghị quyết", "02-NQ/CB"],
    ["Thông báo kết luận", "8-TB/ĐU"],
  ]);
  expect(sections[1]?.children.map((it) => it.marker?.text)).toEqual(["1/", "2/"]);
  expect(targets.map((it) => [it.comparison, it.quantity, it.unit])).toEqual([
    ["exactly", 100, "%"],
    ["exactly", 60, "bóng đèn"],
    ["exactly", 2, "tuyến đường"],
    ["exactly", 1800, "mét"],
  ]);
  expect(duties.map((it) => [it.verb, it.times[0]?.text])).toEqual([["họp", "Tháng 2"]]);
});

test("a flattened table may follow its heading in capitals at once", () => {
  const { sections, scheduleRows } = read(
    "III. LỘ TRÌNH KHẮC PHỤC\nSTT\nHạn chế\nBiện pháp\nĐơn vị thực hiện\nThời hạn\n1\nTrả lời chậm\nLập sổ theo dõi\nVăn phòng\nTrước 15/8/2026\n\nIV. KINH PHÍ\nNgân sách xã.",
  );
  expect(sections[0]?.heading?.text).toBe("LỘ TRÌNH KHẮC PHỤC");
  expect(scheduleRows.map((it) => [it.content.text, it.lead?.text, it.times[0]?.day])).toEqual([
    ["Lập sổ theo dõi", "Văn phòng", "2026-08-15"],
  ]);
});
