import { shortDay } from "@gandan/domain/values";
import { committeeOf, communeOf, field, onLetterhead, plain, receivedOn, type PaperWriter } from "./paper.ts";
import { complaintBases } from "./complaint-bases.ts";
import { addresseeOf, senderOf } from "./sender.ts";

/** The person or body complained of is asked to explain in writing. */
export const explanationRequest: PaperWriter = (facts) => {
  const { petition } = facts;
  return onLetterhead(facts, {
    heading: { kind: "letter", about: "giải trình nội dung khiếu nại" },
    code: "UBND",
    addressees: [petition.particulars?.against ?? ""],
    body: plain(
      `Ngày ${receivedOn(facts)}, ${committeeOf(facts)} nhận được đơn khiếu nại của ${senderOf(petition)} với nội dung: ${petition.text}`,
      "Để có căn cứ giải quyết, đề nghị người (cơ quan) bị khiếu nại giải trình bằng văn bản về từng nội dung nêu trên: diễn biến sự việc, căn cứ pháp luật của quyết định hoặc hành vi bị khiếu nại, ý kiến về yêu cầu của người khiếu nại; kèm theo hồ sơ, tài liệu có liên quan.",
      `Văn bản giải trình gửi về ${committeeOf(facts)} trước ngày .... tháng .... năm ........`,
    ),
    signs: "chairman",
    recipients: ["Như trên;", "Lưu: VT, hồ sơ vụ việc."],
  });
};

/** Both sides are invited to the dialogue of a complaint. */
export const dialogueInvitation: PaperWriter = (facts) => {
  const { petition, event } = facts;
  const against = petition.particulars?.against ?? null;
  return onLetterhead(facts, {
    heading: { kind: "named", name: "Giấy mời", subject: "Đối thoại trong giải quyết khiếu nại" },
    code: "GM-UBND",
    addressees: [addresseeOf(petition), ...(against === null ? [] : [against])],
    body: [
      ...plain(
        `Chủ tịch ${committeeOf(facts)} trân trọng kính mời ông (bà) dự buổi đối thoại để giải quyết khiếu nại của ${senderOf(petition)} về việc: ${petition.text}`,
      ),
      field("Thời gian", event.promised === null ? null : `… giờ … phút, ngày ${shortDay(event.promised)}`),
      field("Địa điểm", event.to),
      field("Nội dung", event.note ?? "Làm rõ nội dung khiếu nại, yêu cầu của người khiếu nại và hướng giải quyết."),
      ...plain(
        "Ông (bà) mang theo giấy tờ tùy thân và tài liệu có liên quan. Nếu không đến được, đề nghị báo trước và nêu lý do.",
      ),
    ],
    signs: "chairman",
    recipients: ["Như trên;", "Lưu: VT, hồ sơ vụ việc."],
  });
};

/** Biên bản đối thoại: who was there, what each side said, what was agreed; at least three copies. */
export const dialogueMinutes: PaperWriter = (facts) => {
  const { petition, event, official } = facts;
  return onLetterhead(facts, {
    heading: { kind: "named", name: "Biên bản", subject: "Đối thoại trong giải quyết khiếu nại" },
    code: "BB-UBND",
    body: [
      ...complaintBases(event.day),
      ...plain(
        `Hôm nay, ngày ${shortDay(event.day)}, tại ${communeOf(facts)}, tiến hành đối thoại giải quyết khiếu nại của ${senderOf(petition)} về việc: ${petition.text}`,
      ),
      field("Thời gian bắt đầu", null),
      field("Người chủ trì", facts.signer.name),
      field("Người ghi biên bản", official.name),
      field("Người khiếu nại (người đại diện)", petition.name),
      field("Người bị khiếu nại", petition.particulars?.against ?? null),
      field("Người có quyền và lợi ích liên quan, cơ quan, tổ chức tham dự", null),
      field("Người vắng mặt, lý do", null),
      { kind: "heading", text: "Nội dung và diễn biến" },
      ...plain(event.note ?? ""),
      { kind: "heading", text: "Ý kiến của các bên" },
      field("Người khiếu nại", null),
      field("Người bị khiếu nại", null),
      { kind: "heading", text: "Kết quả đối thoại" },
      field("Nội dung đã thống nhất", null),
      field("Nội dung chưa thống nhất", null),
      ...plain(
        "Buổi đối thoại kết thúc hồi .... giờ .... phút cùng ngày. Biên bản đã đọc cho mọi người nghe, được lập thành ít nhất 03 bản; mỗi bên giữ 01 bản.",
      ),
      {
        kind: "signatures",
        parties: [
          { role: "NGƯỜI KHIẾU NẠI", name: petition.name },
          { role: "NGƯỜI BỊ KHIẾU NẠI", name: null },
        ],
      },
      {
        kind: "signatures",
        parties: [
          { role: "NGƯỜI GHI BIÊN BẢN", name: official.name },
          { role: "NGƯỜI CHỦ TRÌ", name: facts.signer.name },
        ],
      },
    ],
    signs: "nobody",
  });
};
