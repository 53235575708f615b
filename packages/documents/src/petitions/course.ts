import { type Day, shortDay } from "@gandan/domain/values";
import {
  committeeOf,
  dueOf,
  field,
  limitWords,
  onLetterhead,
  plain,
  receivedOn,
  type PaperFacts,
  type PaperWriter,
} from "./paper.ts";
import { complaintBases } from "./complaint-bases.ts";
import { addresseeOf, kindOf, letterOf, senderOf } from "./sender.ts";

const kept = ["Như trên;", "Lưu: VT, hồ sơ vụ việc."];
const written = (day: Day | null): string => (day === null ? "…/…/……" : shortDay(day));

/** More time is needed than the law's short limit: by when the information is given. */
export const dateAnnounced: PaperWriter = (facts) =>
  letterToSender(facts, "thông báo thời hạn cung cấp thông tin", [
    `Nội dung yêu cầu cần thêm thời gian tập hợp. ${committeeOf(facts)} cung cấp thông tin cho ông (bà) chậm nhất ngày ${written(facts.event.promised)}.`,
  ]);

/** What has been done so far, why it takes longer, and the new day. */
export const interimReply: PaperWriter = (facts) =>
  letterToSender(facts, `tiến độ giải quyết ${kindOf(facts.petition)}`, [
    `Việc giải quyết chưa hoàn thành vì: ${facts.event.note ?? ""}`,
    `${committeeOf(facts)} sẽ trả lời ông (bà) chậm nhất ngày ${written(facts.event.promised)}.`,
  ]);

/** The limit is lengthened as the law allows, with its reason. */
export const extension: PaperWriter = (facts) => {
  const due = dueOf(facts, "provide", "reply", "resolve");
  return letterToSender(facts, "gia hạn cung cấp thông tin", [
    `Lý do gia hạn: ${facts.event.note ?? ""}`,
    `Thời gian gia hạn: ${facts.event.days ?? ""} ngày.${due === null ? "" : ` Thời hạn mới: ${limitWords(due)}.`}`,
  ]);
};

function letterToSender(facts: PaperFacts, about: string, texts: string[]): ReturnType<PaperWriter> {
  const { petition } = facts;
  return onLetterhead(facts, {
    heading: { kind: "letter", about },
    code: "UBND",
    addressees: [addresseeOf(petition)],
    body: plain(
      `Ngày ${receivedOn(facts)}, ${committeeOf(facts)} nhận được ${letterOf(petition)} của ${senderOf(petition)} với nội dung: ${petition.text}`,
      ...texts,
    ),
    signs: "committee",
    recipients: kept,
  });
}

/** A decision about the course of a complaint: halted for a time, taken up again, or ended. */
const courseDecision =
  (what: string, so: (facts: PaperFacts) => string): PaperWriter =>
  (facts) => {
    const { petition, event } = facts;
    return onLetterhead(facts, {
      heading: { kind: "named", name: "Quyết định", subject: `Về việc ${what}` },
      code: "QĐ-UBND",
      body: [
        { kind: "title", text: `CHỦ TỊCH ${committeeOf(facts).toLocaleUpperCase("vi")}` },
        ...complaintBases(event.day, "Xét đề nghị của người được giao xác minh nội dung khiếu nại"),
        { kind: "title", text: "QUYẾT ĐỊNH:" },
        { kind: "article", number: 1, runs: [so(facts)] },
        ...(event.note === null ? [] : [field("Lý do", event.note)]),
        { kind: "article", number: 2, runs: ["Quyết định này có hiệu lực kể từ ngày ký."] },
        {
          kind: "article",
          number: 3,
          runs: [
            `Người khiếu nại, người bị khiếu nại, người được giao xác minh và các cơ quan, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.`,
          ],
        },
      ],
      signs: "chairman",
      recipients: ["Như Điều 3;", `Ông (bà) ${petition.name ?? "………………"};`, "Lưu: VT, hồ sơ vụ việc."],
    });
  };

const ofComplaint = ({ petition }: PaperFacts): string =>
  `giải quyết khiếu nại của ${senderOf(petition)} về việc: ${petition.text}`;

export const suspension = courseDecision(
  "tạm đình chỉ giải quyết khiếu nại",
  (facts) => `Tạm đình chỉ ${ofComplaint(facts)}`,
);
export const resumption = courseDecision("tiếp tục giải quyết khiếu nại", (facts) => `Tiếp tục ${ofComplaint(facts)}`);
export const termination = courseDecision("đình chỉ giải quyết khiếu nại", (facts) => `Đình chỉ ${ofComplaint(facts)}`);
