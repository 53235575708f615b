import { expect, test } from "vitest";
import { readPlanText } from "./index.ts";

const head = `UBND XÃ AN HẢI

Số: 08/KH-UBND

An Hải, ngày 20 tháng 01 năm 2026

KẾ HOẠCH
Bầu cử năm 2026
`;
const read = (body: string) => readPlanText(`${head}\n${body}`);
const named = (plan: ReturnType<typeof read>) =>
  plan.assignments.map((it) => [it.assignee.text, ...it.duties.map((duty) => duty.title)]);

test("voters, candidates and bodies of an election are names, not deeds", () => {
  expect(
    named(
      read(`I. TỔ CHỨC THỰC HIỆN
1. Ủy ban bầu cử xã chỉ đạo các tổ bầu cử.
2. Tổ bầu cử số 3 sẽ niêm yết danh sách cử tri trước ngày 05/02/2026.
3. Đồng chí Phó Trưởng ban Xây dựng Đảng - Ủy viên: Chỉ đạo khánh tiết.
4. Đồng chí Trưởng Ban xây dựng Đảng: Phụ trách chung.
5. Tiểu ban tuyên truyền phải trang trí khu vực bỏ phiếu.`),
    ),
  ).toEqual([
    ["Ủy ban bầu cử xã", "chỉ đạo các tổ bầu cử"],
    ["Tổ bầu cử số 3", "sẽ niêm yết danh sách cử tri trước ngày 05/02/2026"],
    ["Đồng chí Phó Trưởng ban Xây dựng Đảng - Ủy viên", "Chỉ đạo khánh tiết"],
    ["Đồng chí Trưởng Ban xây dựng Đảng", "Phụ trách chung"],
    ["Tiểu ban tuyên truyền", "phải trang trí khu vực bỏ phiếu"],
  ]);
});

test("a committee's subcommittee issues what the committee stands above", () => {
  const { issuer } = readPlanText(
    "ỦY BAN BẦU CỬ XÃ AN HẢI\n\nTIỂU BAN TUYÊN TRUYỀN\n\nSố: 01/KH-TBTT\n\nKẾ HOẠCH\nKhánh tiết\n\nI. NHIỆM VỤ\n1. Treo cờ.",
  );
  expect([issuer?.parentName?.text, issuer?.name.text]).toEqual(["ỦY BAN BẦU CỬ XÃ AN HẢI", "TIỂU BAN TUYÊN TRUYỀN"]);
});

test("stages with their time in the title give it to what stands below", () => {
  const { duties } = read(`I. NỘI DUNG
1. Nội dung theo thời gian
1.1. Đợt 1: Trong tháng 12/2025
- Tuyên truyền Chỉ thị.
- Treo khẩu hiệu trước ngày 10/12/2025.
1.2. Giai đoạn 2 (từ ngày 01/3/2026 đến ngày 15/3/2026)
- Phát sóng mỗi ngày một tin.
- Tập trung cổ động.
1.3. Đợt 3: Sau ngày bầu cử 15/3/2026
Tuyên truyền kết quả.`);
  expect(duties.map((it) => [it.title, it.times[0]?.day])).toEqual([
    ["Tuyên truyền Chỉ thị", "2025-12-31"],
    ["Treo khẩu hiệu trước ngày 10/12/2025", "2025-12-10"],
    ["Phát sóng mỗi ngày một tin", null],
    ["Tập trung cổ động", "2026-03-15"],
    ["Đợt 3: Sau ngày bầu cử 15/3/2026", undefined],
  ]);
});

test("a time in brackets behind a title is that of what stands below", () => {
  const { duties } = read(`I. NHIỆM VỤ
1. Trước mùa mưa bão (từ nay đến 31/8/2026)
a) Kiện toàn tổ xung kích.
b) Diễn tập trong tháng 7/2026.
2. Khi có bão (cấp độ 3)
- Trực ban 24/24 giờ.
- Báo cáo nhanh trong vòng 24 giờ kể từ khi bão tan.`);
  expect(duties.map((it) => [it.times[0]?.day, it.times[0]?.continuous, it.times[0]?.text])).toEqual([
    ["2026-08-31", false, "từ nay đến 31/8/2026"],
    ["2026-07-31", false, "trong tháng 7/2026"],
    [null, true, "24/24 giờ"],
    [null, false, "trong vòng 24 giờ kể từ khi bão tan"],
  ]);
});

test("what stands in a table below a title is no deed of the title", () => {
  const { duties } = read(`PHẦN II
NỘI DUNG KẾ HOẠCH
I. NHIỆM VỤ
1. Họp dân trong tháng 3/2026.
II. VẬT TƯ, PHƯƠNG TIỆN
1. Khối lượng vật tư dự trữ tại các thôn:
|
TT
|
Thôn
|
Gạo
|
1
|
Gò Da
|
50 kg
|`);
  expect(duties.map((it) => it.title)).toEqual(["Họp dân trong tháng 3/2026"]);
});

test("each of two rates is measured by its own words", () => {
  const { targets } = read(`I. MỤC TIÊU
1. Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 85%, tỷ lệ số hóa hồ sơ đạt 100%.
II. NHIỆM VỤ
1. Phát thanh ít nhất 02 lần/tháng.`);
  expect(targets.map((it) => [it.measure, it.quantity])).toEqual([
    ["Tỷ lệ hồ sơ trực tuyến", 85],
    ["tỷ lệ số hóa hồ sơ", 100],
    ["lần/tháng", 2],
  ]);
});

test("a name that its line cuts at the dash is one name, a supervision's year is the one it is made in", () => {
  const plan = readPlanText(`UBND XÃ AN HẢI
Số: 08/KH-UBND
An Hải, ngày 20 tháng 01 năm 2026
KẾ HOẠCH
Giám sát việc tiếp công dân năm 2025
I. TỔ CHỨC THỰC HIỆN
1. Đơn vị được giám sát gửi báo cáo theo đề cương đã ban hành về Ban Văn hóa
- Xã hội HĐND xã trước ngày 30/3/2026, kèm theo hồ sơ, tài liệu có liên quan
đến nội dung được giám sát.
2. Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở: Tuần tra, nắm tình hình
ở thôn.`);
  expect(plan.year).toBe(2026);
  expect(plan.assignments.map((it) => [it.assignee.text, it.duties[0]?.times[0]?.day])).toEqual([
    ["Đơn vị được giám sát", "2026-03-30"],
    ["Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở", undefined],
  ]);
});

test("a list of months is work, and what stands below a field is called by what is done", () => {
  const { duties } = read(`I. NỘI DUNG
1. Lĩnh vực kinh tế
Vận động dồn điền đổi thửa 15 ha. Làm cùng thôn.
2. Thực hiện Luật Dân chủ ở cơ sở. Thường xuyên.
II. TIẾN ĐỘ THỰC HIỆN
- Tháng 01-02/2026: Phát động, đăng ký mô hình.
- Tháng 3 - 10/2026: Triển khai thực hiện.`);
  expect(duties.map((it) => [it.title, it.verb, it.times[0]?.day ?? it.times[0]?.continuous])).toEqual([
    ["Vận động dồn điền đổi thửa 15 ha", "vận động", undefined],
    ["Thực hiện Luật Dân chủ ở cơ sở", "thực hiện", true],
    ["Tháng 01-02/2026: Phát động, đăng ký mô hình", "phát động", "2026-02-28"],
    ["Tháng 3 - 10/2026: Triển khai thực hiện", "triển khai", "2026-10-31"],
  ]);
});

test("a name in quotes may be the label, an hour may stand before a day, whoever has a share is named apart", () => {
  const { duties, targets } = read(`I. NHIỆM VỤ
1. Mô hình “Gia đình số”: UBND các thôn vận động mỗi nhà có ít nhất 01 thành viên biết kỹ năng số.
2. Lễ ra quân: 06h30, ngày 01/3/2026 (Chủ nhật) tại Nhà văn hóa.
3. Thắp sáng 01 tuyến đường dài 1,5km tại thôn An Bình xong trong quý I./.`);
  expect(duties.map((it) => [it.lead?.text, it.times[0]?.day, it.title])).toEqual([
    [
      "UBND các thôn",
      undefined,
      "Mô hình “Gia đình số”: UBND các thôn vận động mỗi nhà có ít nhất 01 thành viên biết kỹ năng số",
    ],
    [undefined, "2026-03-01", "Lễ ra quân: 06h30, ngày 01/3/2026 (Chủ nhật) tại Nhà văn hóa"],
    [undefined, null, "Thắp sáng 01 tuyến đường dài 1,5km tại thôn An Bình xong trong quý I"],
  ]);
  expect(targets.map((it) => [it.quantity, it.unit, it.measure])).toEqual([
    [1, "thành viên", "thành viên biết kỹ năng số"],
    [1, "tuyến đường", "tuyến đường dài 1,5km"],
    [1.5, "km", "km"],
  ]);
  expect(
    named(
      read(`I. TỔ CHỨC THỰC HIỆN
1. Đoàn xã
- Hướng dẫn các chi đoàn.
- Phân công: Đ/c Ly (Bí thư) phụ trách chung; đ/c Nam phụ trách nội dung 1.`),
    ),
  ).toEqual([["Đoàn xã", "Hướng dẫn các chi đoàn", "Phân công: Đ/c Ly (Bí thư) phụ trách chung"]]);
});

test("numbered tasks by their word are parts, with the items and days of their own", () => {
  const plan = read(`I. NHIỆM VỤ TRỌNG TÂM

Nhiệm vụ 1: Tuyên truyền

(1) Tổ chức hội nghị trong tháng 01/2026.

Nhiệm vụ 2: Xây dựng mô hình

Mỗi thôn đăng ký 01 mô hình trước 28/02/2026.`);
  expect(plan.duties.map((it) => [it.title, it.times[0]?.day])).toEqual([
    ["Tổ chức hội nghị trong tháng 01/2026", "2026-01-31"],
    ["Xây dựng mô hình", "2026-02-28"],
  ]);
  expect(plan.notes.map((it) => it.code)).not.toContain("number-repeated");
});

test("two offices parted by a semicolon are told what stands below them", () => {
  expect(
    named(
      read(`I. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế; Phòng Văn hóa - Xã hội

Trả lời kiến nghị của Nhân dân.

2. Công an xã

Bảo đảm trật tự.`),
    ),
  ).toEqual([
    ["Phòng Kinh tế; Phòng Văn hóa - Xã hội", "Trả lời kiến nghị của Nhân dân"],
    ["Công an xã", "Bảo đảm trật tự"],
  ]);
});

test("so many of so many are a target, and a deed comes after its ground", () => {
  const { targets, duties } = read(`I. MỤC TIÊU
1. Có 9/9 thôn thành lập tổ dân vận; hoàn thành trước 30/6.
II. NHIỆM VỤ
1. Thứ nhất, nâng cao nhận thức.
2. Trong thời hạn 10 ngày kể từ ngày đối thoại, tham mưu ban hành kết luận.
3. Theo chức năng, nhiệm vụ triển khai thực hiện.`);
  expect(targets.map((it) => [it.quantity, it.unit])).toEqual([[9, "thôn"]]);
  expect(duties.map((it) => it.verb)).toEqual(["nâng cao", "tham mưu", "triển khai"]);
});

test("what stands in brackets within a name ends no name", () => {
  expect(
    named(
      read(`I. TỔ CHỨC THỰC HIỆN
1. Đồn Biên phòng Nậm Cắn (mời phối hợp): Cử 05 cán bộ tham gia.
2. Công chức Văn phòng (phụ trách, theo dõi dân vận) tham mưu kế hoạch.`),
    ),
  ).toEqual([
    ["Đồn Biên phòng Nậm Cắn (mời phối hợp)", "Cử 05 cán bộ tham gia"],
    ["Công chức Văn phòng (phụ trách, theo dõi dân vận)", "tham mưu kế hoạch"],
  ]);
});

test("how often something is told is its time, whatever is counted", () => {
  const { duties, targets } = read(`I. NHIỆM VỤ
1. Phát ít nhất 01 chuyên mục/tháng.
2. Cắt giảm thời gian đối với 20 TTHC trong quý II/2026.`);
  expect(duties[0]?.times[0]?.recurrence?.every).toBe("month");
  expect(targets.map((it) => [it.quantity, it.unit])).toEqual([
    [1, "chuyên mục"],
    [20, "tthc"],
  ]);
});

test("what the last of those named is told closes nothing, and the sentence before the first tells nobody", () => {
  const plan = read(`I. TỔ CHỨC THỰC HIỆN

Căn cứ cơ cấu tổ chức gồm các phó chủ tịch và các công chức phụ trách lĩnh vực, việc phân công như sau:

1. Văn phòng HĐND và UBND

- Theo dõi chung.

2. Trưởng các thôn

Căn cứ Kế hoạch này, phối hợp vận động cử tri đi bầu cử.

Trên đây là Kế hoạch bầu cử./.`);
  expect(named(plan)).toEqual([
    ["Văn phòng HĐND và UBND", "Theo dõi chung"],
    ["Trưởng các thôn", "Căn cứ Kế hoạch này, phối hợp vận động cử tri đi bầu cử"],
  ]);
  expect(plan.closing.map(({ text }) => text)).toEqual(["Trên đây là Kế hoạch bầu cử./."]);
});

test("an office below the name is one more office of the same signer", () => {
  const end =
    "Trên đây là Kế hoạch./.\n\nNơi nhận:\n- Đảng ủy xã;\n- Lưu: VT.\n\nTM. TIỂU BAN\nTRƯỞNG TIỂU BAN\n\n\nLê Văn Rế\n\nTRƯỞNG BAN XÂY DỰNG ĐẢNG\n";
  expect(
    read(`I. NHIỆM VỤ\n1. Treo cờ.\n\n${end}`).signatures?.map((it) => [it.position?.text, it.name?.text]),
  ).toEqual([["TRƯỞNG TIỂU BAN", "Lê Văn Rế"]]);
});

test("a period in a parenthesis ends with it; 'Về việc' begins a title; forms in a row are no documents", () => {
  const { duties, citations } =
    read(`Căn cứ Quyết định số 03/QĐ-UBBC ngày 05/12/2025 của Ủy ban bầu cử xã Về việc thành lập Tổ.

I. NHIỆM VỤ
1. Chuyển đơn đến cơ quan có thẩm quyền (trong thời hạn 05 ngày kể từ ngày nhận đơn).
2. Lập biên bản (Mẫu số 01 và 02/HNMT).`);
  expect(duties[0]?.times[0]?.relative).toEqual({ count: 5, unit: "day", event: "ngày nhận đơn" });
  expect(duties[0]?.verb).toBe("chuyển");
  expect(citations.map((it) => [it.number, it.issuer, it.title])).toEqual([
    ["03/QĐ-UBBC", "Ủy ban bầu cử xã", "thành lập Tổ"],
  ]);
});

test("a work programme of the Party is read by quarters and months, each item with whose it is", () => {
  const plan = read(`I- CHƯƠNG TRÌNH CỤ THỂ

1- Quý I/2026
1.1- Tháng 01/2026
- Tổng kết công tác năm 2025. (Ban Xây dựng Đảng)
2- Quý III/2026
- Sơ kết 06 tháng thực hiện phong trào "Dân vận khéo".

II- TỔ CHỨC THỰC HIỆN

1- Các đồng chí Ủy viên theo nhiệm vụ được phân công chủ động lãnh đạo.
2- Chương trình này có thể được điều chỉnh khi cần thiết.`);
  expect(plan.duties.map((it) => [it.verb, it.lead?.text, it.times.map(({ day }) => day)])).toEqual([
    ["tổng kết", "Ban Xây dựng Đảng", ["2026-01-31"]],
    ["sơ kết", undefined, ["2026-09-30"]],
  ]);
  expect(named(plan)).toEqual([["Các đồng chí Ủy viên", "theo nhiệm vụ được phân công chủ động lãnh đạo"]]);
});

test("letters right below a Roman number count its parts", () => {
  const plan = read(`Phần thứ nhất
NỘI DUNG

I. MỤC TIÊU

Giảm thiệt hại.

II. NHIỆM VỤ

A. PHÒNG NGỪA

1. Rà soát phương án.

B. ỨNG PHÓ

1. Tổ chức trực ban.

C. KHẮC PHỤC

1. Thống kê thiệt hại.

III. KINH PHÍ

Từ ngân sách.`);
  expect(plan.notes.map((it) => it.code)).not.toContain("number-skipped");
  expect(plan.duties.map((it) => it.title)).toEqual(["Rà soát phương án", "Tổ chức trực ban", "Thống kê thiệt hại"]);
});

test("a table whose cells stand one a line is over where the next part begins", () => {
  const plan = read(`II. NỘI DUNG

1. Phạm vi: các thôn.

2. Đối tượng: người dân.

III. TIẾN ĐỘ

TT

Nội dung

Chủ trì

Phối hợp

Thời gian

1

Chọn mẫu

Sở Nội vụ

Tháng 3/2026

2

Phát phiếu

Bưu điện

UBND xã

Tháng 4/2026

IV. TỔ CHỨC THỰC HIỆN

1. Sở Nội vụ

Báo cáo kết quả trước ngày 30/11/2026.`);
  expect(plan.duties).toEqual([]);
  expect(plan.scheduleRows.map((it) => [it.content?.text, it.lead?.text, it.support?.text, it.times[0]?.day])).toEqual([
    ["Chọn mẫu", "Sở Nội vụ", undefined, "2026-03-31"],
    ["Phát phiếu", "Bưu điện", "UBND xã", "2026-04-30"],
  ]);
  expect(named(plan)).toEqual([["Sở Nội vụ", "Báo cáo kết quả trước ngày 30/11/2026"]]);
});

test("what points to a table is no duty; a product ends before the letter of the next line", () => {
  const plan = read(`I. NHIỆM VỤ
(Chi tiết theo bảng sau)
II. NỘI DUNG
1. Tổ chức hội nghị tập huấn

a) Nội dung: Tập huấn kỹ năng.

b) Đơn vị chủ trì: Sở Nội vụ.`);
  expect(plan.duties.map((it) => [it.title, it.products.map(({ text }) => text)])).toEqual([
    ["Tổ chức hội nghị tập huấn", ["hội nghị tập huấn"]],
  ]);
});

test("a member with a seat is told what stands behind the colon; who leads and who helps stand in one fact", () => {
  const plan = read(`I. NHIỆM VỤ
1. Lễ phát động
a. Nội dung: Phát động phong trào.
b. Phân công: Phòng Văn hóa - Xã hội chủ trì; Đoàn xã phối hợp.
2. Họp Khối 01 lần/tháng, vào ngày 25.
3. Mở ít nhất 01 lớp/quý.

II. TỔ CHỨC THỰC HIỆN
1. Đ/c Mai, Ủy viên Ban Xây dựng Đảng - Thành viên, kiêm Thư ký:

Tổng hợp báo cáo.
2. Phòng Kinh tế:
- Là cơ quan thường trực; tham mưu thành lập Tổ công tác.`);
  expect(plan.duties.map((it) => [it.lead?.text, it.support?.text, it.times[0]?.recurrence])).toEqual([
    ["Phòng Văn hóa - Xã hội", "Đoàn xã", undefined],
    [undefined, undefined, { every: "month", dayOfMonth: 25, month: null }],
    [undefined, undefined, { every: "quarter", dayOfMonth: null, month: null }],
  ]);
  expect(named(plan)).toEqual([
    ["Đ/c Mai, Ủy viên Ban Xây dựng Đảng - Thành viên, kiêm Thư ký", "Tổng hợp báo cáo"],
    ["Phòng Kinh tế", "tham mưu thành lập Tổ công tác"],
  ]);
});

test("sessions by hour and day below a heading of times are work; months in brackets are all told", () => {
  const plan = read(`I. THỜI GIAN, ĐỊA ĐIỂM
- 8h00 ngày 12/5/2026: làm việc tại bản Noong.
- 14 giờ 00, ngày 14/5/2026: làm việc với UBND xã.

II. KẾ HOẠCH TỪNG THÁNG
Tháng 11/2026
- Thăm nhà giáo nghỉ hưu.
Tháng 01+02/2027
- Sơ kết học kỳ I.

III. TỔ CHỨC THỰC HIỆN
- Thư ký hội đồng: ghi chép, họp phụ huynh 3 lần/năm học (tháng 9/2026, tháng 5/2027).`);
  expect(plan.duties.map((it) => it.times[0]?.day)).toEqual(["2026-05-12", "2026-05-14", "2026-11-30", "2027-02-28"]);
  expect(plan.assignments.map((it) => [it.assignee.text, it.duties[0]?.times.map(({ day }) => day)])).toEqual([
    ["Thư ký hội đồng", ["2026-09-30", "2027-05-31"]],
  ]);
});

test("a meeting by its hour and place is work; who reports after an event is named behind the comma", () => {
  const plan = read(`1. Thời gian, địa điểm
1.1. Hội nghị lần 1: 14h00, thứ Sáu, ngày 22/5/2026 tại Hội trường.
1.2. Hội nghị lần 2: 14h00, ngày 15/10/2026 tại thôn 7.

2. Chế độ thông tin, báo cáo
Sau mỗi hội nghị, Văn phòng báo cáo Đảng ủy trong thời hạn 10 ngày.`);
  expect(plan.duties.map((it) => it.times[0]?.day)).toEqual(["2026-05-22", "2026-10-15"]);
  expect(named(plan)).toEqual([["Văn phòng", "báo cáo Đảng ủy trong thời hạn 10 ngày"]]);
});

test("a content cut in two lines in a table copied cell by cell is one cell", () => {
  const lines = [
    "STT",
    "Nhiệm vụ",
    "Cơ quan thực hiện",
    "Thời gian",
    "Ghi chú",
    "1",
    "Rà soát thủ tục",
    "Văn phòng",
    "Quý I/2026",
  ];
  const second = ["2", "Công khai tại trụ sở và trên", "Trang thông tin", "Trung tâm Hành chính công", "Quý II/2026"];
  const plan = read(`I. NỘI DUNG\n\n${[...lines, ...second].join("\n\n")}`);
  expect(plan.scheduleRows.map((it) => [it.content?.text, it.lead?.text, it.times[0]?.day])).toEqual([
    ["Rà soát thủ tục", "Văn phòng", "2026-03-31"],
    [expect.stringMatching(/trên\s+Trang thông tin$/u), "Trung tâm Hành chính công", "2026-06-30"],
  ]);
});

test("quarters and months in a row without a year are kept whole", () => {
  const row = (time: string) => `|\n1\n|\nHọp dân\n|\nVăn phòng\n|\n${time}\n`;
  const times = (time: string) =>
    read(`I. NHIỆM VỤ\n|\nTT\n|\nNội dung\n|\nChủ trì\n|\nThời gian\n${row(time)}|\n`).scheduleRows.flatMap((it) =>
      it.times.map(({ text, day }) => [text, day]),
    );
  expect(times("Quý II, IV")).toEqual([["Quý II, IV", null]]);
  expect(times("Tháng 3, 6 và 9")).toEqual([["Tháng 3, 6 và 9", null]]);
  expect(times("Quý II, IV/2026").map(([, day]) => day)).toEqual(["2026-06-30", "2026-12-31"]);
});
