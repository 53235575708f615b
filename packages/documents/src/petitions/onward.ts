import { committeeOf, field, groundWords, onLetterhead, plain, receivedOn, type PaperWriter } from "./paper.ts";
import { addresseeOf, kindOf, letterOf, senderFields, senderOf } from "./sender.ts";

const kept = ["Như trên;", "Lưu: VT."];

/** A complaint that belongs to another body: where to bring it, told once (Law on Citizen Reception, Article 26). */
export const guidance: PaperWriter = (facts) => {
  const { petition, event } = facts;
  return onLetterhead(facts, {
    heading: { kind: "letter", about: "hướng dẫn gửi đơn khiếu nại đến cơ quan có thẩm quyền" },
    code: "UBND",
    addressees: [addresseeOf(petition)],
    body: [
      ...plain(
        `Ngày ${receivedOn(facts)}, ${committeeOf(facts)} nhận được đơn của ${senderOf(petition)} với nội dung: ${petition.text}`,
        `Qua xem xét, nội dung khiếu nại không thuộc thẩm quyền giải quyết của ${committeeOf(facts)}.${event.note === null ? "" : ` ${event.note}`}`,
        `Đề nghị ông (bà) gửi đơn đến ${event.to ?? "cơ quan có thẩm quyền"} để được giải quyết theo quy định của pháp luật. Các giấy tờ, tài liệu gốc kèm theo đơn (nếu có) được trả lại ông (bà) cùng văn bản này.`,
      ),
    ],
    signs: "committee",
    recipients: kept,
  });
};

/** A letter of several kinds: each matter in a letter of its own. */
export const splitGuidance: PaperWriter = (facts) => {
  const { petition, event } = facts;
  return onLetterhead(facts, {
    heading: { kind: "letter", about: "hướng dẫn viết thành đơn riêng" },
    code: "UBND",
    addressees: [addresseeOf(petition)],
    body: [
      ...plain(
        `Ngày ${receivedOn(facts)}, ${committeeOf(facts)} nhận được đơn của ${senderOf(petition)}. Đơn có nhiều nội dung khác loại, được giải quyết theo những trình tự khác nhau.`,
        `Đề nghị ông (bà) viết từng nội dung thành đơn riêng để được giải quyết đúng quy định: ${event.note ?? ""}`,
        `Cán bộ tiếp công dân của ${committeeOf(facts)} sẵn sàng giúp ông (bà) viết đơn. Ngày nhận đơn ban đầu (${receivedOn(facts)}) được ghi lại trên các đơn tách ra.`,
      ),
    ],
    signs: "committee",
    recipients: kept,
  });
};

/** Phiếu chuyển đơn: a recommendation or feedback goes to the body that can settle it, with its documents. */
export const referral: PaperWriter = (facts) => {
  const { petition, event } = facts;
  return onLetterhead(facts, {
    heading: { kind: "named", name: "Phiếu chuyển", subject: `Về việc chuyển ${kindOf(petition)} của công dân` },
    code: "PC-UBND",
    addressees: [event.to ?? ""],
    body: [
      ...plain(`Ngày ${receivedOn(facts)}, ${committeeOf(facts)} nhận được ${letterOf(petition)} của:`),
      ...senderFields(petition),
      field("Nội dung", petition.text),
      field("Tài liệu kèm theo", petition.particulars?.papers ?? null),
      ...plain(
        `Nội dung trên thuộc thẩm quyền giải quyết của ${event.to ?? "quý cơ quan"}. ${committeeOf(facts)} chuyển để được xem xét, giải quyết theo quy định, trả lời người gửi và thông báo kết quả cho ${committeeOf(facts)}.`,
        ...(event.note === null ? [] : [event.note]),
      ),
    ],
    signs: "committee",
    recipients: [
      "Như trên;",
      `${petition.name === null ? "Người gửi" : `Ông (bà) ${petition.name}`} (để biết);`,
      "Lưu: VT.",
    ],
  });
};

/** A letter that goes back with its papers. */
export const returned: PaperWriter = (facts) => {
  const { petition } = facts;
  return onLetterhead(facts, {
    heading: { kind: "letter", about: `trả lại ${letterOf(petition)} và tài liệu kèm theo` },
    code: "UBND",
    addressees: [addresseeOf(petition)],
    body: [
      ...plain(
        `Ngày ${receivedOn(facts)}, ${committeeOf(facts)} nhận được ${letterOf(petition)} của ${senderOf(petition)} với nội dung: ${petition.text}`,
      ),
      field("Lý do trả lại", groundWords(facts)),
      field("Giấy tờ, tài liệu trả lại", petition.particulars?.papers ?? null),
    ],
    signs: "committee",
    recipients: kept,
  });
};
