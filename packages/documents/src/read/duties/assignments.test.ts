import { expect, test } from "vitest";
import { readPlanText } from "../index.ts";

const head =
  "UBND XÃ AN HẢI\n\nSố: 08/KH-UBND\n\nAn Hải, ngày 20 tháng 01 năm 2026\n\nKẾ HOẠCH\nCông tác dân vận năm 2026\n";
const assigned = (items: string) =>
  readPlanText(`${head}\nI. NHIỆM VỤ\n1. Tuyên truyền.\n\nII. TỔ CHỨC THỰC HIỆN\n${items}\n\nNơi nhận:\n- Lưu: VT.\n`)
    .assignments;
const names = (items: string) => assigned(items).map((it) => it.assignee.text);

test.each([
  ["Các đơn vị sự nghiệp công lập của xã xây dựng kế hoạch riêng.", "Các đơn vị sự nghiệp công lập của xã"],
  ["Ủy ban kiểm tra Đảng ủy xã tham mưu kiểm tra 02 chi bộ.", "Ủy ban kiểm tra Đảng ủy xã"],
  ["Ban quản lý chợ xã phối hợp giữ gìn trật tự.", "Ban quản lý chợ xã"],
  ["Tổ giám sát cộng đồng thôn giám sát công trình.", "Tổ giám sát cộng đồng thôn"],
  ["Đảng ủy UBND xã lãnh đạo thực hiện cải cách hành chính.", "Đảng ủy UBND xã"],
  ["Văn phòng Đảng ủy là đầu mối theo dõi.", "Văn phòng Đảng ủy"],
  ["Các xã, phường còn lại tự kiểm tra, báo cáo.", "Các xã, phường còn lại"],
  ["Các thành viên Tổ giúp việc thực hiện nhiệm vụ được giao.", "Các thành viên Tổ giúp việc"],
  ["Chi hội Phụ nữ: vận động chị em trồng hoa.", "Chi hội Phụ nữ"],
  ["Đoàn Thanh niên xã đảm nhận 02 công trình.", "Đoàn Thanh niên xã"],
  ["Đồng chí Phó Chủ tịch UBND xã trực tiếp chỉ đạo.", "Đồng chí Phó Chủ tịch UBND xã"],
])("words that also are verbs may belong to a name: %s", (item, name) => {
  expect(names(`1. ${item}`)).toEqual([name]);
});

test("an item that begins with a deed or a stage names nobody", () => {
  expect(
    names("1. Tổ chức tuyên truyền sâu rộng, hướng dẫn bà con.\n2. Giai đoạn 1 (tháng 4)\nKhảo sát các thôn."),
  ).toEqual([]);
});

test("a sentence that opens a list names who is told, also behind a long ground", () => {
  expect(
    names(
      "1. Ban Thường trực Ủy ban Mặt trận xã thực hiện chế độ báo cáo bằng văn bản như sau:\na. Báo cáo nhanh trong ngày 15/3/2026.\nb. Báo cáo tổng kết ngày 23/3/2026.",
    ),
  ).toEqual(["Ban Thường trực Ủy ban Mặt trận xã"]);
  const ground = `Căn cứ các nội dung công tác theo Thông tri số 05/TT-MTTW-BTT, ngày 04/11/2025 của Trung ương và ${"hướng dẫn của cấp trên ".repeat(8)}này`;
  expect(names(`1. ${ground}, Ban Công tác Mặt trận các thôn xây dựng kế hoạch.`)).toEqual([
    "Ban Công tác Mặt trận các thôn",
  ]);
});

test("names alone above dashes are told what the dashes say", () => {
  const [only] = assigned(
    "1. Hội Cựu chiến binh xã; Hội Nông dân xã; Hội Liên hiệp Phụ nữ xã\n- Vận động hội viên.\n- Giám sát công trình.",
  );
  expect(only?.assignee.text).toBe("Hội Cựu chiến binh xã; Hội Nông dân xã; Hội Liên hiệp Phụ nữ xã");
  expect(only?.duties.map((it) => it.verb)).toEqual(["vận động", "giám sát"]);
});

test("who is named later within an item leads what is said of them", () => {
  const [only] = assigned(
    "1. Giao Công an xã bảo đảm an ninh; Ban Chỉ huy Quân sự xã bố trí dân quân. Giao Trạm Y tế xã chuẩn bị thuốc.",
  );
  expect(only?.assignee.text).toBe("Công an xã");
  expect(only?.duties.map((it) => [it.lead?.text, it.text])).toEqual([
    ["Công an xã", "bảo đảm an ninh;"],
    ["Ban Chỉ huy Quân sự xã", "bố trí dân quân."],
    ["Trạm Y tế xã", "chuẩn bị thuốc."],
  ]);
});

test("below a title the text or a dash may name who leads", () => {
  const plan = readPlanText(`${head}
I. NHIỆM VỤ
1. Tiếp công dân
Chủ tịch UBND xã tiếp công dân mỗi tuần.
2. Tuyên truyền
- Phát thanh trên loa.
- Thời gian: thường xuyên.
- Phòng Văn hóa - Xã hội chủ trì, các thôn phối hợp.
3. Đối thoại
3.1. Đối thoại định kỳ: Văn phòng HĐND và UBND xã tham mưu tổ chức trong tháng 5.
`);
  expect(plan.duties.map((it) => it.lead?.text)).toEqual([
    "Chủ tịch UBND xã",
    "Phòng Văn hóa - Xã hội",
    "Văn phòng HĐND và UBND xã",
  ]);
});

test("a later clause of a duty may say who leads and who helps", () => {
  const plan = readPlanText(`${head}
I. NỘI DUNG
1. Đối thoại: 02 cuộc trong năm. Văn phòng HĐND và UBND xã chủ trì.
2. Giải quyết đơn thư (Văn phòng HĐND và UBND xã chủ trì; Công an xã phối hợp; thường xuyên).
`);
  expect(plan.duties.map((it) => [it.lead?.text, it.support?.text, it.times[0]?.continuous])).toEqual([
    ["Văn phòng HĐND và UBND xã", undefined, false],
    ["Văn phòng HĐND và UBND xã", "Công an xã", true],
  ]);
});

test("paragraphs that tell somebody something are not the end of the text", () => {
  const told = assigned(
    "Giao Phòng Văn hóa - Xã hội theo dõi.\n\nĐề nghị Mặt trận xã giám sát.\n\nGiao Văn phòng HĐND và UBND xã tổng hợp báo cáo.\n\nTrên đây là Kế hoạch năm 2026./.",
  );
  expect(told.map((it) => it.assignee.text)).toEqual([
    "Phòng Văn hóa - Xã hội",
    "Mặt trận xã",
    "Văn phòng HĐND và UBND xã",
  ]);
});

test("whom a duty is about is not who does it", () => {
  const plan = readPlanText(`${head}
I. NỘI DUNG
1. Kiểm tra trực tiếp
a) Đối tượng: Ủy ban nhân dân 12 xã chuẩn bị hồ sơ.
b) Thời gian: quý II năm 2026.
`);
  expect(plan.duties.map((it) => it.lead)).toEqual([undefined]);
});

test("a part that is about goals and tasks alike holds tasks", () => {
  const plan = readPlanText(`${head}
I. MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP
1. Mục tiêu
100% thôn có mô hình.
2. Nhiệm vụ
2.1. Tuyên truyền trong quý I/2026.
2.2. Kiểm tra trong quý III/2026.
`);
  expect(plan.duties.map((it) => it.key)).toEqual(["I.2.1", "I.2.2"]);
});

test.each([
  ["Các thôn đăng ký 01 mô hình.", "Các thôn"],
  ["Công an xã xử lý nghiêm vi phạm.", "Công an xã"],
  ["Đảng ủy các xã, phường nghiên cứu, góp ý.", "Đảng ủy các xã, phường"],
  ["Hội Nông dân huy động hội viên sửa đường.", "Hội Nông dân"],
  ["Tổ hòa giải thôn Gò Da thu thập chứng cứ.", "Tổ hòa giải thôn Gò Da"],
  ["Xóm trưởng vận động bà con.", "Xóm trưởng"],
  ["Xóm trưởng các xóm: Đông Sơn, Nam Phú triển khai đến từng hộ.", "Xóm trưởng các xóm: Đông Sơn, Nam Phú"],
  ["Trưởng các ấp: 1, 2 và 3: mời Nhân dân dự họp.", "Trưởng các ấp: 1, 2 và 3"],
  ["Trưởng các thôn: Họp dân bàn mức đóng góp.", "Trưởng các thôn"],
  ["Các hộ trồng rừng: ký cam kết.", "Các hộ trồng rừng"],
])("a name ends where its deed begins: %s", (item, name) => {
  expect(names(`1. ${item}`)).toEqual([name]);
});

test("“Chủ trì, tham mưu …:” opens a list of deeds, “Chủ trì: …” tells who leads", () => {
  const [first] = assigned(`1. Phòng Kinh tế:
- Chủ trì, tham mưu Chủ tịch UBND xã:
+ Lập đoàn kiểm tra trước ngày 15/4/2026;
+ Gửi đề cương trước ngày 20/4/2026.
- Tổng hợp kết quả trước ngày 30/6/2026.`);
  expect(first?.duties.map(({ times }) => times.map(({ day }) => day))).toEqual([
    ["2026-04-15", "2026-04-20"],
    ["2026-06-30"],
  ]);
});

test("members named behind their board's name are told nothing either", () => {
  expect(
    names("1. Tổ giám sát: Ông Hồ Rế - Tổ trưởng; bà Lê Thị Hoa - thành viên.\n2. Tổ giám sát báo cáo kết quả."),
  ).toEqual(["Tổ giám sát"]);
});

test("a deed that begins like a body's name names nobody, and whoever is named first leads", () => {
  const plan = readPlanText(`${head}
I. NHIỆM VỤ
1. Tuần 1: Tổng hợp, giải quyết kiến nghị.
2. Tuần 2: Phòng ngừa, phát hiện vi phạm.
3. Tuần 3: Phòng Kinh tế rà soát hồ sơ.

II. TỔ CHỨC THỰC HIỆN
1. Bà Hồ Thị Mai, Phó Chủ tịch UBND xã: Trưởng ban tổ chức, chỉ đạo chung.`);
  expect(plan.duties.map(({ lead }) => lead?.text)).toEqual([undefined, undefined, "Phòng Kinh tế"]);
  expect(plan.assignments[0]?.duties.map(({ lead }) => lead?.text)).toEqual(["Bà Hồ Thị Mai, Phó Chủ tịch UBND xã"]);
});

test("a dash right before a share or a number opens an item; the end of a period does not", () => {
  const plan = readPlanText(`${head}
I. CHỈ TIÊU
-90% trở lên người dân hài lòng.
-02 mô hình được công nhận trong giai đoạn 2021
-2025 của xã.`);
  expect(plan.sections[0]?.children.map(({ marker }) => marker?.text)).toEqual(["-", "-"]);
  expect(plan.targets.map(({ quantity, unit }) => [quantity, unit])).toEqual([
    [90, "%"],
    [2, "mô hình"],
  ]);
});

test("money, place and time among those who are told something are told to nobody", () => {
  const plan = readPlanText(`${head}
II. TỔ CHỨC THỰC HIỆN
1. Công an xã: cử người dự.
2. Kinh phí: do ngân sách xã bảo đảm.
3. Các thôn báo cáo trước ngày 05/6 (6 tháng) và 05/11/2026 (năm).`);
  expect(plan.duties).toEqual([]);
  expect(plan.assignments.map(({ assignee }) => assignee.text)).toEqual(["Công an xã", "Các thôn"]);
  expect(plan.assignments[1]?.duties[0]?.times.map(({ day }) => day)).toContain("2026-11-05");
});

test.each([
  ["UBMTTQVN phường: vận động bà con.", "UBMTTQVN phường"],
  ["Hai Ban của HĐND phường: thẩm tra kết quả.", "Hai Ban của HĐND phường"],
  ["HTX Nông nghiệp: ký hợp đồng.", "HTX Nông nghiệp"],
  ["Giao Trung tâm Chính trị, bộ phận Truyền thanh mở chuyên mục.", "Trung tâm Chính trị, bộ phận Truyền thanh"],
  ["Các cấp ủy, tổ chức đảng lãnh đạo thực hiện tốt phong trào\n- Đăng ký 01 mô hình.", "Các cấp ủy, tổ chức đảng"],
  ["Ban Chỉ đạo thực hiện Quy chế dân chủ\n- Họp mỗi quý.", "Ban Chỉ đạo thực hiện Quy chế dân chủ"],
])("offices are known by their short names and beside what they do: %s", (item, name) => {
  expect(names(`1. ${item}`)).toEqual([name]);
});
