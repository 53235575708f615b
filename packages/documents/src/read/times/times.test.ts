import { expect, test } from "vitest";
import { passageOf } from "../lines/passage.ts";
import { findTimes } from "./times.ts";

const inCell = (text: string) => findTimes(passageOf(text, 0, text.length), 0, text.length, "cell");
const inProse = (text: string) => findTimes(passageOf(text, 0, text.length), 0, text.length, "prose");
const yearly = (month: number, dayOfMonth: number) => ({ every: "year", dayOfMonth, month });
const each = (every: string, dayOfMonth: number | null = null) => ({ every, dayOfMonth, month: null });

test.each([
  ["Quí IV-2025", "2025-12-31"],
  ["quý II/2027", "2027-06-30"],
  ["Quý IV năm 2025", "2025-12-31"],
  ["tháng 12/2025", "2025-12-31"],
  ["Tháng 02 năm 2026", "2026-02-28"],
  ["Trước ngày 30/11/2025", "2025-11-30"],
  ["đến hết tháng 3 năm 2026", "2026-03-31"],
  ["ngày 30 tháng 9 năm 2026", "2026-09-30"],
  ["2025", "2025-12-31"],
  ["Năm 2026", "2026-12-31"],
  ["Trước tháng 6/2026", "2026-05-31"],
  ["trước tháng 01 năm 2027", "2026-12-31"],
  ["trước quý III/2026", "2026-06-30"],
  ["Trước năm 2027", "2026-12-31"],
  ["6 tháng đầu năm 2026", "2026-06-30"],
  ["6 tháng cuối năm 2026", "2026-12-31"],
  ["Từ ngày 01/3/2026 đến ngày 15/3/2026", "2026-03-15"],
  ["từ 01/3 đến hết ngày 15/3/2026", "2026-03-15"],
  ["từ ngày 01/3/2026 đến 17 giờ 00, ngày 15/3/2026", "2026-03-15"],
  ["Tháng 01 - 02/2026", "2026-02-28"],
  ["Từ tháng 3 đến tháng 5/2026", "2026-05-31"],
  ["Quý I-II/2026", "2026-06-30"],
])("%s ends on %s", (text, day) => {
  expect(inCell(text).map((it) => [it.text, it.day])).toEqual([[text, day]]);
});

test.each([
  ["trước ngày 15 hằng tháng", [each("month", 15)]],
  ["hàng quý", [each("quarter")]],
  ["trước ngày 20 tháng cuối quý", [each("quarter", 20)]],
  ["trước ngày 01/6 và 15/11 hằng năm", [yearly(6, 1), yearly(11, 15)]],
  ["Hằng năm", [each("year")]],
  [
    "Tháng 3, tháng 9 hằng năm",
    [
      { ...each("year"), month: 3 },
      { ...each("year"), month: 9 },
    ],
  ],
  ["trước 19h00’ hằng ngày", [each("day")]],
])("%s comes again", (text, recurrences) => {
  expect(inCell(text).map((it) => it.recurrence)).toEqual(recurrences);
});

test.each([
  ["Quý I, II/2026", ["2026-03-31", "2026-06-30"]],
  ["Quý II và Quý IV/2026", ["2026-06-30", "2026-12-31"]],
  ["tháng 3, tháng 9 năm 2026", ["2026-03-31", "2026-09-30"]],
])("%s ends twice", (text, days) => {
  expect(inCell(text).map((it) => it.day)).toEqual(days);
});

test("of a stretch in a sentence the end is the limit", () => {
  expect(inProse("Tổ chức từ ngày 01/3/2026 đến ngày 15/3/2026.").map((it) => it.day)).toEqual(["2026-03-15"]);
});

test("what goes on without an end is continuous, also beside a recurrence", () => {
  expect(inCell("Thường xuyên").map((it) => it.continuous)).toEqual([true]);
  expect(inCell("Thường xuyên, hằng năm").map((it) => [it.continuous, it.recurrence])).toEqual([
    [true, null],
    [false, each("year")],
  ]);
  expect(inCell("Quý IV năm 2025 và các năm tiếp theo")).toMatchObject([{ day: null, continuous: true }]);
});

test("days after an event stay days after that event", () => {
  expect(inProse("gửi báo cáo trong 10 ngày kể từ ngày nhận Kế hoạch này.")[0]?.relative).toEqual({
    count: 10,
    unit: "day",
    event: "ngày nhận Kế hoạch này",
  });
  expect(inProse("trả lời trong thời hạn 05 ngày làm việc kể từ ngày thụ lý")[0]?.relative).toEqual({
    count: 5,
    unit: "working-day",
    event: "ngày thụ lý",
  });
});

test("a day without a year is kept as written and not completed", () => {
  expect(inProse("nộp trước ngày 15/6")).toMatchObject([{ text: "trước ngày 15/6", day: null, recurrence: null }]);
});

test("the two reports of a year are two recurrences", () => {
  expect(inProse("xây dựng báo cáo 06 tháng, năm thực hiện công tác").map((it) => [it.text, it.recurrence])).toEqual([
    ["06 tháng", each("half-year")],
    ["năm", each("year")],
  ]);
});

test.each([
  "giai đoạn 2021 - 2030",
  "kỷ niệm 80 năm ngày Tổng tuyển cử",
  "mục tiêu kinh tế - xã hội năm 2024",
  "thường xuyên, lâu dài",
])("%s is no limit in prose", (text) => {
  expect(inProse(text)).toEqual([]);
});

test.each([
  ["trước ngày 05/6/2026 và ngày 25/11/2026", ["2026-06-05", "2026-11-25"]],
  ["trước ngày 15/3, 15/9 và 15/12/2026", ["2026-03-15", "2026-09-15", "2026-12-15"]],
  ["trước ngày 10/6 và 10/12", [null]],
  ["chậm nhất ngày 05 tháng 12", [null]],
  ["xong trước 31/6/2026", [null]],
  ["Từ tháng 12/2025 đến quý I/2026", ["2026-03-31"]],
  ["trong 6 tháng đầu năm", [null]],
  ["trong 6 tháng cuối năm 2026", ["2026-12-31"]],
])("%s in a sentence", (text, days) => {
  const times = inProse(`Báo cáo ${text}.`);
  expect(times.map((it) => it.day)).toEqual(days);
  expect(times[0]?.text).toBe(text);
});

test.each([
  ["hằng tháng, ngày 05 và ngày 20", [each("month", 5), each("month", 20)]],
  ["hằng tháng, vào ngày 20", [each("month", 20)]],
  ["định kỳ ngày 05 và ngày 20 hằng tháng", [each("month", 5), each("month", 20)]],
  ["Ngày 10 và 25 hằng tháng", [each("month", 10), each("month", 25)]],
])("%s comes again on its days", (text, recurrences) => {
  expect(inProse(`Tiếp dân ${text}.`).map((it) => it.recurrence)).toEqual(recurrences);
});

test.each([
  ["Đối thoại vào thứ Tư, ngày 15/7/2026.", "2026-07-15"],
  ["Đối thoại, dự kiến tháng 8/2026.", "2026-08-31"],
  ["Đối thoại với Nhân dân (tháng 5/2026).", "2026-05-31"],
  ["Tập huấn cho trưởng thôn, quý III/2026;", "2026-09-30"],
])("a day that is planned is a time: %s", (text, day) => {
  expect(inProse(text).map((it) => it.day)).toEqual([day]);
});

test.each([
  "được thành lập vào ngày 12/5/2025",
  "kết quả đạt được trong 6 tháng đầu năm 2025",
  "ban hành tháng 5/2025 là",
])("what happened is no limit: %s", (text) => {
  expect(inProse(`Phát huy quy chế ${text} nền tảng.`)).toEqual([]);
});

test.each([
  ["Họp thôn lấy ý kiến: ngày 10/02/2026.", ["2026-02-10"]],
  ["Đối thoại vào tuần thứ 2 tháng 6 và tháng 11 năm 2026.", ["2026-06-30", "2026-11-30"]],
  ["Báo cáo nhanh trong ngày 15/3/2026.", ["2026-03-15"]],
  ["Thời gian chậm nhất gửi về Ban Thường trực tỉnh ngày 23/3/2026.", ["2026-03-23"]],
  ["Xây mới 05 căn nhà trước Tết Nguyên đán.", [null]],
])("said behind a colon, by the week or by a feast: %s", (text, days) => {
  expect(inProse(text).map((it) => it.day)).toEqual(days);
});

test.each([
  ["từ 01/3 - 15/3/2026", ["2026-03-15"]],
  ["từ ngày 01/3/2026 – 15/3/2026", ["2026-03-15"]],
  ["từ ngày 01 đến ngày 15 tháng 3 năm 2026", ["2026-03-15"]],
  ["từ ngày 01/3 đến 15/3", [null]],
  ["quý II + III/2026", ["2026-06-30", "2026-09-30"]],
  ["trước ngày 15 tháng 6 và ngày 15 tháng 12 năm 2026", ["2026-06-15", "2026-12-15"]],
  ["trước 15/6/26", ["2026-06-15"]],
  ["không quá ngày 15/6/2026", ["2026-06-15"]],
  ["trước 30 tháng 6", [null]],
  ["tuần thứ 2 tháng 12 năm 2026", [null]],
  ["giữa tháng 4/2026", [null]],
  ["đầu quý II/2026", [null]],
  ["giữa năm 2026", [null]],
  ["tuần 2 tháng 6/2026", [null]],
  ["trung tuần tháng 6/2026", [null]],
  ["trước Tết Nguyên đán Bính Ngọ 2026", [null]],
  ["trước khi khởi công 5 ngày", [null]],
  ["trước hội nghị đối thoại ít nhất 07 ngày", [null]],
  ["15 ngày/lần", [null]],
])("“%s” is one time, and a day only where one is written", (text, days) => {
  const found = inCell(text);
  expect(found.map(({ day }) => day)).toEqual(days);
  expect(new Set(found.map((it) => it.text))).toEqual(new Set([text]));
  expect(inProse(`Họp dân, hoàn thành ${text}.`).map(({ day }) => day)).toEqual(days);
});

test.each([
  "sau ngày 30/6/2026",
  "ngay sau tháng 6/2026",
  "chậm nhất 05 ngày sau ngày 30/6/2026",
  "2 tuần trước ngày 30/6/2026",
  "15 ngày so với ngày 30/6/2026",
  "Tết Nguyên đán 2026",
  "dịp Quốc khánh năm 2026",
  "mùa mưa 2026",
])("“%s” is another day than the one it names", (text) => {
  expect(inCell(text).filter(({ day }) => day !== null)).toEqual([]);
  expect(inProse(`Họp dân, hoàn thành ${text}.`).filter(({ day }) => day !== null)).toEqual([]);
});

test.each(["năm 2026", "trong năm 2026", "đến hết năm 2026", "hoàn thành năm 2026", "cả năm 2026"])(
  "“%s” ends with the year",
  (text) => {
    expect(inCell(text).map(({ day }) => day)).toEqual(["2026-12-31"]);
  },
);

test.each([
  ["định kỳ hằng quý trước ngày 20 tháng cuối quý", each("quarter", 20)],
  ["hằng tháng trước ngày 25", each("month", 25)],
  ["hằng năm, trước ngày 31/01", yearly(1, 31)],
  ["trước ngày 05 của tháng kế tiếp", each("month", 5)],
  ["mỗi tháng 01 lần", each("month")],
  ["mỗi quý ít nhất 01 cuộc", each("quarter")],
  ["03 tháng/lần", each("quarter")],
])("“%s” comes again and again, once", (text, recurrence) => {
  expect(inCell(text).map((it) => [it.text, it.recurrence])).toEqual([[text, recurrence]]);
  expect(inProse(`Báo cáo kết quả ${text}.`).map((it) => it.recurrence)).toEqual([recurrence]);
});

test("what was looked at in another time has no limit in it, and a meeting is when it takes place", () => {
  const days = (text: string) => inProse(text).map(({ day }) => day);
  expect(days("Mốc thời gian kiểm tra: từ ngày 01/01/2025 đến ngày 31/12/2025.")).toEqual([]);
  expect(days("Đợt 1: Ngày 15 tháng 5 năm 2026, tại thôn An; Đợt 2: Ngày 16/10/2026, tại xã.")).toEqual([
    "2026-05-15",
    "2026-10-16",
  ]);
  expect(days("Quán triệt trong cuộc họp giao ban tháng 02/2026.")).toEqual(["2026-02-28"]);
  expect(inProse("Công khai đúng nơi, đúng lúc; thực hiện thường xuyên.").map((it) => it.continuous)).toEqual([true]);
});

test.each([
  ["Phản biện dự thảo chậm nhất 15 ngày trước kỳ họp HĐND.", [null]],
  ["Thông báo nội dung đối thoại trước 07 ngày.", [null]],
  ["Công bố kết quả trong 10 ngày.", [null]],
  ["Gửi thư chúc mừng các hộ: từ ngày 01/02/2026.", [null]],
  ["Báo cáo trước ngày 05 của tháng đầu quý sau.", [null]],
  ["Theo Nghị quyết có hiệu lực từ ngày 01/02/2026 về mức thu.", []],
])("a limit that names no day is one all the same: %s", (text, days) => {
  expect(inProse(text).map(({ day }) => day)).toEqual(days);
});

test("a report of each month has the day that stands behind it", () => {
  expect(inProse("Là đầu mối; báo cáo tháng trước ngày 20.").map((it) => it.recurrence)).toEqual([each("month", 20)]);
});

test("“hằng năm” before a day makes it one of each year; a yearly plan is only called so", () => {
  expect(inProse("Nhân rộng mô hình; hằng năm sơ kết trước ngày 15/12.").map((it) => it.recurrence)).toEqual([
    yearly(12, 15),
  ]);
  expect(inProse("Cụ thể hóa thành kế hoạch hằng năm, ban hành sớm.")).toEqual([]);
});

test.each([
  ["Họp thôn lấy ý kiến: 19h30 ngày 16/5/2026 tại nhà văn hóa.", ["2026-05-16"]],
  ["Họp chi bộ: tối 12/5.", [null]],
  ["Đến từng nhà vận động: 17/5 - 31/5.", [null]],
  ["Kỷ niệm ngày thành lập Quân đội (22/12).", []],
])("behind a colon a day is when it takes place: %s", (text, days) => {
  expect(inProse(text).map(({ day }) => day)).toEqual(days);
});

test.each([
  "Mỗi học kỳ 01 lần",
  "Đầu năm học",
  "Học kỳ II năm học 2026 - 2027",
  "Trước khai giảng năm học mới",
  "Năm học 2026-2027",
  "Tuần 1 tháng 3",
  "Đầu tháng 3",
  "Tháng 01 đến tháng 12",
  "quý V năm 2026",
  "Tháng 13/2026",
])("%s is kept as written and its last day left open", (text) => {
  expect(inCell(text)).toMatchObject([{ text, day: null, recurrence: null, continuous: false }]);
});

test.each([
  ["2026 - 2027", "2027-12-31"],
  ["Giai đoạn 2026-2030", "2030-12-31"],
  ["T5/2026", "2026-05-31"],
  ["Q2/2026", "2026-06-30"],
])("%s in a table ends on %s", (text, day) => {
  expect(inCell(text).map((it) => it.day)).toEqual([day]);
});

test("a school's terms, a count of rounds and what opens a sentence are times in a sentence too", () => {
  const told = (text: string) => inProse(text).map((it) => [it.text, it.day]);
  expect(told("Đối thoại với phụ huynh ít nhất mỗi học kỳ 01 lần.")).toEqual([["mỗi học kỳ 01 lần", null]]);
  expect(told("Công khai thu, chi theo từng học kỳ.")).toEqual([["theo từng học kỳ", null]]);
  expect(told("Tổ chức ít nhất 02 hội nghị trong năm 2026.")).toEqual([["trong năm 2026", "2026-12-31"]]);
  expect(told("Tháng 6/2026 tổ chức sơ kết.")).toEqual([["Tháng 6/2026", "2026-06-30"]]);
  expect(told("Tháng 6/2026 xã có 12 thôn.")).toEqual([]);
  expect(told("Báo cáo trước ngày 15/6 (6 tháng) và 15/12 (năm).").map(([text]) => text)).toContain("15/12");
});

test("an event that days are counted from ends where the sentence goes on, a day in brackets is of each month", () => {
  expect(inProse("Sau 03 ngày làm việc kể từ khi kết thúc hội nghị phải gửi biên bản.")[0]?.relative?.event).toBe(
    "kết thúc hội nghị",
  );
  expect(inCell("Hàng tháng (ngày 20)").map((it) => it.recurrence)).toEqual([each("month", 20)]);
});

test("a day in brackets or of an opening event, and what begins at the head of a sentence, are times", () => {
  const told = (text: string) => inProse(text).map((it) => [it.text, it.day]);
  expect(told("Ký giao ước thi đua giữa các thôn (ngày 26/3/2027).")).toEqual([["ngày 26/3/2027", "2027-03-26"]]);
  expect(told("Thành lập 07 đội tình nguyện, ra quân ngày 01/6/2026.")).toEqual([["ngày 01/6/2026", "2026-06-01"]]);
  expect(told("Từ ngày 01/7/2026, lập biên bản các trường hợp vi phạm.")).toEqual([["Từ ngày 01/7/2026", null]]);
});

test("when something begins is shown with the word that says so", () => {
  const texts = (sentence: string) => inProse(sentence).map(({ text, day }) => [text, day]);
  expect(texts("Phát bản tin, bắt đầu từ tháng 3/2026.")).toEqual([["từ tháng 3/2026", null]]);
  expect(texts("Kể từ ngày 01/7/2026, lập biên bản điện tử.")).toEqual([["Kể từ ngày 01/7/2026", null]]);
});

test.each([
  ["Các thôn gửi báo cáo vào ngày làm việc cuối cùng của tháng.", "vào ngày làm việc cuối cùng của tháng", "month"],
  ["Họp giao ban 03 tháng một lần.", "03 tháng một lần", "quarter"],
  ["Ra mắt đội “Cổng trường an toàn”, ra mắt nhân ngày 26/3/2026.", "ngày 26/3/2026", undefined],
  ["Hai tuần một lần, Công an xã kiểm tra tạm trú.", "Hai tuần một lần", undefined],
  [
    "Trong thời gian 07 ngày làm việc sau khi nhận đơn, thông báo thụ lý.",
    "Trong thời gian 07 ngày làm việc sau khi nhận đơn",
    undefined,
  ],
])("%s", (sentence, text, every) => {
  expect(inProse(sentence).map((it) => [it.text, it.recurrence?.every])).toEqual([[text, every]]);
});
