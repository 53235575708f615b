import { shortDay } from "@gandan/domain/values";
import { committeeOf, dueOf, field, limitWords, onLetterhead, plain } from "../petitions/paper.ts";
import type { SenderFacts, SenderWriter } from "./facts.ts";
import { addresseeOf, denunciationBases, kept, secrecy, senderOf } from "./parts.ts";

const received = (facts: SenderFacts): string =>
  `Ngày ${shortDay(facts.receivedOn)}, ${committeeOf(facts)} nhận được đơn tố cáo của ${senderOf(facts)}, vào sổ số ${facts.number}.`;

/** That the letter came: no more of it than the one who brought it needs. */
export const receipt: SenderWriter = (facts) =>
  onLetterhead(facts, {
    heading: { kind: "named", name: "Giấy biên nhận", subject: "Về việc nhận đơn tố cáo và tài liệu kèm theo" },
    code: null,
    addressees: [addresseeOf(facts)],
    body: [
      ...plain(received(facts)),
      field("Đơn có chữ ký hoặc điểm chỉ", facts.sender.isSigned ? "Có" : "Không"),
      field("Tài liệu kèm theo", facts.content.papers),
      field("Mã biên nhận", facts.receipt),
      ...secrecy,
      {
        kind: "signatures",
        parties: [
          { role: "NGƯỜI TỐ CÁO", name: facts.sender.name },
          { role: "NGƯỜI TIẾP NHẬN", name: null },
        ],
      },
    ],
    signs: "nobody",
  });

/** The denouncer is told that the case was taken up and by when it is settled (Article 29). */
export const acceptanceNotice: SenderWriter = (facts) => {
  const due = dueOf(facts, "resolve");
  return onLetterhead(facts, {
    heading: { kind: "named", name: "Thông báo", subject: "Về việc thụ lý tố cáo" },
    code: "TB-UBND",
    addressees: [addresseeOf(facts)],
    body: [
      ...denunciationBases(facts.event.day),
      ...plain(
        received(facts),
        `Chủ tịch ${committeeOf(facts)} thụ lý tố cáo kể từ ngày ${shortDay(facts.event.day)}.`,
      ),
      field("Nội dung thụ lý", facts.content.text),
      ...(due === null ? [] : [field("Thời hạn giải quyết", limitWords(due))]),
      ...secrecy,
    ],
    signs: "chairman",
    recipients: kept,
  });
};

/** A denunciation that is not taken up, with the reason. */
export const notAccepted: SenderWriter = (facts) =>
  onLetterhead(facts, {
    heading: { kind: "named", name: "Thông báo", subject: "Về việc không thụ lý tố cáo" },
    code: "TB-UBND",
    addressees: [addresseeOf(facts)],
    body: [
      ...denunciationBases(facts.event.day),
      ...plain(received(facts), `Sau khi xem xét, Chủ tịch ${committeeOf(facts)} không thụ lý tố cáo nêu trên.`),
      field("Lý do", facts.note),
      ...secrecy,
    ],
    signs: "chairman",
    recipients: kept,
  });

/** The body that has to settle it gets the letter with its papers, within five working days (Article 24). */
export const referral: SenderWriter = (facts) =>
  onLetterhead(facts, {
    heading: { kind: "named", name: "Phiếu chuyển", subject: "Về việc chuyển đơn tố cáo" },
    code: "PC-UBND",
    addressees: [facts.addressee ?? ""],
    body: [
      ...plain(received(facts)),
      field("Người tố cáo", facts.sender.name),
      field("Địa chỉ", facts.sender.address),
      field("Cách liên hệ", facts.sender.contact),
      field("Người bị tố cáo", facts.content.accused.words),
      field("Nội dung", facts.text),
      field("Tài liệu kèm theo", facts.content.papers),
      field("Lý do chuyển", facts.note),
      ...plain(
        `${committeeOf(facts)} chuyển đơn và tài liệu đến ${facts.addressee ?? "quý cơ quan"} để giải quyết theo thẩm quyền.`,
      ),
      ...secrecy,
    ],
    signs: "chairman",
    recipients: kept,
  });

/** The denouncer is told where their letter went. */
export const referralNotice: SenderWriter = (facts) =>
  onLetterhead(facts, {
    heading: { kind: "named", name: "Thông báo", subject: "Về việc chuyển đơn tố cáo" },
    code: "TB-UBND",
    addressees: [addresseeOf(facts)],
    body: [
      ...plain(
        received(facts),
        `Nội dung tố cáo không thuộc thẩm quyền giải quyết của Chủ tịch ${committeeOf(facts)}. Đơn và tài liệu kèm theo đã được chuyển ngày ${shortDay(facts.event.day)} để giải quyết theo thẩm quyền.`,
      ),
      field("Cơ quan nhận đơn", facts.addressee),
      ...secrecy,
    ],
    signs: "chairman",
    recipients: kept,
  });

/** The denouncer gets the conclusion with a letter. */
export const conclusionNotice: SenderWriter = (facts) =>
  onLetterhead(facts, {
    heading: { kind: "letter", about: "gửi kết luận nội dung tố cáo" },
    code: "UBND",
    addressees: [addresseeOf(facts)],
    body: [
      ...plain(
        received(facts),
        `Chủ tịch ${committeeOf(facts)} gửi ông (bà) kết luận nội dung tố cáo kèm theo văn bản này.`,
        "Nếu có căn cứ cho rằng việc giải quyết tố cáo không đúng pháp luật, ông (bà) có quyền tố cáo tiếp theo quy định của Luật Tố cáo.",
      ),
      ...secrecy,
    ],
    signs: "chairman",
    recipients: kept,
  });
