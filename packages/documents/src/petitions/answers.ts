import { type Day, shortDay } from "@gandan/domain/values";
import { committeeOf, field, onLetterhead, plain, receivedOn, type PaperWriter } from "./paper.ts";
import { complaintBases } from "./complaint-bases.ts";
import { addresseeOf, kindOf, letterOf, senderOf } from "./sender.ts";

const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** The commune's answer as a letter; the words are those the citizen reads at the kiosk. */
export const answer: PaperWriter = (facts) => {
  const { petition } = facts;
  return onLetterhead(facts, {
    heading: { kind: "letter", about: `trả lời ${kindOf(petition)}` },
    code: "UBND",
    addressees: [addresseeOf(petition)],
    body: plain(
      `Ngày ${receivedOn(facts)}, ${committeeOf(facts)} nhận được ${letterOf(petition)} của ${senderOf(petition)} với nội dung: ${petition.text}`,
      `${committeeOf(facts)} trả lời như sau:`,
      ...lines(petition.answer?.text ?? ""),
      `Nếu có điều chưa rõ, ông (bà) liên hệ nơi tiếp công dân của ${committeeOf(facts)}, nêu mã biên nhận ${petition.receipt}.`,
    ),
    signs: "committee",
    recipients: ["Như trên;", "Lưu: VT."],
  });
};

/** The decision that settles a complaint for the first time. */
export const decision: PaperWriter = (facts) => {
  const { petition, event } = facts;
  const { demand = null, against = null, address = null } = petition.particulars ?? {};
  return onLetterhead(facts, {
    heading: { kind: "named", name: "Quyết định", subject: "Về việc giải quyết khiếu nại (lần đầu)" },
    code: "QĐ-UBND",
    body: [
      { kind: "title", text: `CHỦ TỊCH ${committeeOf(facts).toLocaleUpperCase("vi")}` },
      ...complaintBases(event.day, `Căn cứ đơn khiếu nại của ${senderOf(petition)} nhận ngày ${receivedOn(facts)}`),
      field("Người khiếu nại", petition.name),
      field("Địa chỉ", address),
      field("Người (cơ quan) bị khiếu nại", against),
      { kind: "heading", text: "I. NỘI DUNG KHIẾU NẠI" },
      ...plain(petition.text, ...(demand === null ? [] : [`Yêu cầu của người khiếu nại: ${demand}`])),
      { kind: "heading", text: "II. KẾT QUẢ XÁC MINH VÀ ĐỐI THOẠI" },
      field("Kết quả xác minh nội dung khiếu nại", null),
      field("Kết quả đối thoại (nếu có)", null),
      { kind: "heading", text: "III. KẾT LUẬN" },
      ...plain(...lines(petition.answer?.text ?? "")),
      { kind: "title", text: "QUYẾT ĐỊNH:" },
      {
        kind: "article",
        number: 1,
        runs: ["Giữ nguyên, sửa đổi hoặc hủy bỏ quyết định, chấm dứt hành vi bị khiếu nại: …………………………"],
      },
      { kind: "article", number: 2, runs: [rightsWords(event.day)] },
      {
        kind: "article",
        number: 3,
        runs: [
          "Người khiếu nại, người bị khiếu nại và các cơ quan, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.",
        ],
      },
    ],
    signs: "chairman",
    recipients: ["Như Điều 3;", "Lưu: VT, hồ sơ vụ việc."],
  });
};

const rightsWords = (day: Day): string =>
  `Trong thời hạn 30 ngày (vùng sâu, vùng xa đi lại khó khăn có thể kéo dài nhưng không quá 45 ngày) kể từ ngày nhận được Quyết định này (ban hành ngày ${shortDay(day)}), nếu không đồng ý, người khiếu nại có quyền khiếu nại lần hai đến Chủ tịch Ủy ban nhân dân cấp tỉnh hoặc khởi kiện vụ án hành chính tại Tòa án theo quy định của pháp luật.`;
