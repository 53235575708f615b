import { expect, test } from "vitest";
import { coverageOf, readPlanText } from "../index.ts";

const readBelow = (lines: string, before = "II. TIẾN ĐỘ") => {
  const plan = readPlanText(
    `KẾ HOẠCH\nĐón năm học mới\n\nI. MỤC ĐÍCH\n\nVui và an toàn.\n\n${before}\n\n${lines}\n\nIII. KINH PHÍ\n\nNgân sách xã.\n`,
  );
  expect(coverageOf(plan).unplaced).toBe(0);
  expect(plan.sections.map(({ heading }) => heading?.text)).toEqual(["MỤC ĐÍCH", before.slice(4), "KINH PHÍ"]);
  return plan.scheduleRows.map(({ content, lead, time }) => [content.text, lead?.text ?? null, time?.text ?? null]);
};

const cells = [
  "Nội dung",
  "Người thực hiện",
  "Thời gian",
  "Phun thuốc muỗi trong sân trường",
  "Trạm Y tế xã",
  "Trước ngày 25/8/2026",
  "Trao cặp sách",
  "Hội Khuyến học xã",
  "Ngày 30/8/2026",
];
const wanted = [
  ["Phun thuốc muỗi trong sân trường", "Trạm Y tế xã", "Trước ngày 25/8/2026"],
  ["Trao cặp sách", "Hội Khuyến học xã", "Ngày 30/8/2026"],
];

test("a table that lost its bars and never had numbers is read by its names and by what stands below them", () => {
  expect(readBelow(cells.join("\n"))).toEqual(wanted);
  expect(readBelow(cells.join("\n\n"))).toEqual(wanted);
  expect(readBelow(cells.join("\n\n").replace("trong sân", "trong\nsân"))).toEqual(wanted);
  expect(readBelow(cells.join("\n\n"), "II. NỘI DUNG")).toEqual(wanted);
});

test("lines that only look like the names of columns open no table", () => {
  expect(readBelow("Nội dung\n\nNgười thực hiện\n\nThời gian\n\nVui chơi\n\nĐọc sách\n\nCa hát")).toEqual([]);
  expect(readBelow(cells.slice(0, 6).join("\n"))).toEqual([]);
});

test("where the bars are lost and cells have several lines, each line goes to the cell it is of", () => {
  const rows = [
    "STT\nNội dung\nĐơn vị thực hiện\nThời gian hoàn thành",
    "1\nRà soát hộ kinh doanh chưa có\nmã số thuế\nPhòng Kinh tế\nTrước ngày 15/3/2026",
    "2\nHướng dẫn dùng hóa đơn điện tử\nkhởi tạo từ máy tính tiền\nThuế cơ sở, Phòng Kinh tế, các\nthôn\nQuý I, quý II năm 2026",
  ];
  expect(readBelow(rows.join("\n"))).toEqual([
    ["Rà soát hộ kinh doanh chưa có mã số thuế", "Phòng Kinh tế", "Trước ngày 15/3/2026"],
    [
      "Hướng dẫn dùng hóa đơn điện tử khởi tạo từ máy tính tiền",
      "Thuế cơ sở, Phòng Kinh tế, các thôn",
      "Quý I, quý II năm 2026",
    ],
  ]);
});
