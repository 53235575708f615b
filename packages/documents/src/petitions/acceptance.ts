import { shortDay } from "@gandan/domain/values";
import {
  bases,
  committeeOf,
  dueOf,
  field,
  limitWords,
  onLetterhead,
  plain,
  receivedOn,
  type PaperWriter,
} from "./paper.ts";
import { complaintBases } from "./complaint-bases.ts";
import { addresseeOf, kindOf, letterOf, senderOf } from "./sender.ts";

/** Thông báo thụ lý: the matter is taken up, who settles it and by when. */
export const acceptance: PaperWriter = (facts) => {
  const { petition, event, official } = facts;
  const due = dueOf(facts, "resolve", "reply", "provide");
  const isComplaint = petition.kind === "complaint";
  return onLetterhead(facts, {
    heading: {
      kind: "named",
      name: "Thông báo",
      subject: `Về việc thụ lý ${isComplaint ? "giải quyết khiếu nại" : kindOf(petition)}`,
    },
    code: "TB-UBND",
    addressees: [addresseeOf(petition)],
    body: [
      ...(isComplaint ? complaintBases(event.day) : bases("Căn cứ Luật Tiếp công dân")),
      ...plain(
        `Ngày ${receivedOn(facts)}, ${committeeOf(facts)} nhận được ${letterOf(petition)} của ${senderOf(petition)} với nội dung: ${petition.text}`,
        `Sau khi xem xét, nội dung trên thuộc thẩm quyền giải quyết của ${isComplaint ? "Chủ tịch " : ""}${committeeOf(facts)} và được thụ lý từ ngày ${shortDay(event.day)}.`,
      ),
      ...(official.position === null ? [] : [field("Đầu mối giải quyết", official.position)]),
      ...(due === null ? [] : [field("Thời hạn giải quyết", limitWords(due))]),
      ...plain(
        `Ông (bà) theo dõi kết quả bằng mã biên nhận ${petition.receipt} hoặc liên hệ nơi tiếp công dân của ${committeeOf(facts)}.`,
      ),
    ],
    signs: isComplaint ? "chairman" : "committee",
    recipients: [
      "Như trên;",
      ...(petition.particulars?.referredBy == null ? [] : [`${petition.particulars.referredBy};`]),
      "Lưu: VT, hồ sơ vụ việc.",
    ],
  });
};
