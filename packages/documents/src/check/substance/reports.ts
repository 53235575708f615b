import type { Duty, PlanDocument } from "@gandan/domain/plans";
import type { Hit, Rule } from "../rule.ts";
import { readingOf } from "../words.ts";
import { shortened } from "./deadlines.ts";

const regular =
  /báo cáo[^.;]{0,40}?(?:0?6 tháng|sáu tháng|hằng|hàng|quý|tháng|, năm|định kỳ|năm(?! \d| học))|(?:định kỳ|hằng|hàng|0?6 tháng|quý)[^.;]{0,60}báo cáo/iu;
const bodies =
  "(?:Sở|Ban|Ủy ban|Uỷ ban|UBND|HĐND|Chủ tịch|Phòng|Văn phòng|Thường trực|Hội|Đoàn|Mặt trận|Công an|Liên đoàn|Trung tâm|Đảng ủy|Tỉnh ủy|Huyện ủy|Thành ủy|Bộ|Thanh tra)";
const once = new RegExp(
  `(?:tổng hợp,? )?báo cáo (?:về )?(?:kết quả|tình hình|tiến độ)|báo cáo(?: kết quả)?(?: (?:về|gửi|với|cho))? ${bodies} \\p{L}`,
  "iu",
);
const left =
  /theo quy định|kỳ họp|ngay (?:sau )?khi|ngay với|báo cáo ngay|khi có yêu cầu|nếu có|vướng mắc|vượt thẩm quyền|xem xét|(?:dự|soạn) thảo báo cáo|(?<!\p{L})(?:cho ý kiến|thông qua|góp ý|nghe|thảo luận|trình bày)\s(?:về\s|vào\s|đối với\s|các\s|dự thảo\s)*báo cáo/iu;

export const reportWithoutDate: Rule = {
  id: "substance.report-without-date",
  family: "substance",
  severity: "warning",
  source: {
    vi: "Chế độ báo cáo phải rõ kỳ báo cáo và ngày gửi",
    en: "A report duty names its period and its date",
  },
  check: (document) =>
    dutiesOf(document).flatMap((duty) => {
      const sentence = sentenceOf(duty.text);
      if (sentence === null || left.test(sentence)) return [];
      if (isDated(duty, sentence)) return hasOneDayForTwo(sentence) ? [oneDayForTwo(document, duty, sentence)] : [];
      const isRegular = regular.test(sentence);
      const at = placeIn(document, duty, sentence);
      return {
        span: at,
        severity: isRegular ? ("warning" as const) : ("hint" as const),
        message: {
          vi: `Có nhiệm vụ báo cáo nhưng chưa ghi ngày gửi: “${shortened(sentence.replace(/[.;]\s*$/u, ""))}”. Đề nghị ghi rõ, ví dụ “${exampleFor(sentence)}”.`,
          en: `A report is due but no date is named: “${shortened(sentence)}”.`,
        },
      };
    }),
};

// "báo cáo quý, báo cáo năm trước ngày 15/12/2026": one day cannot end two periods.
const hasOneDayForTwo = (sentence: string): boolean =>
  /báo cáo (?:định kỳ )?(?:hằng |hàng )?(?:tháng|quý|0?6 tháng|sáu tháng)[^.;]{0,40}báo cáo (?:tổng kết )?(?:cả )?năm/iu.test(
    sentence,
  ) &&
  (sentence.match(/\d{1,2}\/\d{1,2}(?:\/\d{4})?|ngày \d{1,2}(?![\d/])/gu) ?? []).length === 1 &&
  /ngày \d{1,2}\/\d{1,2}(?:\/\d{4})?(?! và|, \d| hằng)/u.test(sentence);

const oneDayForTwo = (document: PlanDocument, duty: Duty, sentence: string): Hit => ({
  span: placeIn(document, duty, sentence),
  severity: "hint",
  message: {
    vi: `Hai kỳ báo cáo nhưng chỉ ghi một ngày gửi: “${shortened(sentence.replace(/[.;]\s*$/u, ""))}”. Đề nghị ghi ngày của từng kỳ.`,
    en: `Two reports are due but one day is named: “${shortened(sentence)}”.`,
  },
});

function exampleFor(sentence: string): string {
  if (/(?:hằng|hàng|mỗi|định kỳ|báo cáo) tháng/iu.test(sentence)) return "trước ngày 20 hằng tháng";
  if (/quý/iu.test(sentence)) return "trước ngày 15 của tháng cuối quý";
  return "trước ngày 15/6 và 15/12";
}

// Each duty once: some plans name the same sentence both as a duty and as an assignment.
const dutiesOf = (document: PlanDocument): Duty[] => [
  ...new Map(
    [...document.duties, ...document.assignments.flatMap(({ duties }) => duties)].map((duty) => [
      duty.span.start,
      duty,
    ]),
  ).values(),
];

const sentenceOf = (text: string): string | null =>
  text
    .split(
      /(?<=[.;])\s+|\s(?=[-–+]\s(?!Xã hội|Hộ tịch|Thống kê|Kế|Nông nghiệp|Xây dựng|Thương binh|Thể thao|Gia đình)\p{Lu})/u,
    )
    .find((sentence) => !names.test(sentence) && (regular.test(sentence) || once.test(sentence))) ?? null;

// "Kết quả: Báo cáo …" says what comes of a duty, "Đơn vị chủ trì: …" who has it.
const names =
  /^(?:[-–+]\s*)?(?:kết quả|sản phẩm|đơn vị|cơ quan|bộ phận|chủ trì|phối hợp|tài liệu|nội dung)[\s\p{L}]*:/iu;

const isDated = (duty: Duty, sentence: string): boolean =>
  duty.times.some(
    ({ day, recurrence, relative, continuous, text }) =>
      sentence.includes(text) &&
      (day !== null ||
        relative !== null ||
        continuous ||
        recurrence?.dayOfMonth != null ||
        recurrence?.every === "day" ||
        recurrence?.every === "week" ||
        /\d{1,2}\/\d{1,2}/.test(text)),
  ) ||
  /ngày \d{1,2}|\d{1,2}\/\d{1,2}|tháng \d{1,2}|quý [IV]+|trong (?:vòng )?\d+ (?:giờ|phút|ngày)|ngày \d{1,2} hằng/u.test(
    sentence,
  );

function placeIn(document: PlanDocument, duty: Duty, sentence: string): Duty["span"] {
  const reading = readingOf(document);
  const { start, end } = reading.placeOf(duty.span);
  const at = reading.text.slice(start, end).indexOf(sentence.slice(0, 40));
  return at < 0 ? duty.span : reading.spanOf(start + at, Math.min(end, start + at + sentence.length));
}
