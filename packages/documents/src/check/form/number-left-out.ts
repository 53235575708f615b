import type { Rule } from "../rule.ts";
import { annex1 } from "./decree.ts";

const body =
  /^(?:Đề nghị )?(?:Trưởng|Tổ trưởng|Công an|Phòng|Ban|Trạm|Văn phòng|Trung tâm|Hội|Đoàn|Các (?:phòng|ban|cơ quan|đơn vị|tổ chức|thôn|hội)|Ủy ban|UBND|Sở|Mặt trận|MTTQ|Thanh tra|Bí thư|Chủ tịch|Hiệu trưởng|Đài)(?!\p{L})/u;

/** Among numbered assignees one that stands without its number, so that it reads as a duty of the one before. */
export const numberLeftOut: Rule = {
  id: "form.number-left-out",
  family: "form",
  severity: "warning",
  source: annex1("6"),
  check: ({ assignments }) =>
    assignments.flatMap(({ duties }) =>
      duties
        .filter(({ text, marker, times }) => marker === null && times.length === 0 && isBareName(text))
        .map(({ text, span }) => ({
          span,
          message: {
            vi: `“${text.trim()}” là tên cơ quan, người được giao nhưng không có số thứ tự như các mục khác. Đề nghị đánh số.`,
            en: `“${text.trim()}” names who is assigned, but stands without a number.`,
          },
        })),
    ),
};

const isBareName = (text: string): boolean =>
  body.test(text.trim()) && !/[.;,:]\s*$/u.test(text) && text.trim().split(/\s+/).length <= 12;
