import type { Piece, PlanDocument, Section } from "@gandan/domain/plans";
import { romanOf, romanValue } from "@gandan/domain/values";
import type { Hit, Rule } from "../rule.ts";
import { annex1 } from "./decree.ts";

interface Numbered {
  section: Section;
  marker: Piece;
  style: string;
  value: number;
}

export const numberRepeated: Rule = {
  id: "form.number-repeated",
  family: "form",
  severity: "error",
  source: annex1("6"),
  check: (document) =>
    inPairs(document, (one, next, following) => {
      if (next.value !== one.value) return null;
      const right = following === undefined ? rewritten(next, next.value + 1) : null;
      const parent = parentText(document, next.section);
      return {
        span: next.marker.span,
        about: `${next.marker.text} ${headingOf(next.section)}`,
        message: {
          vi: `Trùng số thứ tự: có hai mục “${next.marker.text}”${parent}. Đề nghị đánh số lại từ “${headingOf(next.section)}”.`,
          en: `Two parts are numbered “${next.marker.text}”; number anew from “${headingOf(next.section)}”.`,
        },
        fix: right === null ? null : { span: next.marker.span, text: right },
      };
    }),
};

export const numberSkipped: Rule = {
  id: "form.number-skipped",
  family: "form",
  severity: "warning",
  source: annex1("6"),
  check: (document) => [
    ...firstMissing(document),
    ...inPairs(document, (one, next, _, before) => {
      // "2., 2., 4.": the second 2 was meant for the third.
      const isAfterRepeat = before?.value === one.value && next.value === one.value + 2;
      if (next.value <= one.value + 1 || isAfterRepeat) return null;
      const missing = rewritten(one, one.value + 1) ?? "";
      return {
        span: next.marker.span,
        about: `${one.marker.text} ${next.marker.text} ${headingOf(next.section)}`,
        message: {
          vi: `Số thứ tự bị bỏ quãng: sau “${one.marker.text}” là “${next.marker.text}”${parentText(document, next.section)}, thiếu “${missing}”. Đề nghị kiểm tra nội dung hoặc đánh số lại.`,
          en: `A number is skipped: “${one.marker.text}” is followed by “${next.marker.text}”; “${missing}” is missing.`,
        },
      };
    }),
  ],
};

// The parts of a plan begin with I; a part that was not read as one stands in the text all the same.
function firstMissing({ sections, source }: PlanDocument): Hit[] {
  const first = sections.map(numberedOf).find((one) => one?.style.startsWith("I") === true);
  if (first == null || first.value !== 2 || /(?:^|\n)[\s*|#]*I\s?[.)/:-]/u.test(source)) return [];
  return [
    {
      span: first.marker.span,
      about: `first ${first.marker.text} ${headingOf(first.section)}`,
      message: {
        vi: `Phần đầu tiên đánh số “${first.marker.text}”, thiếu “${rewritten(first, 1) ?? "I"}”. Đề nghị kiểm tra nội dung hoặc đánh số lại.`,
        en: `The first part is numbered “${first.marker.text}”.`,
      },
    },
  ];
}

/** Neighbours of one style under one heading, with the one that follows them. */
function inPairs(
  document: PlanDocument,
  judge: (one: Numbered, next: Numbered, following: Numbered | undefined, before: Numbered | undefined) => Hit | null,
): Hit[] {
  return everyList(document.sections).flatMap((list) => {
    const numbered = list.map(numberedOf).filter((one) => one !== null);
    return [...Map.groupBy(numbered, (one) => one.style).values()].flatMap((run) =>
      run.flatMap((next, at) => {
        const one = run[at - 1];
        return (one === undefined ? null : judge(one, next, run[at + 1], run[at - 2])) ?? [];
      }),
    );
  });
}

const everyList = (sections: readonly Section[]): (readonly Section[])[] => [
  sections,
  ...sections.flatMap((section) => everyList(section.children)),
];

// The letters of the points of an article, in Vietnamese order.
const letters = "abcdđeghiklmnopqrstuvxy";

function numberedOf(section: Section): Numbered | null {
  const { marker } = section;
  if (marker === null) return null;
  const text = marker.text.trim();
  const style = text.replace(/[\p{L}\d]+(?=[^\p{L}\d]*$)/u, "#");
  const last = /([\p{L}\d]+)[^\p{L}\d]*$/u.exec(text)?.[1];
  if (last === undefined) return null;
  if (/^\d+$/.test(last)) return { section, marker, style: `1${style}`, value: Number(last) };
  if (/^[IVXLC]+$/.test(last)) return { section, marker, style: `I${style}`, value: romanValue(last) };
  if (/^[a-zđ]$/u.test(last) && letters.includes(last))
    return { section, marker, style: `a${style}`, value: letters.indexOf(last) + 1 };
  return null;
}

function rewritten({ marker, style }: Numbered, value: number): string | null {
  const next = style.startsWith("1") ? String(value) : style.startsWith("a") ? letters[value - 1] : romanOf(value);
  return next === undefined ? null : marker.text.replace(/[\p{L}\d]+(?=[^\p{L}\d]*$)/u, next);
}

const headingOf = (section: Section): string =>
  (section.heading?.text ?? section.paragraphs[0]?.text ?? "").slice(0, 60).trim();

function parentText(document: PlanDocument, child: Section): string {
  const parent = find(document.sections, (section) => section.children.includes(child));
  return parent?.marker == null ? "" : ` trong phần ${parent.marker.text.replace(/[.)]$/, "")}`;
}

function find(sections: readonly Section[], fits: (section: Section) => boolean): Section | null {
  for (const section of sections) {
    const found = fits(section) ? section : find(section.children, fits);
    if (found !== null) return found;
  }
  return null;
}
