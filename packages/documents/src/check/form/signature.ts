import { type PlanDocument, type Signature, type Span, signaturesOf } from "@gandan/domain/plans";
import { fold } from "@gandan/domain/values";
import type { Hit, Rule } from "../rule.ts";
import { decree30 } from "./decree.ts";

const source = decree30("Điều 13 và Phụ lục I, mục II.7", "Article 13 and Annex I, II.7");

export const signatureMissing: Rule = {
  id: "form.signature-missing",
  family: "form",
  severity: "error",
  source,
  check: ({ signature }) =>
    signature === null
      ? [
          {
            span: null,
            about: "signature",
            message: {
              vi: "Không thấy phần ký. Đề nghị ghi quyền hạn, chức vụ và họ tên người ký.",
              en: "There is no signature block: capacity, title and name of the signer.",
            },
          },
        ]
      : [],
};

export const signatureCapacity: Rule = {
  id: "form.signature-capacity",
  family: "form",
  severity: "error",
  source,
  check: (document) =>
    signaturesOf(document).flatMap((signature): Hit[] => {
      const { capacity, position, span } = signature;
      const isDeputy = /^\s*(?:phó\s|pct$)/iu.test(position?.text ?? "");
      if (capacity === "KT" && !isDeputy)
        return [
          {
            span: position?.span ?? span,
            about: "deputy title",
            message: {
              vi: "Ký thay (KT.) nhưng chức vụ không phải cấp phó. Đề nghị ghi chức vụ của người ký, ví dụ “PHÓ CHỦ TỊCH”.",
              en: "Signing for the head (KT.) needs the deputy's title, such as “PHÓ CHỦ TỊCH”.",
            },
          },
        ];
      const needsFor = (capacity === null || capacity === "TM") && !writtenFor.test(textOf(document, span));
      if (isDeputy && needsFor && !signsForParty(signature) && !isOfParty(document))
        return [
          {
            span: position?.span ?? span,
            about: "capacity",
            message: {
              vi: "Cấp phó ký nhưng chưa ghi ký thay. Đề nghị ghi “KT.” trước chức vụ người đứng đầu, ví dụ “KT. CHỦ TỊCH”.",
              en: "A deputy signs with “KT.” before the title of the head.",
            },
          },
        ];
      return [];
    }),
};

// "K.T", "KT CHỦ TỊCH": said, though not as the decree writes it.
const writtenFor = /(?<!\p{L})K(?:\.\s?|\/)?T(?!\p{L})/u;
const textOf = ({ source }: PlanDocument, span: Span): string => source.slice(Math.max(0, span.start - 40), span.end);

// Below "ĐẢNG CỘNG SẢN VIỆT NAM" the Party's own rules of form hold, not the decree.
const isOfParty = ({ furniture }: PlanDocument): boolean =>
  furniture.some(({ text }) => fold(text) === "dang cong san viet nam");

// Party committees and the Front's standing board sign together: a deputy needs no "KT.", the decree is not theirs.
const signsForParty = ({ onBehalfOf, position }: Signature): boolean =>
  /bí thư/iu.test(position?.text ?? "") ||
  /ban (?:thường vụ|thường trực|chấp hành)|đảng|chi bộ|chi ủy/iu.test(onBehalfOf?.text ?? "");

export const capacityMark: Rule = {
  id: "form.capacity-mark",
  family: "form",
  severity: "hint",
  source,
  check: (document) =>
    signaturesOf(document).flatMap(({ span }): Hit[] => {
      const from = Math.max(0, span.start - 12);
      const found = /(?<![\p{L}.])(TM|KT|TL|TUQ)(?= \p{Lu})/u.exec(document.source.slice(from, span.end));
      if (found === null) return [];
      const end = from + found.index + found[0].length;
      return [
        {
          span: { start: from + found.index, end },
          message: {
            vi: `Sau “${found[0]}” chưa có dấu chấm. Đề nghị ghi “${found[0]}.”.`,
            en: `“${found[0]}” is written with a stop: “${found[0]}.”.`,
          },
          fix: { span: { start: end, end }, text: "." },
        },
      ];
    }),
};

export const signerPosition: Rule = {
  id: "form.signer-position",
  family: "form",
  severity: "error",
  source,
  check: (document) =>
    signaturesOf(document)
      .filter(({ capacity, position, name }) => capacity === "TM" && position === null && name !== null)
      .map(({ span }, index) => ({
        span,
        about: index === 0 ? "position" : `position ${index + 1}`,
        message: {
          vi: "Phần ký chưa ghi chức vụ của người ký. Đề nghị ghi dưới dòng “TM.”, ví dụ “CHỦ TỊCH”.",
          en: "The signature block does not say the signer's position, such as “CHỦ TỊCH” below the line “TM.”.",
        },
      })),
};

export const signerMissing: Rule = {
  id: "form.signer-missing",
  family: "form",
  severity: "warning",
  source,
  check: (document) =>
    signaturesOf(document)
      .filter(({ name }) => name === null)
      .map(({ span }, index) => ({
        span,
        about: index === 0 ? "signer" : `signer ${index + 1}`,
        message: { vi: "Phần ký chưa có họ tên người ký. Đề nghị bổ sung.", en: "The signature block has no name." },
      })),
};

export const signerTitle: Rule = {
  id: "form.signer-title",
  family: "form",
  severity: "warning",
  source,
  check: (document) =>
    signaturesOf(document).flatMap(({ name }): Hit[] => {
      const [title] =
        /^(?:(?:PGS|GS|TS|ThS|Ths|CN|BSCK(?:II|I|2|1)?|BS|KS|LS|DS)\.?\s*)+(?=\p{Lu}\p{Ll})/u.exec(name?.text ?? "") ??
        [];
      if (name === null || title === undefined || !/\.|TS|ThS|GS|BSCK/.test(title)) return [];
      return [
        {
          span: name.span,
          message: {
            vi: `Trước họ tên người ký không ghi học hàm, học vị. Đề nghị bỏ “${title.trim()}”.`,
            en: `No academic title stands before the signer's name: leave out “${title.trim()}”.`,
          },
          fix: { span: { start: name.span.start, end: name.span.start + title.length }, text: "" },
        },
      ];
    }),
};
