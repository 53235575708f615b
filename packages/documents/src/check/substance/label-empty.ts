import type { Rule } from "../rule.ts";

const labels =
  "Cơ quan chủ trì|Đơn vị chủ trì|Bộ phận chủ trì|Chủ trì|Cơ quan phối hợp|Đơn vị phối hợp|Phối hợp|Cơ quan thực hiện|Đơn vị thực hiện|Người thực hiện|Thời gian hoàn thành|Thời gian thực hiện|Thời gian|Thời hạn|Địa điểm|Thành phần|Sản phẩm|Kinh phí";
const empty = new RegExp(
  `(?<=\\n)(?<line>[ \\t*]*(?<mark>[-+•])[ \\t*]*(?:${labels})[ \\t*]*:[ \\t*]*[.;]?[ \\t*]*)(?=\\n\\s*(?<next>\\S[^\\n]*))`,
  "giu",
);

/** “Chủ trì:” with nothing behind it and nothing below it. */
export const labelEmpty: Rule = {
  id: "substance.label-empty",
  family: "substance",
  severity: "warning",
  source: { vi: "Phân công phải rõ người, rõ việc, rõ thời gian", en: "An assignment says who does what by when" },
  check: ({ source }) =>
    [...source.matchAll(empty)]
      // What is listed below with another mark belongs to it.
      .filter(({ groups = {} }) => isNextOfList(groups["next"] ?? "", groups["mark"] ?? ""))
      .map(({ index, groups = {} }) => {
        const line = groups["line"] ?? "";
        const text = line.replace(/[*\s]+/gu, " ").trim();
        return {
          span: { start: index + line.length - line.trimStart().length, end: index + line.trimEnd().length },
          about: `${text} ${groups["next"] ?? ""}`,
          message: {
            vi: `“${text}” chưa có nội dung. Đề nghị ghi đủ, hoặc bỏ dòng này.`,
            en: `Nothing stands behind “${text}”.`,
          },
        };
      }),
};

const isNextOfList = (next: string, mark: string): boolean =>
  next.startsWith(mark) || /^(?:\**\s*)?(?:\d+[.)]|[IVX]+[./]|[a-zđ]\))/u.test(next);
