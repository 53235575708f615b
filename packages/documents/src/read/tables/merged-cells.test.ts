import { expect, test } from "vitest";
import { coverageOf, readPlanText } from "../index.ts";

// As law pages of the web keep a table: a bar before each row, each cell on a line above its bar. A cell that goes on
// from the row above (here null) leaves nothing, an empty one its bar.
type Cells = (string | null)[];
const kept = (rows: Cells[]): string =>
  rows
    .map((row) => ["|", ...row.flatMap((cell) => (cell === null ? [] : cell === "" ? ["|"] : [cell, "|"]))].join("\n"))
    .join("\n");
const readTable = (...rows: Cells[]) => {
  const plan = readPlanText(
    `KẾ HOẠCH\nGiữ gìn cảnh quan năm 2026\n\nI. NHIỆM VỤ\n\n${kept(rows)}\n\nII. KINH PHÍ\nNgân sách xã.\n`,
  );
  expect(coverageOf(plan).unplaced).toBe(0);
  return plan;
};
const told = (...rows: Cells[]) =>
  readTable(...rows).scheduleRows.map(({ ordinal, group, content, lead, support, time, product }) => [
    ordinal,
    group,
    content.text,
    lead?.text ?? null,
    support?.text ?? null,
    time?.text ?? null,
    product?.text ?? null,
  ]);

test("who leads in a cell that reaches down leads in the rows below it; what stands there keeps its column", () => {
  expect(
    told(
      ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian"],
      ["1", "Dọn kênh mương trước mùa mưa", "Phòng Kinh tế", "Các thôn", "Tháng 4/2026"],
      ["2", "Trồng hoa ven đường liên xã", null, "Các hội, đoàn thể", "Tháng 5/2026"],
      ["3", "Tổng vệ sinh chợ trung tâm", null, null, "Ngày 30/4/2026"],
      ["4", "Tháo dỡ biển quảng cáo sai phép", "Công an xã", "Phòng Kinh tế", null],
    ),
  ).toEqual([
    ["1", null, "Dọn kênh mương trước mùa mưa", "Phòng Kinh tế", "Các thôn", "Tháng 4/2026", null],
    ["2", null, "Trồng hoa ven đường liên xã", "Phòng Kinh tế", "Các hội, đoàn thể", "Tháng 5/2026", null],
    ["3", null, "Tổng vệ sinh chợ trung tâm", "Phòng Kinh tế", "Các hội, đoàn thể", "Ngày 30/4/2026", null],
    ["4", null, "Tháo dỡ biển quảng cáo sai phép", "Công an xã", "Phòng Kinh tế", "Ngày 30/4/2026", null],
  ]);
});

test("where one body may lead as well as support, nobody is named", () => {
  expect(
    told(
      ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian"],
      ["1", "Dọn kênh mương trước mùa mưa", "Phòng Kinh tế", "Công an xã", "Tháng 4/2026"],
      ["2", "Trồng hoa ven đường liên xã", null, "Đoàn Thanh niên xã", "Tháng 5/2026"],
    )[1],
  ).toEqual(["2", null, "Trồng hoa ven đường liên xã", null, null, "Tháng 5/2026", null]);
});

test("where a second column says the work in detail, the first names its group, and each body has its own work", () => {
  expect(
    told(
      ["STT", "Nội dung", "Đơn vị thực hiện", "Công việc cụ thể", "Thời gian"],
      ["1", "Lễ hội đầu xuân", "Phòng Kinh tế", "Mời gọi gian hàng", "Trước 20/01/2026"],
      [null, null, "Công an xã", "Giữ trật tự bãi xe", "Ngày 25/01/2026"],
    ),
  ).toEqual([
    ["1", "Lễ hội đầu xuân", "Mời gọi gian hàng", "Phòng Kinh tế", null, "Trước 20/01/2026", null],
    ["1", "Lễ hội đầu xuân", "Giữ trật tự bãi xe", "Công an xã", null, "Ngày 25/01/2026", null],
  ]);
});

test("whom it concerns stands beside what is done; who watches over it is not who does it", () => {
  expect(
    told(
      ["TT", "Đơn vị được kiểm tra", "Nội dung kiểm tra", "Trưởng đoàn", "Thời gian"],
      ["1", "Thôn Đông", "Các khoản thu của thôn", "Phó Chủ tịch UBND xã", "Tháng 4/2026"],
    ),
  ).toEqual([["1", "Thôn Đông", "Các khoản thu của thôn", "Phó Chủ tịch UBND xã", null, "Tháng 4/2026", null]]);
  expect(
    told(
      ["TT", "Nội dung", "Lãnh đạo phụ trách", "Đơn vị chủ trì", "Cơ quan giúp việc"],
      ["1", "Tổng vệ sinh chợ trung tâm", "Phó Chủ tịch UBND xã", "Phòng Kinh tế", "Thôn Chợ"],
    ),
  ).toEqual([["1", null, "Tổng vệ sinh chợ trung tâm", "Phòng Kinh tế", "Thôn Chợ", null, null]]);
  expect(
    told(
      ["TT", "Địa bàn", "Đồng chí phụ trách", "Cơ quan giúp việc"],
      ["1", "Thôn Nam", "Trưởng Công an xã", "Công an xã"],
    ),
  ).toEqual([["1", null, "Thôn Nam", "Trưởng Công an xã", "Công an xã", null, null]]);
});

test("what stayed open stays open below, until the rows that have both or the body's own words tell", () => {
  expect(
    told(
      ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian"],
      ["1", "Dọn kênh mương trước mùa mưa", "Phòng Kinh tế", "Công an xã", "Tháng 4/2026"],
      ["2", "Trồng hoa ven đường liên xã", null, "Đoàn Thanh niên xã", "Tháng 5/2026"],
      ["3", "Tổng vệ sinh chợ trung tâm", null, null, "Tháng 6/2026"],
      ["4", "Thu gom rác ven sông", null, "Các thôn", "Tháng 7/2026"],
      ["5", "Sơn lại biển tên đường", null, "Trạm Y tế xã", "Tháng 8/2026"],
      ["6", "Phát quang bụi rậm", "Phòng Kinh tế", "Trạm Y tế xã", "Tháng 9/2026"],
    ).map((row) => row.slice(3, 5)),
  ).toEqual([
    ["Phòng Kinh tế", "Công an xã"],
    [null, null],
    [null, null],
    [null, "Các thôn"],
    [null, "Trạm Y tế xã"],
    ["Phòng Kinh tế", "Trạm Y tế xã"],
  ]);
});

test("beside a cell left empty nothing is taken over from the row above, for any column may be the empty one", () => {
  expect(
    told(
      ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian", "Ghi chú"],
      ["1", "Dọn kênh mương trước mùa mưa", "Phòng Kinh tế", "Các thôn", "Tháng 4/2026", "10"],
      ["2", "Trồng hoa ven đường liên xã", null, null, "", "120"],
    )[1],
  ).toEqual(["2", null, "Trồng hoa ven đường liên xã", null, null, null, null]);
});

test("a deed in plain letters is work, where titles are bold; a bold one is a group's title", () => {
  const header = ["**Nội dung**", "**Chủ trì**", "**Thời gian**"];
  const first = ["Dọn kênh mương trước mùa mưa", "Phòng Kinh tế", "Tháng 4/2026"];
  expect(told(header, first, ["Trồng hoa ven đường liên xã", null, null])[1]).toEqual([
    null,
    null,
    "Trồng hoa ven đường liên xã",
    "Phòng Kinh tế",
    null,
    "Tháng 4/2026",
    null,
  ]);
  expect(told(header, ["Trồng hoa ven đường liên xã", "", ""], first)[0]).toEqual([
    null,
    null,
    "Trồng hoa ven đường liên xã",
    null,
    null,
    null,
    null,
  ]);
  expect(told(header, ["**Trồng hoa**"], first)[0]?.[1]).toBe("Trồng hoa");
});

test("below a body that is named once its other work is its own; a sum is no work", () => {
  expect(
    told(
      ["STT", "Đơn vị", "Nội dung công việc", "Kinh phí", "Thời gian"],
      ["1", "Trạm Y tế xã", "Khám sức khỏe người cao tuổi", "15", "Tháng 6/2026"],
      ["", "", "Phát thuốc tại nhà", "5", "Tháng 7/2026"],
      [null, null, "Tư vấn dinh dưỡng", "5", "Tháng 9/2026"],
      ["", "", "Tổng cộng", "25", ""],
    ).map((row) => row.slice(2, 4)),
  ).toEqual([
    ["Khám sức khỏe người cao tuổi", "Trạm Y tế xã"],
    ["Phát thuốc tại nhà", "Trạm Y tế xã"],
    ["Tư vấn dinh dưỡng", "Trạm Y tế xã"],
  ]);
});

test("a group's title that reaches over all columns does not draw the next row's number to itself", () => {
  expect(
    told(
      ["TT", "Nội dung", "Sản phẩm", "Thời gian", "Chủ trì", "Phối hợp", "Kinh phí"],
      ["1", "Dọn kênh mương", "Biên bản", "Quý I/2026", "Phòng Kinh tế", "Các thôn", "15"],
      ["II", "Chuyển đổi số"],
      ["1", "Số hóa sổ hộ tịch", "", "Quý IV/2026", "", "Các phòng liên quan", ""],
    )[1],
  ).toEqual(["1", "II. Chuyển đổi số", "Số hóa sổ hộ tịch", null, "Các phòng liên quan", "Quý IV/2026", null]);
});

test("nothing reaches down across the title of a group", () => {
  expect(
    told(
      ["TT", "Nội dung", "Chủ trì", "Thời gian"],
      ["1", "Dọn kênh mương trước mùa mưa", "Phòng Kinh tế", "Tháng 4/2026"],
      ["II. TRỒNG CÂY"],
      ["2", "Trồng hoa ven đường liên xã", null, "Tháng 5/2026"],
    )[1],
  ).toEqual(["2", "II. TRỒNG CÂY", "Trồng hoa ven đường liên xã", null, null, "Tháng 5/2026", null]);
});

test("a first column that reaches over its rows names a group of work or a month, and is none of the work", () => {
  expect(
    told(
      ["Nhóm nhiệm vụ", "Nội dung", "Đơn vị thực hiện", "Kết quả"],
      ["Giữ sạch", "Dọn kênh mương trước mùa mưa", "Phòng Kinh tế", "02 đợt ra quân"],
      [null, "Tổng vệ sinh chợ trung tâm", "Thôn Chợ", "Biên bản"],
    ),
  ).toEqual([
    [null, "Giữ sạch", "Dọn kênh mương trước mùa mưa", "Phòng Kinh tế", null, null, "02 đợt ra quân"],
    [null, "Giữ sạch", "Tổng vệ sinh chợ trung tâm", "Thôn Chợ", null, null, "Biên bản"],
  ]);
  expect(
    told(
      ["Tháng", "Nội dung", "Người phụ trách", "Ghi chú"],
      ["Tháng 4", "Dọn kênh mương trước mùa mưa", "Trưởng thôn", ""],
      [null, "Tổng vệ sinh chợ trung tâm", "Công chức Văn hóa", ""],
    ),
  ).toEqual([
    [null, null, "Dọn kênh mương trước mùa mưa", "Trưởng thôn", null, "Tháng 4", null],
    [null, null, "Tổng vệ sinh chợ trung tâm", "Công chức Văn hóa", null, "Tháng 4", null],
  ]);
});

test("a second row of the header widens the table, whatever its first columns are", () => {
  const row = ["1", "Trồng hoa ven đường liên xã", "Phòng Kinh tế", "Các thôn", "Tháng 5/2026", "500 cây"];
  const wanted = [["1", "I. Trồng cây", row[1], "Phòng Kinh tế", "Các thôn", "Tháng 5/2026", "500 cây"]];
  expect(
    told(
      ["STT", "Nhiệm vụ", "Cơ quan thực hiện", "Thời gian", "Kết quả"],
      ["Chủ trì", "Phối hợp"],
      ["I", "Trồng cây", "", "", "", ""],
      row,
    ),
  ).toEqual(wanted);
  expect(
    told(
      ["STT", "Nhiệm vụ", "Phân công thực hiện", "Thời gian", "Kết quả", "Kinh phí"],
      ["Chủ trì", "Phối hợp", "Ngân sách", "Xã hội hóa"],
      ["I", "Trồng cây", "", "", "", "", "", ""],
      [...row, "10", ""],
    ),
  ).toEqual(wanted);
});

test("a second row may be longer than the first, and a row that counts the columns is of the header", () => {
  expect(
    told(
      ["TT", "Nội dung", "Thời gian thực hiện", "Trách nhiệm thực hiện", "Dự kiến kinh phí"],
      ["Bắt đầu", "Hoàn thành", "Chủ trì", "Phối hợp", "Tỉnh", "Xã"],
      ["1", "Dựng sân chơi", "01/3/2026", "30/8/2026", "Phòng Kinh tế", "Đoàn xã", "", "50"],
    ),
  ).toEqual([["1", null, "Dựng sân chơi", "Phòng Kinh tế", "Đoàn xã", "30/8/2026", null]]);
  expect(
    told(
      ["STT", "Nội dung", "Chủ trì", "Thời hạn"],
      ["(1)", "(2)", "(3)", "(4)"],
      ["1", "Dựng sân chơi", "Đoàn xã", "30/8/2026"],
    ),
  ).toEqual([["1", null, "Dựng sân chơi", "Đoàn xã", null, "30/8/2026", null]]);
});

test("a title without a number above counted rows is a group's", () => {
  expect(
    told(
      ["TT", "Nội dung", "Chủ trì", "Thời gian"],
      ["", "**Việc chuẩn bị**", "", ""],
      ["1", "Dựng sân chơi", "Đoàn xã", "30/8/2026"],
    ),
  ).toEqual([["1", "Việc chuẩn bị", "Dựng sân chơi", "Đoàn xã", null, "30/8/2026", null]]);
});

test("empty cells at the end of a group's title are no rows; a number counts what stands below it", () => {
  expect(
    told(
      ["STT", "Nhiệm vụ", "Kết quả", "Lộ trình", "Đơn vị chủ trì thực hiện", "Ghi chú"],
      ["A", "GIỮ SẠCH", "", "", "", ""],
      ["**1**", "**Nơi công cộng**", "", "", "", ""],
      ["1.1", "Tổng vệ sinh chợ trung tâm", "Biên bản", "Quý II/2026", "Thôn Chợ", ""],
      ["1.2", "Dọn kênh mương", "Báo cáo", null, "Thôn Bắc", "Theo đợt"],
    ),
  ).toEqual([
    ["1.1", "1. Nơi công cộng", "Tổng vệ sinh chợ trung tâm", "Thôn Chợ", null, "Quý II/2026", "Biên bản"],
    ["1.2", "1. Nơi công cộng", "Dọn kênh mương", "Thôn Bắc", null, "Quý II/2026", "Báo cáo"],
  ]);
});

test("hours below a day's title are of that day", () => {
  const { scheduleRows } = readTable(
    ["Thời gian", "Nội dung", "Chủ trì", "Thành phần"],
    ["Ngày 12/5/2026 (thứ Ba)"],
    ["7 giờ 30", "Khai mạc", "Chủ tịch UBND xã", "Toàn thể"],
    ["Ngày 13/5/2026 (thứ Tư)"],
    ["15 giờ 00", "Bế mạc", "Chủ tịch UBND xã", "Toàn thể"],
  );
  expect(scheduleRows.map(({ lead, times }) => [lead?.text, times.map(({ day }) => day)])).toEqual([
    ["Chủ tịch UBND xã", ["2026-05-12"]],
    ["Chủ tịch UBND xã", ["2026-05-13"]],
  ]);
});

test("points and sums in bold letters are cells, not the numbers of pages", () => {
  const { sections } = readTable(
    ["STT", "Tiêu chí", "Điểm", "Cách chấm"],
    ["**I**", "**Phong trào**", "**60**", ""],
    ["1", "Có kế hoạch", "**20**", "Theo văn bản"],
    ["2", "Có kết quả", "**40**", "Theo biên bản"],
  );
  const [group] = sections[0]?.children.slice(1) ?? [];
  expect([group?.heading?.text, ...(group?.paragraphs.map(({ text }) => text) ?? [])]).toEqual(["Phong trào", "60"]);
  expect(group?.children.map(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([
    ["Có kế hoạch", "20", "Theo văn bản"],
    ["Có kết quả", "40", "Theo biên bản"],
  ]);
});

test("the column of the numbers may be written apart, named otherwise or not at all", () => {
  for (const name of ["S TT", "S\nTT", "STT.", "Số thứ tự", "Mục", ""])
    expect(
      told(
        [name, "Nội dung", "Chủ trì", "Thời gian"],
        ["1", "Dựng sân chơi", "Đoàn xã", "Quý II/2026"],
        ["2", "Sơn vạch đường", null, "Quý III/2026"],
        ["3", "Kẻ biển tên thôn", "Các thôn", ""],
      ),
    ).toEqual([
      ["1", null, "Dựng sân chơi", "Đoàn xã", null, "Quý II/2026", null],
      ["2", null, "Sơn vạch đường", "Đoàn xã", null, "Quý III/2026", null],
      ["3", null, "Kẻ biển tên thôn", "Các thôn", null, null, null],
    ]);
});

test("a number above letters, dashes or rows without a number is a group's", () => {
  for (const sign of ["a", "-", ""])
    expect(
      told(
        ["STT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian"],
        ["1", "Sửa sang", "", "", ""],
        [sign, "Dựng sân chơi", "Đoàn xã", "Các thôn", "Quý II/2026"],
        ["2", "Giữ gìn", "", "", ""],
        [sign, "Quét dọn", "Thôn Chợ", "", "Cả năm"],
      ).map(([, group, content, lead]) => [group, content, lead]),
    ).toEqual([
      ["1. Sửa sang", "Dựng sân chơi", "Đoàn xã"],
      ["2. Giữ gìn", "Quét dọn", "Thôn Chợ"],
    ]);
});

test("a title over the whole table stands above its header; a header that comes again is no row", () => {
  const header = ["STT", "Nội dung", "Chủ trì", "Thời gian"];
  expect(
    told(["BẢNG PHÂN CÔNG"], header, ["1", "Dựng sân chơi", "Đoàn xã", "Quý II/2026"], header, [
      "2",
      "Quét dọn",
      "Thôn Chợ",
      "Cả năm",
    ]),
  ).toEqual([
    ["1", null, "Dựng sân chơi", "Đoàn xã", null, "Quý II/2026", null],
    ["2", null, "Quét dọn", "Thôn Chợ", null, "Cả năm", null],
  ]);
});

test("of two times the one by which the work is done counts", () => {
  expect(
    told(
      ["STT", "Nội dung", "Ngày bắt đầu", "Ngày hoàn thành", "Đơn vị thực hiện"],
      ["1", "Dựng sân chơi", "01/3/2026", "15/3/2026", "Đoàn xã"],
    ),
  ).toEqual([["1", null, "Dựng sân chơi", "Đoàn xã", null, "15/3/2026", null]]);
});

test("quarters below a time, or names below a product, widen the table where they stand", () => {
  expect(
    told(
      ["STT", "Nội dung", "Chủ trì", "Thời gian thực hiện", "Ghi chú"],
      ["Quý I", "Quý II", "Quý III", "Quý IV"],
      ["1", "Dựng sân chơi", "Đoàn xã", "x", "", "", "", ""],
      ["2", "Quét dọn", "Thôn Chợ", "", "x", "x", "", "Cả chợ"],
    ),
  ).toEqual([
    ["1", null, "Dựng sân chơi", "Đoàn xã", null, "Quý I", null],
    ["2", null, "Quét dọn", "Thôn Chợ", null, "Quý II | Quý III", null],
  ]);
  expect(
    told(
      ["STT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Thời gian"],
      ["Tên sản phẩm", "Số lượng"],
      ["1", "Viết tin", "Tin, bài", "24", "Phòng Văn hóa", "Cả năm"],
    ),
  ).toEqual([["1", null, "Viết tin", "Phòng Văn hóa", null, "Cả năm", "Tin, bài"]]);
});

test("where nothing tells over which columns a second row reaches, nobody is told anything", () => {
  expect(
    told(
      ["STT", "Nội dung", "Quy mô", "Chủ trì", "Thời gian"],
      ["Dài", "Rộng"],
      ["1", "Dựng sân chơi", "20", "10", "Đoàn xã", "Quý II/2026"],
    ),
  ).toEqual([]);
});
