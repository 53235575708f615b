import type { PlanDocument } from "@gandan/domain/plans";
import { readingOf } from "../words.ts";
import type { Rule } from "../rule.ts";
import { isAttached } from "./attached.ts";
import { decree30 } from "./decree.ts";

const codes: Readonly<Record<PlanDocument["kind"], string | null>> = {
  plan: "KH",
  decision: "QĐ",
  report: "BC",
  directive: "CT",
  resolution: "NQ",
  notice: "TB",
  programme: "CTr",
  proposal: "TTr",
  guidance: "HD",
  minutes: "BB",
  invitation: "GM",
  "official-letter": null,
  unknown: null,
};
// Kinds that are told apart by their names only.
const codeOfName: Readonly<Record<string, string>> = {
  "PHƯƠNG ÁN": "PA",
  "ĐỀ ÁN": "ĐA",
  "CÔNG ĐIỆN": "CĐ",
  "QUY CHẾ": "QC",
  "QUY ĐỊNH": "QyĐ",
};
const allCodes = "NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB".split(" ");

// Torn from its letterhead the line still tells both.
const numberLine = /(?<=^|\n)Số\s*:\s*\d[\d\s]*\/\s*\p{Lu}[\p{L}\d]*\s?-\s?\p{Lu}/u;

export const symbolMissing: Rule = {
  id: "form.symbol-missing",
  family: "form",
  severity: "warning",
  source: decree30("Phụ lục I, mục II.3", "Annex I, II.3"),
  check: (document) =>
    document.symbol === null && !isAttached(document) && !numberLine.test(readingOf(document).text.slice(0, 3_000))
      ? [
          {
            span: document.number?.span ?? null,
            about: "symbol",
            message: {
              vi: "Chưa có ký hiệu văn bản. Đề nghị ghi chữ viết tắt tên loại và tên cơ quan, ví dụ “KH-UBND”.",
              en: "The document has no symbol (abbreviations of its kind and its body), such as “KH-UBND”.",
            },
          },
        ]
      : [],
};

export const symbolMismatch: Rule = {
  id: "form.symbol-mismatch",
  family: "form",
  severity: "error",
  source: decree30("Phụ lục I, mục II.3 và Phụ lục III", "Annex I, II.3 and Annex III"),
  check: ({ symbol, kind, kindName }) => {
    const wanted = codeOfName[kindName?.text ?? ""] ?? codes[kind];
    const written = symbol === null ? undefined : /^[\s/]*([\p{L}]+)/u.exec(symbol.text)?.[1];
    if (symbol === null || wanted === null || written === undefined) return [];
    if (written.toLowerCase() === wanted.toLowerCase()) return [];
    // "CTrPH", "CTrHĐ", "QCPH": of coordination or action; "KHLT", "HDLN": what several bodies issue together.
    if (written.startsWith(wanted) && (kind === "programme" || /^(?:L[TN]|PH)$/u.test(written.slice(wanted.length))))
      return [];
    const code = allCodes.find((one) => one.toLowerCase() === written.toLowerCase());
    const at = symbol.span.start + symbol.text.indexOf(written);
    return [
      {
        span: symbol.span,
        message: {
          vi: `Ký hiệu “${symbol.text}” không hợp với tên loại “${kindName?.text ?? ""}”. Đề nghị dùng “${wanted}”.`,
          en: `The symbol “${symbol.text}” does not fit the kind of document; it should begin with “${wanted}”.`,
        },
        fix: code === undefined ? null : { span: { start: at, end: at + written.length }, text: wanted },
      },
    ];
  },
};

// "SỞ Y TẾ" gives no "KH-UBND": the second half of a symbol is the body that issues.
const noCommittee =
  /^(?:sở|phòng|trung tâm|chi cục|ban quản lý|hội đồng nhân dân|thường trực hđnd|trường|trạm)(?!\p{L})/iu;

export const symbolIssuer: Rule = {
  id: "form.symbol-issuer",
  family: "form",
  severity: "warning",
  source: decree30("Phụ lục I, mục II.3", "Annex I, II.3"),
  check: ({ symbol, issuer }) => {
    const isJoint = (issuer?.jointWith ?? []).length > 0;
    if (symbol === null || issuer === null || isJoint || !/[-–]\s?UBND$/u.test(symbol.text)) return [];
    if (!noCommittee.test(issuer.name.text)) return [];
    return [
      {
        span: symbol.span,
        message: {
          vi: `Ký hiệu “${symbol.text}” là của Ủy ban nhân dân, cơ quan ban hành là “${issuer.name.text}”. Đề nghị ghi chữ viết tắt của cơ quan ban hành.`,
          en: `The symbol “${symbol.text}” is a people's committee's, the document is issued by “${issuer.name.text}”.`,
        },
      },
    ];
  },
};

export const symbolSpacing: Rule = {
  id: "form.symbol-spacing",
  family: "form",
  severity: "warning",
  source: decree30("Phụ lục I, mục II.3", "Annex I, II.3"),
  check: ({ symbol, source }) => {
    if (symbol === null || !/[-/–]/.test(symbol.text) || !/\s[-/–]|[-/–]\s|–/.test(symbol.text)) return [];
    const quoted = source.slice(symbol.span.start, symbol.span.end);
    return [
      {
        span: symbol.span,
        message: {
          vi: `Ký hiệu “${symbol.text}” chưa đúng thể thức. Đề nghị viết liền, không có khoảng trắng, dùng dấu gạch nối ngắn.`,
          en: `The symbol “${symbol.text}” is written without spaces and with a hyphen.`,
        },
        fix: { span: symbol.span, text: quoted.replace(/\s*([-/–])\s*/gu, (_, mark) => (mark === "/" ? "/" : "-")) },
      },
    ];
  },
};
