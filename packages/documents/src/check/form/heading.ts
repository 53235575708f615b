import type { PlanDocument } from "@gandan/domain/plans";
import type { Rule } from "../rule.ts";
import { readingOf } from "../words.ts";
import { annex1 } from "./decree.ts";

// A letterhead whose cells were torn apart still names its body in capitals above the kind of document.
function namesBody(document: PlanDocument): boolean {
  const reading = readingOf(document);
  const end = document.kindName === null ? 800 : reading.placeOf(document.kindName.span).start;
  return /(?:[UỦ][ỶY] BAN|UBND|HỘI ĐỒNG|ĐẢNG|SỞ|BỘ|PHÒNG|MẶT TRẬN) /u.test(reading.text.slice(0, end));
}

export const issuerMissing: Rule = {
  id: "form.issuer-missing",
  family: "form",
  severity: "warning",
  source: annex1("2"),
  check: (document) =>
    document.issuer === null && !namesBody(document)
      ? [
          {
            span: null,
            about: "issuer",
            message: {
              vi: "Không thấy tên cơ quan ban hành ở đầu văn bản. Đề nghị ghi đủ tên cơ quan và Quốc hiệu, Tiêu ngữ.",
              en: "The body that issues the document is not named at its head.",
            },
          },
        ]
      : [],
};

export const kindMissing: Rule = {
  id: "form.kind-missing",
  family: "form",
  severity: "error",
  source: annex1("5"),
  check: ({ kind, kindName }) =>
    kindName === null && kind !== "official-letter"
      ? [
          {
            span: null,
            about: "kind",
            message: {
              vi: "Không thấy tên loại văn bản. Đề nghị ghi ở giữa dòng, chữ in hoa (KẾ HOẠCH, QUYẾT ĐỊNH, BÁO CÁO …).",
              en: "The kind of the document (KẾ HOẠCH, QUYẾT ĐỊNH, …) is not named.",
            },
          },
        ]
      : [],
};

export const subjectMissing: Rule = {
  id: "form.subject-missing",
  family: "form",
  severity: "error",
  source: annex1("5"),
  // Without a kind there is no place below it; that the kind is missing is said by its own rule.
  check: ({ subject, kind, kindName }) =>
    subject === null && (kindName !== null || kind === "official-letter")
      ? [
          {
            span: kindName?.span ?? null,
            about: "subject",
            message: {
              vi: "Chưa có trích yếu nội dung. Đề nghị ghi ngay dưới tên loại văn bản.",
              en: "There is no subject line under the kind of the document.",
            },
          },
        ]
      : [],
};
