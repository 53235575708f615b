import type { Section } from "@gandan/domain/plans";
import { fold } from "@gandan/domain/values";
import type { Rule } from "../rule.ts";
import { shortened } from "./deadlines.ts";

const source = {
  vi: "Chỉ tiêu phải đo đếm được để tự chấm điểm và báo cáo",
  en: "A target must be measurable to be scored and reported",
};

export const fewTargets: Rule = {
  id: "substance.few-targets",
  family: "substance",
  severity: "warning",
  source,
  check: (document) => {
    const objectives = objectiveSections(document.sections);
    const [first] = objectives;
    if (first === undefined || document.targets.length > 1 || document.scheduleRows.length > 0) return [];
    const [only] = document.targets;
    return [
      {
        span: only?.span ?? first.heading?.span ?? first.span,
        about: "targets",
        message:
          only === undefined
            ? {
                vi: "Phần mục tiêu chưa có chỉ tiêu nào đo đếm được. Đề nghị ghi số lượng hoặc tỷ lệ cụ thể.",
                en: "The objectives hold no measurable target.",
              }
            : {
                vi: `Cả kế hoạch chỉ có một chỉ tiêu đo đếm được: “${shortened(only.text)}”. Đề nghị bổ sung chỉ tiêu có số lượng hoặc tỷ lệ.`,
                en: `The plan has only one measurable target: “${shortened(only.text)}”.`,
              },
      },
    ];
  },
};

export const targetWithoutNumber: Rule = {
  id: "substance.target-without-number",
  family: "substance",
  severity: "hint",
  source,
  check: (document) => {
    if (document.targets.length < 2) return [];
    return objectiveSections(document.sections)
      .flatMap((section) => [...(isMostlyCounted(section) ? [section] : []), ...section.children.filter(isOfTargets)])
      .flatMap(({ children }) => children)
      .map((target) => ({ target, text: textOf(target) }))
      .filter(
        ({ text }) =>
          text !== "" &&
          !/^[\s|*]*(?:TT|STT|Số TT)(?!\p{L})/u.test(text) &&
          (isVague.test(withoutTimes(text)) || !isReached.test(withoutTimes(text))),
      )
      .map(({ target, text }) => ({
        span: target.span,
        message: {
          vi: `Chỉ tiêu “${shortened(text.replace(/[.;]\s*$/u, ""))}” chưa có con số. Đề nghị ghi số lượng hoặc tỷ lệ để đo đếm.`,
          en: `A target without a number: “${shortened(text)}”.`,
        },
      }));
  },
};

// A number, all or none of them, or a standing that somebody awards.
const isReached =
  /\d|(?<!\p{L})(?:toàn bộ|tất cả|mỗi|từng|không (?:để|có|còn|xảy ra|phát sinh)|một|hai|ba|bốn|năm (?!nay|sau|trước)\p{L}|hoàn thành|giữ vững|đạt chuẩn|công nhận|danh hiệu|xếp loại)(?!\p{L})/iu;

// "nhiều mô hình được công nhận": reached by any number of them.
const isVague = /^(?!.*\d).*(?<!\p{L})(?:nhiều|một số|phần lớn|đa số|hầu hết)(?!\p{L})/isu;

// A year, a day or a document's number measures nothing.
const withoutTimes = (text: string): string =>
  text.replace(
    /(?:giai đoạn|năm|tháng|ngày|quý|nhiệm kỳ|mức độ|cấp|khóa|lần thứ) (?:từ )?(?:\d+(?:[-/–. ]+\d+)*|[IVX]+)|số \d+\S*|(?<!\p{L})\d{4}(?! \p{L})/giu,
    "",
  );

const isOfTargets = ({ heading }: Section): boolean => /cu the|chi tieu/.test(fold(heading?.text ?? ""));

// "II. CHỈ TIÊU", or a list without parts of which most items say how much.
const isMostlyCounted = (section: Section): boolean =>
  section.children.every(({ heading, children }) => heading === null && children.length === 0) &&
  (isOfTargets(section) ||
    section.children.filter((it) => /\d/u.test(withoutTimes(textOf(it)))).length * 3 >= section.children.length * 2);

const textOf = (section: Section): string =>
  [section.heading?.text ?? "", ...section.paragraphs.map(({ text }) => text)].join(" ").trim();

const objectiveSections = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => (section.role === "objectives" ? [section] : objectiveSections(section.children)));
