import { expect, test } from "vitest";
import { type Printed, aPrintedPdf } from "../examples/a-printed-pdf.ts";
import { coverageOf, readPlanFile } from "../index.ts";

const left = 85;
const paragraph = (words: string, y: number, x = left + 36): Printed => ({ words, x, y });
const letterhead: Printed[] = [
  { words: "ỦY BAN NHÂN DÂN", x: 110, y: 60 },
  { words: "XÃ SUỐI ĐÁ", x: 125, y: 76 },
  { words: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", x: 320, y: 60, size: 12 },
  { words: "Độc lập - Tự do - Hạnh phúc", x: 340, y: 75, size: 12 },
  { words: "Số: 12/KH-UBND", x: 110, y: 100 },
  { words: "Suối Đá, ngày 09 tháng 3 năm 2026", x: 330, y: 100, size: 12 },
  { words: "KẾ HOẠCH", x: 270, y: 140 },
  { words: "Công tác dân vận năm 2026", x: 220, y: 156 },
];
const signature: Printed[] = [
  { words: "Nơi nhận:", x: left, y: 500, size: 12 },
  { words: "- Các thôn;", x: left, y: 514, size: 11 },
  { words: "- Lưu: VT.", x: left, y: 526, size: 11 },
  { words: "TM. ỦY BAN NHÂN DÂN", x: 350, y: 500 },
  { words: "CHỦ TỊCH", x: 390, y: 517 },
  { words: "Hồ Văn An", x: 390, y: 590 },
];
const first = {
  printed: [
    ...letterhead,
    paragraph("I. NHIỆM VỤ", 200),
    paragraph("1. Tổ chức đối thoại với Nhân dân tại các thôn, bảo đảm", 224),
    { words: "công khai, dân chủ, hoàn thành trước ngày 30/6/2026.", x: left, y: 240 },
    paragraph("2. Niêm yết thủ tục tại trụ sở trong quý I/2026.", 264),
    paragraph("II. TỔ CHỨC THỰC HIỆN", 288),
    paragraph("1. Văn phòng HĐND và UBND xã: Theo dõi, đôn đốc.", 312),
    ...signature,
  ],
};
const read = async (...pages: Parameters<typeof aPrintedPdf>[0]) => {
  // As the server hands it over.
  const plan = await readPlanFile(Buffer.from(aPrintedPdf(pages)), "kế hoạch.pdf");
  if (!plan.ok) throw new Error(plan.refusal);
  expect(coverageOf(plan.value).unplaced).toBe(0);
  return plan.value;
};

test("a PDF gives letterhead, paragraphs and signature, each in one piece", async () => {
  const plan = await read(first);
  expect([plan.issuer?.name.text, plan.number?.text, plan.place?.text, plan.year]).toEqual([
    "ỦY BAN NHÂN DÂN XÃ SUỐI ĐÁ",
    "12",
    "Suối Đá",
    2026,
  ]);
  expect(plan.duties.map((it) => it.times[0]?.day)).toEqual(["2026-06-30", "2026-03-31"]);
  expect(plan.assignments.map((it) => it.assignee.text)).toEqual(["Văn phòng HĐND và UBND xã"]);
  expect(plan.recipients.map((it) => it.text)).toEqual(["Các thôn", "Lưu: VT"]);
  expect(plan.signature).toMatchObject({ capacity: "TM", position: { text: "CHỦ TỊCH" }, name: { text: "Hồ Văn An" } });
});

// Columns at 85, 115, 300, 400 and 530.
const edges = [85, 115, 300, 400, 530];
const grid = (...rows: number[]) => [
  ...rows.map((y) => [85, y, 530, y]),
  ...edges.map((x) => [x, rows[0] ?? 0, x, rows.at(-1) ?? 0]),
];
const cells = (y: number, ...words: string[]): Printed[] =>
  words.flatMap((it, i) =>
    it.split("\n").map((line, n) => ({ words: line, x: (edges[i] ?? 0) + 4, y: y + n * 14, size: 12 })),
  );

test("a table drawn with lines gives its rows, also over the page", async () => {
  const plan = await read(
    first,
    {
      printed: [
        { words: "2", x: 297, y: 40 },
        { words: "PHỤ LỤC", x: 270, y: 80 },
        ...cells(120, "TT", "Nội dung công việc", "Chủ trì", "Thời gian"),
        ...cells(150, "1", "Tổ chức hội nghị\nquán triệt văn bản", "Phòng Kinh tế", "Quý I/2026"),
      ],
      lines: grid(105, 135, 180),
    },
    {
      printed: [
        { words: "3", x: 297, y: 40 },
        ...cells(75, "2", "Đối thoại với Nhân dân", "Văn phòng", "30/10/202\n6"),
      ],
      lines: grid(60, 100),
    },
  );
  expect(plan.scheduleRows.map((it) => [it.content.text, it.lead?.text, it.times[0]?.day])).toEqual([
    ["Tổ chức hội nghị quán triệt văn bản", "Phòng Kinh tế", "2026-03-31"],
    ["Đối thoại với Nhân dân", "Văn phòng", "2026-10-30"],
  ]);
});

test("a row that the page cuts goes on in the row it belongs to", async () => {
  const plan = await read(
    first,
    {
      printed: [
        { words: "PHỤ LỤC", x: 270, y: 80 },
        ...cells(120, "TT", "Nội dung công việc", "Chủ trì", "Thời gian"),
        ...cells(150, "1", "Tiếp công dân định kỳ của", "Thanh tra", "Ngày 10 và ngày 25"),
      ],
      lines: grid(105, 135, 180),
    },
    {
      printed: [
        ...cells(75, "", "Chủ tịch Ủy ban nhân dân", "", "hằng tháng"),
        ...cells(110, "2", "Đối thoại", "Văn phòng", "Quý I/2026"),
      ],
      lines: grid(60, 90, 125),
    },
  );
  expect(plan.scheduleRows.map((it) => [it.ordinal, it.content.text, it.time?.text])).toEqual([
    ["1", "Tiếp công dân định kỳ của Chủ tịch Ủy ban nhân dân", "Ngày 10 và ngày 25 hằng tháng"],
    ["2", "Đối thoại", "Quý I/2026"],
  ]);
});

test("the name of who signs stands beside a long line of the recipients", async () => {
  const [place, ...signers] = signature;
  if (place === undefined) throw new Error("no signature");
  const recipients: Printed[] = [
    place,
    { words: "- Các đồng chí Ủy viên Ban Chấp hành Đảng bộ", x: left, y: 590, size: 11 },
    { words: "- Lưu: VT.", x: left, y: 604, size: 11 },
  ];
  const printed = [
    ...letterhead,
    paragraph("I. NHIỆM VỤ", 200),
    paragraph("1. Họp dân trong quý I/2026.", 264),
    ...recipients,
    ...signers.filter(({ x }) => x > 300),
  ];
  const plan = await read({ printed });
  expect(plan.recipients.map((it) => it.text)).toEqual(["Các đồng chí Ủy viên Ban Chấp hành Đảng bộ", "Lưu: VT"]);
  expect(plan.signature?.name?.text).toBe("Hồ Văn An");
});

test("a letterhead whose right column begins far left or takes two lines is read cell by cell", async () => {
  const [name, place, , ...others] = letterhead;
  if (name === undefined || place === undefined) throw new Error("no letterhead");
  const motto: Printed[] = [
    { words: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT", x: 235, y: 60, size: 14 },
    { words: "NAM", x: 370, y: 76, size: 14 },
  ];
  const plan = await read({ printed: [name, place, ...motto, ...others, paragraph("I. NHIỆM VỤ", 200)] });
  expect([plan.issuer?.parentName?.text, plan.issuer?.name.text, plan.number?.text]).toEqual([
    undefined,
    "ỦY BAN NHÂN DÂN XÃ SUỐI ĐÁ",
    "12",
  ]);
});

const annex: Printed[] = [
  ...cells(120, "TT", "Nội dung công việc", "Chủ trì", "Thời gian"),
  ...cells(144, "1", "Tổ chức hội nghị\nquán triệt văn bản", "Phòng Kinh tế", "Quý I/2026"),
  ...cells(182, "2", "Đối thoại với Nhân dân", "Văn phòng", "30/10/2026"),
  ...cells(206, "3", "Tổng kết", "Văn phòng\nHĐND và UBND", "Tháng 12/2026"),
];
const tasksOf = async (printed: Printed[]) =>
  (await read(first, { printed: [{ words: "PHỤ LỤC", x: 270, y: 80 }, ...printed] })).scheduleRows.map((it) => [
    it.content.text,
    it.lead?.text,
    it.times[0]?.day,
  ]);

test("a table printed without lines gives its rows where its columns stand apart, and the text goes on below it", async () => {
  const rows = [
    ["Tổ chức hội nghị quán triệt văn bản", "Phòng Kinh tế", "2026-03-31"],
    ["Đối thoại với Nhân dân", "Văn phòng", "2026-10-30"],
    ["Tổng kết", "Văn phòng HĐND và UBND", "2026-12-31"],
  ];
  expect(await tasksOf(annex)).toEqual(rows);
  const below = paragraph("Ghi chú: các thôn tự sắp xếp thời gian họp cho phù hợp.", 260, left);
  expect(await tasksOf([...annex, below])).toEqual(rows);
});

test("where columns touch or numbers stand in the middle of their rows, a table without lines is left as text", async () => {
  const wide = paragraph("Việc này kéo dài qua mọi cột của bảng, đến tận lề phải.", 168, 119);
  expect(await tasksOf([...annex.slice(0, 4), wide])).toEqual([]);
  const middle = annex.map((it) => (it.words === "1" ? { ...it, y: it.y + 14 } : it));
  expect(await tasksOf(middle)).toEqual([]);
});

test("what every page repeats at its head or foot cuts no paragraph and is no text", async () => {
  const page = (number: number, ...words: string[]) => ({
    printed: [
      { words: "UBND xã Suối Đá - Kế hoạch dân vận", x: 180, y: 30, size: 10 },
      { words: String(number), x: 297, y: 44 },
      ...words.map((it, i) => ({ words: it, x: left, y: 80 + i * 16 })),
      { words: `Bản in ngày 09/3/2026, tờ ${number}`, x: 180, y: 800, size: 10 },
    ],
  });
  const plan = await read(
    {
      printed: [
        ...letterhead,
        paragraph("I. NHIỆM VỤ", 200),
        paragraph("1. Tổ chức đối thoại với Nhân dân, hoàn thành", 224),
      ],
    },
    page(2, "trước ngày 30/6/2026, báo cáo kết quả về"),
    page(3, "Văn phòng trước ngày 15/7/2026."),
  );
  expect(plan.duties.map((it) => it.text)).toEqual([
    "Tổ chức đối thoại với Nhân dân, hoàn thành trước ngày 30/6/2026, báo cáo kết quả về Văn phòng trước ngày 15/7/2026.",
  ]);
  expect(plan.source).not.toContain("tờ 2");
});

test("a PDF without a letter says that it is a scan", async () => {
  const scan = await readPlanFile(aPrintedPdf([{ printed: [], lines: [[85, 60, 530, 60]] }]), "quét.pdf");
  expect(scan).toEqual({ ok: false, refusal: "document.pdf-without-text" });
});
