import type { Rule } from "../rule.ts";
import { readingOf } from "../words.ts";

// "thoát nghèo..", "nghiêm túc../.", "doanh nghiệp, ;", "báo cáo ./."; three dots in a row leave something out.
const slips: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\p{L}\d)”])\.\.(?=\/\.)/gu, "."],
  [/(?<=[\p{L}\d)”])\.\.(?=\s|$)/gu, "."],
  [/(?<=[\p{L}\d)”]),\s?(?=;)/gu, ""],
  [/(?<=[\p{L}\d)”])([,;])\s?\1(?=\s)/gu, "$1"],
  [/(?<=[\p{L}\d)”]) \.\/\./gu, "./."],
];

export const repeatedMarks: Rule = {
  id: "language.repeated-marks",
  family: "language",
  severity: "hint",
  source: {
    vi: "Lỗi soạn thảo: dấu câu thừa hoặc đặt sai chỗ",
    en: "Slip of the pen: a mark too many or out of place",
  },
  check: (document) => {
    const reading = readingOf(document);
    return slips.flatMap(([slip, right]) =>
      [...reading.text.matchAll(slip)].map((found) => {
        const end = found.index + found[0].length;
        const span = reading.spanOf(found.index, end);
        const near = reading.text
          .slice(Math.max(0, found.index - 14), end + 3)
          .replace(/\n.*$/su, "")
          .trim();
        return {
          span,
          about: near,
          message: {
            vi: `Dấu câu thừa hoặc đặt sai chỗ ở “${near}”. Đề nghị sửa lại.`,
            en: `A mark too many, or out of place, near “${near}”.`,
          },
          fix: { span, text: right.replace("$1", found[1] ?? "") },
        };
      }),
    );
  },
};
