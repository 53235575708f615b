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

test("where bars and blanks are lost but for those of empty cells, each cell keeps its column", () => {
  const rows = [
    "TT\nNội dung công việc\nKết quả\nĐơn vị chủ trì\nĐơn vị phối hợp\nThời gian hoàn thành\nGhi chú",
    "I\nCải cách thể chế",
    "1\nRà soát văn bản\nBáo cáo\nPhòng Tư pháp\nCác phòng\nTháng 10/2026\n",
    "2\nĐánh giá tác động\nBáo cáo\nVăn phòng\n\nTrước ngày 15/11/2026\n",
    "II\nChuyển đổi số",
    "3\nSố hóa hồ sơ\n\nCông an xã\nVăn phòng\n31/12/2026\nLàm cuốn chiếu",
    "4\nBàn giao hồ sơ\nBiên bản\nVăn phòng\n\n31/12/2026",
  ];
  expect(readBelow(rows.join("\n"))).toEqual([
    ["Rà soát văn bản", "Phòng Tư pháp", "Tháng 10/2026"],
    ["Đánh giá tác động", "Văn phòng", "Trước ngày 15/11/2026"],
    ["Số hóa hồ sơ", "Công an xã", "31/12/2026"],
    ["Bàn giao hồ sơ", "Văn phòng", "31/12/2026"],
  ]);
});

test("where the bars are lost, who leads and who supports may be named below the header, and columns counted below that", () => {
  const header = "TT\nNHIỆM VỤ\nCƠ QUAN THỰC HIỆN\nTHỜI GIAN\nKẾT QUẢ\nChủ trì\nPhối hợp";
  const rows = [
    "1\nTổ chức hội nghị quán triệt\nVăn phòng\nCông an xã\nQuý I/2026\nHội nghị",
    "2\nTập huấn kỹ năng\nPhòng Văn hóa - Xã hội\nTrường Chính trị\nTháng 4/2026\n02 lớp",
  ];
  const wanted = [
    ["Tổ chức hội nghị quán triệt", "Văn phòng", "Quý I/2026"],
    ["Tập huấn kỹ năng", "Phòng Văn hóa - Xã hội", "Tháng 4/2026"],
  ];
  expect(readBelow([header, ...rows].join("\n"))).toEqual(wanted);
  expect(readBelow([header, "(1)\n(2)\n(3)\n(4)\n(5)\n(6)", ...rows].join("\n"))).toEqual(wanted);
  expect(readBelow([header, "1\n2\n3\n4\n5\n6", ...rows].join("\n"))).toEqual(wanted);
  // A page turns, and the header stands again.
  const more = [3, 4, 5].map((number) => `${number}\nHọp lần ${number}\nVăn phòng\nCác thôn\nQuý II/2026\nBiên bản`);
  expect(readBelow([header, ...rows, more[0], header, more[1], more[2]].join("\n"))).toEqual([
    ...wanted,
    ...[3, 4, 5].map((number) => [`Họp lần ${number}`, "Văn phòng", "Quý II/2026"]),
  ]);
});

test("a blank line may part the rows of a table that lost its bars and never had numbers", () => {
  const rows = [cells.slice(0, 3), cells.slice(3, 6), cells.slice(6)].map((row) => row.join("\n"));
  expect(readBelow(rows.join("\n\n"))).toEqual(wanted);
});

test("months beside the numbers of rows far apart are no heads of pages", () => {
  const rows = [
    ["STT", "Thời gian", "Nội dung", "Chủ trì", "Phối hợp"],
    ["1", "Tháng 01", "Ban hành kế hoạch", "Văn phòng", "Các thôn"],
    ["2", "Tháng 4", "Ra quân vệ sinh", "Đoàn xã", "Các thôn"],
    ["3", "Tháng 11", "Ngày hội Đại đoàn kết", "UBMTTQ xã", "Các thôn"],
  ];
  expect(readBelow(rows.flat().join("\n\n"))).toEqual([
    ["Ban hành kế hoạch", "Văn phòng", "Tháng 01"],
    ["Ra quân vệ sinh", "Đoàn xã", "Tháng 4"],
    ["Ngày hội Đại đoàn kết", "UBMTTQ xã", "Tháng 11"],
  ]);
});

test("amounts in a column of their own begin no rows", () => {
  const rows = [
    ["TT", "Nội dung", "Kinh phí (triệu đồng)", "Chủ trì", "Thời gian"],
    ["1", "In tờ rơi tuyên truyền", "15", "Văn phòng", "Tháng 3/2026"],
    ["2", "Tập huấn cán bộ thôn", "20", "Công an xã", "Quý II/2026"],
  ];
  const wantedRows = [
    ["In tờ rơi tuyên truyền", "Văn phòng", "Tháng 3/2026"],
    ["Tập huấn cán bộ thôn", "Công an xã", "Quý II/2026"],
  ];
  expect(readBelow(rows.flat().join("\n"))).toEqual(wantedRows);
  expect(readBelow(rows.flat().join("\n\n"))).toEqual(wantedRows);
});

test("a title over its rows goes on with the table where blank lines part the rows", () => {
  const rows = [
    "STT\nNhiệm vụ\nChủ trì\nThời gian",
    "I. CÔNG TÁC TUYÊN TRUYỀN",
    "1\nPhát thanh\nVăn phòng\nHằng tuần",
    "II. CÔNG TÁC VẬN ĐỘNG",
    "2\nVận động hiến đất\nHội Nông dân\nQuý II/2026",
  ];
  expect(readBelow(rows.join("\n\n"))).toEqual([
    ["Phát thanh", "Văn phòng", "Hằng tuần"],
    ["Vận động hiến đất", "Hội Nông dân", "Quý II/2026"],
  ]);
});
