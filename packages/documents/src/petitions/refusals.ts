import { committeeOf, field, groundWords, onLetterhead, plain, receivedOn, type PaperWriter } from "./paper.ts";
import { complaintBases } from "./complaint-bases.ts";
import { addresseeOf, kindOf, letterOf, senderFields, senderOf } from "./sender.ts";

/** Thông báo từ chối tiếp công dân, Mẫu số 01/TCD: one of the two grounds of Decree 154/2026, Article 4.3. */
export const receptionRefused: PaperWriter = (facts) => {
  const { petition } = facts;
  return onLetterhead(facts, {
    heading: { kind: "named", name: "Thông báo", subject: "Về việc từ chối tiếp công dân" },
    code: "TB-UBND",
    form: "Mẫu số 01/TCD",
    body: [
      ...plain(`Ngày ${receivedOn(facts)}, ${committeeOf(facts)} nhận được ${kindOf(petition)} của:`),
      ...senderFields(petition),
      field("Nội dung", petition.text),
      field("Lý do từ chối", groundWords(facts)),
      ...plain(
        `Căn cứ Luật Tiếp công dân và Nghị định số 154/2026/NĐ-CP, ${committeeOf(facts)} từ chối tiếp nhận nội dung trên và thông báo để ${senderOf(petition)} biết. Khi có tình tiết mới, ông (bà) gửi lại kèm tài liệu chứng minh để được xem xét.`,
      ),
    ],
    signs: "committee",
    recipients: ["Người gửi;", "Lưu: VT."],
  });
};

/** A complaint that is not taken up, or information that is not given: with the reason. */
export const notAccepted: PaperWriter = (facts) => {
  const { petition, event } = facts;
  const isComplaint = petition.kind === "complaint";
  return onLetterhead(facts, {
    heading: {
      kind: "named",
      name: "Thông báo",
      subject: isComplaint ? "Về việc không thụ lý giải quyết khiếu nại" : "Về việc từ chối cung cấp thông tin",
    },
    code: "TB-UBND",
    addressees: [addresseeOf(petition)],
    body: [
      ...(isComplaint ? complaintBases(event.day) : []),
      ...plain(
        `Ngày ${receivedOn(facts)}, ${committeeOf(facts)} nhận được ${letterOf(petition)} của ${senderOf(petition)} với nội dung: ${petition.text}`,
        isComplaint
          ? `Sau khi xem xét, Chủ tịch ${committeeOf(facts)} không thụ lý giải quyết khiếu nại nêu trên.`
          : `Sau khi xem xét, ${committeeOf(facts)} từ chối cung cấp thông tin nêu trên.`,
      ),
      field("Lý do", groundWords(facts)),
      ...plain(
        isComplaint
          ? "Nếu không đồng ý, ông (bà) có quyền khiếu nại đến Chủ tịch Ủy ban nhân dân cấp tỉnh hoặc khởi kiện vụ án hành chính tại Tòa án theo quy định của pháp luật."
          : "Nếu không đồng ý, ông (bà) có quyền khiếu nại hoặc khởi kiện theo quy định của pháp luật.",
      ),
    ],
    signs: isComplaint ? "chairman" : "committee",
    recipients: ["Như trên;", "Lưu: VT, hồ sơ vụ việc."],
  });
};
