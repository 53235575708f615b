import type { PlanDocument, Span } from "@gandan/domain/plans";
import type { Rule } from "../rule.ts";
import { readingOf } from "../words.ts";
import { isAttached } from "./attached.ts";
import { annex1 } from "./decree.ts";

export const recipientsMissing: Rule = {
  id: "form.recipients-missing",
  family: "form",
  severity: "error",
  source: annex1("9"),
  check: (document) =>
    document.recipients.length === 0 && !isAttached(document)
      ? [
          {
            span: null,
            about: "recipients",
            message: {
              vi: "Không thấy phần “Nơi nhận”. Đề nghị bổ sung ở cuối văn bản, bên trái.",
              en: "The list of recipients (“Nơi nhận”) is missing.",
            },
          },
        ]
      : [],
};

export const archiveMissing: Rule = {
  id: "form.archive-line-missing",
  family: "form",
  severity: "warning",
  source: annex1("9"),
  check: ({ recipients }) => {
    const last = recipients.at(-1);
    if (last === undefined || recipients.some(({ text }) => /l[ưu]u\s*:?/iu.test(text))) return [];
    return [
      {
        span: last.span,
        about: "archive",
        message: {
          vi: "Phần “Nơi nhận” chưa có dòng lưu. Đề nghị ghi ở cuối: “- Lưu: VT, (đơn vị soạn thảo).”.",
          en: "The recipients lack their last line, “- Lưu: VT, …”.",
        },
      },
    ];
  },
};

// A remark that belongs behind a recipient, alone on its line after the list has ended.
const stray =
  /(?<=[.;]\s*\n)\s*\((?:để )?(?:báo cáo|b\/c|bc|phối hợp|p\/h|ph\/h|thực hiện|t\/h|th|biết|chỉ đạo|theo dõi)\)[ \t;.]*(?=\n|$)/giu;

export const recipientStray: Rule = {
  id: "form.recipient-stray",
  family: "form",
  severity: "warning",
  source: annex1("9"),
  check: (document) => {
    const from = document.source.search(/Nơi nhận/iu);
    if (from < 0) return [];
    return [...document.source.matchAll(stray)]
      .filter(({ index }) => index > from)
      .map(({ 0: all, index }) => {
        const line = all.trim();
        const start = index + all.indexOf(line);
        return {
          span: { start, end: start + line.length },
          message: {
            vi: `“${line}” đứng riêng một dòng trong phần “Nơi nhận”. Đề nghị ghi ngay sau nơi nhận cần báo cáo, hoặc bỏ.`,
            en: `“${line}” stands on a line of its own among the recipients. It belongs behind a recipient.`,
          },
          fix: { span: { start: index, end: index + all.length }, text: "" },
        };
      });
  },
};

export const endingMissing: Rule = {
  id: "form.ending-mark",
  family: "form",
  severity: "hint",
  source: annex1("6"),
  check: (document) => {
    const { text } = readingOf(document);
    const last = document.closing.at(-1) ?? lastOfText(document);
    if (last === undefined || /\.\s?\/\s?\./.test(text)) return [];
    const end = last.span.end;
    return [
      {
        span: { start: Math.max(last.span.start, end - 20), end },
        about: "ending",
        message: {
          vi: "Nội dung văn bản chưa có dấu kết thúc. Đề nghị ghi “./.” theo thông lệ.",
          en: "By custom the text of the document ends with “./.”.",
        },
        fix: endingFix(document.source, end),
      },
    ];
  },
};

// Without closing words the last part ends the text; below it stand recipients and whoever signs.
function lastOfText({ source, sections, signature, recipients }: PlanDocument): { span: Span } | undefined {
  const from = Math.min(signature?.span.start ?? Infinity, recipients[0]?.span.start ?? Infinity);
  return from === Infinity
    ? undefined
    : sections.findLast(
        ({ span, role }) =>
          role !== "annex" && span.end <= from && /[^;]\.\s*$/u.test(source.slice(span.start, span.end)),
      );
}

function endingFix(source: string, end: number): { span: { start: number; end: number }; text: string } {
  const hasStop = source.charAt(end - 1) === ".";
  return { span: { start: hasStop ? end - 1 : end, end }, text: "./." };
}
