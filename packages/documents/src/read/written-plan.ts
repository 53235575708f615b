import fc from "fast-check";

/** A made-up plan's text and the markers it was written with, for tests of the reader. */
export interface WrittenPlan {
  text: string;
  markers: string[];
}

const words = [
  "công tác",
  "dân vận",
  "trên địa bàn xã",
  "tuyên truyền",
  "người dân",
  "đối thoại",
  "giải quyết",
  "kịp thời",
  "hướng dẫn",
  "kiểm tra",
];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 6, maxLength: 40 })
  .map((it) => `Tổ chức ${it.join(" ")}.`);
const item = fc.record({
  text: sentence,
  points: fc.array(sentence, { maxLength: 3 }),
  dashes: fc.array(sentence, { maxLength: 3 }),
});
const section = fc.record({ items: fc.array(item, { minLength: 1, maxLength: 4 }), repeats: fc.boolean() });
const headings = ["MỤC ĐÍCH, YÊU CẦU", "MỤC TIÊU", "NHIỆM VỤ, GIẢI PHÁP", "KINH PHÍ", "TỔ CHỨC THỰC HIỆN"];
const romans = ["I.", "II.", "III.", "IV.", "V."];
const letters = ["a)", "b)", "c)"];

// Cuts a paragraph into lines the way converters do: at white space, never so that a line begins like a marker.
function wrapped(paragraph: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > width && !/^[-+*\d(]|^\p{Lu}|^[a-zđ]\)/u.test(word)) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}

/** Plans with sections, items, points and dashes; wrapped, bold, repeated numbers, NFC or NFD. */
export const aWrittenPlan: fc.Arbitrary<WrittenPlan> = fc
  .record({
    sections: fc.array(section, { minLength: 2, maxLength: 5 }),
    width: fc.constantFrom(60, 90, 10_000),
    bold: fc.boolean(),
    form: fc.constantFrom("NFC" as const, "NFD" as const),
  })
  .map(({ sections, width, bold, form }) => {
    const markers: string[] = [];
    const paragraphs = [
      "Số: 12/KH-UBND",
      "Suối Đá, ngày 05 tháng 3 năm 2026",
      "KẾ HOẠCH",
      "Công tác dân vận năm 2026",
      "Thực hiện Kế hoạch số 3/KH-UBND ngày 04/01/2026 của UBND tỉnh;",
    ];
    const add = (marker: string, text: string) => {
      markers.push(marker);
      paragraphs.push(`${marker} ${text}`);
    };
    sections.forEach(({ items, repeats }, at) => {
      const roman = romans[at] ?? "I.";
      markers.push(roman);
      const heading = `${roman} ${headings[at] ?? ""}`;
      paragraphs.push(bold ? `**${heading}**` : heading);
      items.forEach(({ text, points, dashes }, index) => {
        add(`${repeats && index > 0 ? index : index + 1}.`, text);
        points.forEach((point, i) => add(letters[i] ?? "a)", point));
        for (const dash of dashes) add("-", dash);
      });
    });
    paragraphs.push("Trên đây là Kế hoạch công tác dân vận năm 2026 của xã./.");
    const end = "Nơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nĐinh Văn Rế";
    return { text: [...paragraphs.map((it) => wrapped(it, width)), end].join("\n\n").normalize(form), markers };
  });
