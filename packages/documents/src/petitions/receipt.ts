import { field, onLetterhead, plain, receivedOn, committeeOf, type PaperWriter } from "./paper.ts";
import { letterOf, senderFields } from "./sender.ts";

/** Giấy biên nhận, Mẫu số 02/TCD: what was handed over, by whom and when. */
export const receipt: PaperWriter = (facts) => {
  const { petition, official } = facts;
  const { papers = null, demand = null, peopleCount = 1 } = petition.particulars ?? {};
  return onLetterhead(facts, {
    heading: { kind: "named", name: "Giấy biên nhận", subject: "Về việc nhận đơn và thông tin, tài liệu, bằng chứng" },
    code: null,
    form: "Mẫu số 02/TCD",
    body: [
      ...plain(`Ngày ${receivedOn(facts)}, ${committeeOf(facts)} đã nhận ${letterOf(petition)} của:`),
      ...senderFields(petition),
      field("Số người cùng nội dung", String(peopleCount)),
      field("Nội dung", petition.text),
      ...(demand === null ? [] : [field("Yêu cầu, đề nghị", demand)]),
      field("Thông tin, tài liệu, bằng chứng kèm theo", papers),
      field(
        "Số thứ tự trong sổ tiếp nhận",
        petition.number === null ? null : `${petition.number}/${petition.registerYear}`,
      ),
      field("Mã biên nhận để theo dõi", petition.receipt),
      ...plain(
        "Giấy này được lập thành 02 bản có nội dung như nhau; người gửi giữ 01 bản, cơ quan tiếp nhận giữ 01 bản.",
      ),
      {
        kind: "signatures",
        parties: [
          { role: "NGƯỜI GỬI", name: petition.name },
          { role: "NGƯỜI TIẾP NHẬN", name: official.name },
        ],
      },
    ],
    signs: "nobody",
  });
};
