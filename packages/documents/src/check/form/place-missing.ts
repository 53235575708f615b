import type { Rule } from "../rule.ts";
import { isAttached } from "./attached.ts";
import { annex1 } from "./decree.ts";

/** Before the date stands the place: “An Hải, ngày …”. */
export const placeMissing: Rule = {
  id: "form.place-missing",
  family: "form",
  severity: "warning",
  source: annex1("4"),
  check: (document) => {
    const { place, date, number, symbol } = document;
    const isHead = number !== null || symbol !== null;
    if (place !== null || date === null || !isHead || isAttached(document)) return [];
    return [
      {
        span: date.span,
        about: "place",
        message: {
          vi: "Trước ngày, tháng, năm ban hành chưa ghi địa danh. Đề nghị ghi tên đơn vị hành chính nơi đặt trụ sở, ví dụ “An Hải, ngày …”.",
          en: "The place is missing before the date of issue, as in “An Hải, ngày …”.",
        },
      },
    ];
  },
};
