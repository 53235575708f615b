import { shortDay } from "@gandan/domain/values";
import { committeeOf, dueOf, field, limitWords, onLetterhead, plain } from "../petitions/paper.ts";
import type { SafeWriter } from "./facts.ts";
import { denunciationBases, kept } from "./parts.ts";

/** The accused is told of what they are accused, and never by whom (Article 29). */
export const accusedNotice: SafeWriter = (facts) => {
  const due = dueOf(facts, "resolve");
  return onLetterhead(facts, {
    heading: { kind: "named", name: "Thông báo", subject: "Về nội dung tố cáo" },
    code: "TB-UBND",
    addressees: [facts.content.accused.words],
    body: [
      ...denunciationBases(facts.event.day),
      ...plain(
        `Chủ tịch ${committeeOf(facts)} đã thụ lý giải quyết tố cáo kể từ ngày ${shortDay(facts.event.day)} với nội dung như sau:`,
        facts.content.text,
      ),
      ...(due === null ? [] : [field("Thời hạn giải quyết", limitWords(due))]),
      ...plain(
        "Ông (bà) được giải trình, đưa ra tài liệu, chứng cứ về nội dung trên. Thông tin về người tố cáo được giữ bí mật theo quy định.",
      ),
    ],
    signs: "chairman",
    recipients: kept,
  });
};

/** The accused is asked to explain each point in writing. */
export const explanationRequest: SafeWriter = (facts) =>
  onLetterhead(facts, {
    heading: { kind: "letter", about: "giải trình nội dung tố cáo" },
    code: "UBND",
    addressees: [facts.content.accused.words],
    body: plain(
      `Để có căn cứ giải quyết tố cáo, Chủ tịch ${committeeOf(facts)} yêu cầu ông (bà) giải trình bằng văn bản về từng nội dung sau đây:`,
      facts.content.text,
      "Văn bản giải trình nêu rõ diễn biến sự việc, căn cứ của việc đã làm, trách nhiệm của mình; kèm theo hồ sơ, tài liệu có liên quan.",
      `Văn bản gửi về ${committeeOf(facts)} trước ngày .... tháng .... năm ........`,
    ),
    signs: "chairman",
    recipients: kept,
  });

/** A decision about the course of a case, without a word of who brought it. */
const courseDecision =
  (what: string, so: string): SafeWriter =>
  (facts) =>
    onLetterhead(facts, {
      heading: { kind: "named", name: "Quyết định", subject: `Về việc ${what} giải quyết tố cáo` },
      code: "QĐ-UBND",
      body: [
        ...denunciationBases(facts.event.day),
        { kind: "title", text: "QUYẾT ĐỊNH:" },
        {
          kind: "article",
          number: 1,
          runs: [`${so}${facts.note === null ? "" : ` Lý do: ${facts.note}`}`],
        },
        {
          kind: "article",
          number: 2,
          runs: ["Quyết định này có hiệu lực kể từ ngày ký và được gửi đến các bên trong thời hạn luật định."],
        },
      ],
      signs: "chairman",
      recipients: ["Các bên theo quy định;", "Lưu: hồ sơ vụ việc (mật)."],
    });

export const suspension = courseDecision("tạm đình chỉ", "Tạm đình chỉ việc giải quyết tố cáo kể từ ngày ký.");
export const resumption = courseDecision("tiếp tục", "Tiếp tục giải quyết tố cáo kể từ ngày ký.");
export const termination = courseDecision("đình chỉ", "Đình chỉ việc giải quyết tố cáo.");

export const extension: SafeWriter = (facts) =>
  courseDecision("gia hạn", `Gia hạn giải quyết tố cáo thêm ${facts.event.days ?? "…"} ngày.`)(facts);

/** What a letter without a name tells goes to the body that can look into it (Article 25). */
export const informationReferral: SafeWriter = (facts) =>
  onLetterhead(facts, {
    heading: { kind: "named", name: "Phiếu chuyển", subject: "Về việc chuyển thông tin có nội dung tố cáo" },
    code: "PC-UBND",
    addressees: [facts.addressee ?? ""],
    body: [
      ...denunciationBases(facts.event.day),
      ...plain(
        `${committeeOf(facts)} nhận được thông tin có nội dung tố cáo. Người gửi không xác định được nên thông tin không được xử lý theo trình tự giải quyết tố cáo; nội dung rõ người có hành vi vi phạm và có tài liệu, chứng cứ cụ thể nên được chuyển để thanh tra, kiểm tra theo thẩm quyền.`,
      ),
      field("Người có hành vi vi phạm", facts.content.accused.words),
      field("Nội dung", facts.content.text),
      field("Tài liệu, chứng cứ kèm theo", facts.content.papers),
      field("Ghi chú", facts.note),
    ],
    signs: "chairman",
    recipients: kept,
  });

/** Somebody is asked to look into what a letter without a name tells. */
export const inspectionRequest: SafeWriter = (facts) =>
  onLetterhead(facts, {
    heading: { kind: "letter", about: "kiểm tra thông tin có nội dung tố cáo" },
    code: "UBND",
    addressees: [facts.addressee ?? ""],
    body: [
      ...plain(
        `Chủ tịch ${committeeOf(facts)} giao kiểm tra thông tin sau đây; thông tin do người không xác định được gửi đến, có nội dung cụ thể:`,
      ),
      field("Người có hành vi vi phạm", facts.content.accused.words),
      field("Nội dung", facts.content.text),
      field("Yêu cầu", facts.note),
      ...plain(`Kết quả báo cáo Chủ tịch ${committeeOf(facts)} trước ngày .... tháng .... năm ........`),
    ],
    signs: "chairman",
    recipients: kept,
  });

/** Kết luận nội dung tố cáo: what was found, without a trace of who denounced. */
export const conclusion: SafeWriter = (facts) =>
  onLetterhead(facts, {
    heading: { kind: "named", name: "Kết luận", subject: "Nội dung tố cáo" },
    code: "KL-UBND",
    body: [
      ...denunciationBases(facts.event.day),
      field("Người bị tố cáo", facts.content.accused.words),
      { kind: "heading", text: "Nội dung tố cáo" },
      ...plain(facts.content.text),
      { kind: "heading", text: "Kết quả xác minh và kết luận" },
      ...plain(facts.note ?? ""),
      { kind: "heading", text: "Biện pháp xử lý, kiến nghị" },
      field("Biện pháp thuộc thẩm quyền", null),
      field("Kiến nghị với cơ quan có thẩm quyền", null),
    ],
    signs: "chairman",
    recipients: ["Người bị tố cáo;", "Lưu: hồ sơ vụ việc (mật)."],
  });

/** That the conclusion is made public (Article 40). */
export const publication: SafeWriter = (facts) =>
  onLetterhead(facts, {
    heading: { kind: "named", name: "Thông báo", subject: "Về việc công khai kết luận nội dung tố cáo" },
    code: "TB-UBND",
    body: [
      ...denunciationBases(facts.event.day),
      ...plain(
        `Chủ tịch ${committeeOf(facts)} công khai kết luận nội dung tố cáo đối với ${facts.content.accused.words} kể từ ngày ${shortDay(facts.event.day)}. Bản công khai không có thông tin về người tố cáo.`,
      ),
      field("Hình thức công khai", facts.note),
    ],
    signs: "chairman",
    recipients: ["Niêm yết theo quy định;", "Lưu: VT, hồ sơ vụ việc."],
  });
