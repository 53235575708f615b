import { expect, test } from "vitest";
import { readPlanText } from "../index.ts";

const head = [
  "ỦY BAN NHÂN DÂN XÃ AN HẢI",
  "Số: 5/KH-UBND",
  "An Hải, ngày 14 tháng 4 năm 2026",
  "KẾ HOẠCH",
  "Giữ sạch bờ sông năm 2026",
];
const paragraphs = [
  "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh về giữ sạch những dòng sông, Ủy ban nhân dân xã xây dựng Kế hoạch như sau:",
  "I. MỤC ĐÍCH, YÊU CẦU",
  "1. Mục đích",
  "- Vận động người dân các thôn ven sông giữ sạch bờ sông, không đổ rác xuống sông và cùng nhau trồng lại những hàng cây đã mất sau trận lũ của mùa mưa năm ngoái.",
  "- Nâng cao trách nhiệm của cán bộ, công chức xã và của từng gia đình ven sông trong việc gìn giữ dòng sông quê.",
  "2. Yêu cầu",
  "- Việc làm phải cụ thể, thiết thực, tránh hình thức; mỗi thôn chọn lấy một việc và làm cho đến nơi.",
  "II. NHIỆM VỤ",
  "1. Tổ chức ra quân nhặt rác ở bến đò, ở chợ và dọc con đường dẫn ra bến vào sáng thứ bảy tuần đầu của mỗi tháng.",
  "2. Trồng 200 cây ven sông trước ngày 30/6/2026; giao cho từng hộ gia đình chăm sóc những cây trước nhà mình.",
  "III. TỔ CHỨC THỰC HIỆN",
  "1. Công an xã",
  "Nhắc nhở những ai đổ rác xuống sông; lập danh sách những nơi hay bị đổ trộm và cắt cử người trông coi vào ban đêm.",
  "2. Trưởng các thôn ven sông",
  "Vận động người dân cùng tham gia ra quân, báo lại cho Văn phòng xã trước ngày 25 hằng tháng.",
  "Trên đây là Kế hoạch giữ sạch bờ sông năm 2026, yêu cầu các thôn và các ban ngành của xã nghiêm túc thực hiện./.",
];
const end = ["Nơi nhận:", "- Các thôn;", "- Lưu: VT.", "CHỦ TỊCH", "Hồ Thị Mai"];

// Cut at a width; the first line at one of its own.
function cut(paragraph: string, first: number, width: number): string {
  const lines: string[] = [""];
  for (const word of paragraph.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > (lines.length === 1 ? first : width)) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n");
}

const read = (body: readonly string[]) => {
  const { preamble, sections, closing, duties, assignments } = readPlanText([...head, ...body, ...end].join("\n"));
  const texts: string[] = [];
  const walk = (parts: typeof sections): void => {
    for (const { marker, heading, paragraphs: own, role, children } of parts) {
      texts.push([role, ...[marker, heading, ...own].map((it) => it?.text ?? "")].join(" | "));
      walk(children);
    }
  };
  walk(sections);
  const plain = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text);
  return {
    texts,
    preamble: plain(preamble),
    closing: plain(closing),
    duties: plain(duties),
    told: assignments.map((it) => [it.assignee.text, it.duties.length]),
  };
};
const whole = read(paragraphs);
const widths = [58, 64, 70, 76, 82, 88, 94, 100, 110];

test("the plan is read whole, to begin with", () => {
  expect([whole.texts.length, whole.duties.length, whole.told, whole.closing.length]).toEqual([
    12,
    2,
    [
      ["Công an xã", 1],
      ["Trưởng các thôn ven sông", 1],
    ],
    1,
  ]);
});

test.each(widths)("cut into lines of %i letters it reads alike", (width) => {
  expect(read(paragraphs.map((it) => cut(it, width, width)))).toEqual(whole);
});

test.each([26, 30, 34, 38, 42, 46])("with first lines of %i letters above full ones it reads alike", (first) => {
  expect(read(paragraphs.map((it, i) => cut(it, first + ((i * 5) % 7), 88)))).toEqual(whole);
});
