import type { PlanDocument } from "@gandan/domain/plans";
import type { Hit, Rule } from "../rule.ts";
import { readingOf } from "../words.ts";
import { annex1 } from "./decree.ts";

export const dayMissing: Rule = {
  id: "form.day-missing",
  family: "form",
  severity: "error",
  source: annex1("4"),
  check: ({ date }) => {
    const missing = [
      ...(date?.day == null ? [{ vi: "ngày", en: "day" }] : []),
      ...(date?.month == null ? [{ vi: "tháng", en: "month" }] : []),
      ...(date?.year == null ? [{ vi: "năm", en: "year" }] : []),
    ];
    if (missing.length === 0) return [];
    return [
      {
        span: date?.span ?? null,
        about: `date ${missing.map((part) => part.en).join(" ")}`,
        message: {
          vi: `Thời gian ban hành còn thiếu ${missing.map((part) => part.vi).join(", ")}. Đề nghị ghi đủ ngày, tháng, năm.`,
          en: `The date of issue lacks its ${missing.map((part) => part.en).join(", ")}.`,
        },
      },
    ];
  },
};

export const datePadding: Rule = {
  id: "form.date-padding",
  family: "form",
  severity: "warning",
  source: annex1("4"),
  check: (document) => [
    ...padded(document, /ngày (\d{1,2})(?= )/iu, (day) => (/^[1-9]$/.test(day) ? `0${day}` : null)),
    ...padded(document, /tháng (\d{1,2})(?= )/iu, (month) => (/^[12]$/.test(month) ? `0${month}` : null)),
    ...padded(document, /tháng (\d{1,2})(?= )/iu, (month) => (/^0[3-9]$/.test(month) ? month.slice(1) : null)).map(
      (hit): Hit => ({ ...hit, severity: "hint" }),
    ),
  ],
};

// Days under 10 and the months 1 and 2 get a leading 0, the other months do not.
function padded(document: PlanDocument, part: RegExp, right: (digits: string) => string | null): Hit[] {
  if (document.date === null) return [];
  const reading = readingOf(document);
  const place = reading.placeOf(document.date.span);
  const found = part.exec(reading.text.slice(place.start, place.end));
  const digits = found?.[1];
  const text = digits === undefined ? null : right(digits);
  if (found === null || digits === undefined || text === null) return [];
  const end = place.start + found.index + found[0].length;
  const span = reading.spanOf(end - digits.length, end);
  return [
    {
      span,
      about: found[0],
      message: {
        vi: `“${found[0]}” trong thời gian ban hành: đề nghị viết “${found[0].slice(0, -digits.length)}${text}” (thêm số 0 cho ngày nhỏ hơn 10 và tháng 1, tháng 2).`,
        en: `“${found[0]}” in the date of issue is written with “${text}”.`,
      },
      fix: { span, text },
    },
  ];
}
