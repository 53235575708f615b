import { AnswerTemplate } from "@gandan/domain/petitions";

type Draft = Omit<AnswerTemplate, "title"> & { vi: string; en: string };

const template = ({ vi, en, ...draft }: Draft): AnswerTemplate => AnswerTemplate.parse({ ...draft, title: { vi, en } });

const open: AnswerTemplate["states"] = ["received", "accepted"];
const opening = "Ngày {ngày nhận}, Ủy ban nhân dân {xã} nhận được ý kiến của {người gửi} (mã {mã biên nhận}).";
const closing = "Có điều gì chưa rõ, mời bà con đến nơi tiếp công dân tại trụ sở xã, nêu mã biên nhận.";

/** Words to begin an answer with. They are drafts in plain language and no form of law. */
export const answerTemplates: readonly AnswerTemplate[] = [
  template({
    id: "done",
    vi: "Đã làm xong",
    en: "It is done",
    kinds: ["feedback", "recommendation"],
    states: open,
    text: `${opening}\nXã đã kiểm tra và thấy: {kết quả}.\nViệc đã làm: {việc}, tại {nơi}, xong ngày {ngày}.\n${closing}`,
  }),
  template({
    id: "planned",
    vi: "Sẽ làm, có ngày",
    en: "It will be done, by a day",
    kinds: ["feedback", "recommendation", "session-question"],
    states: open,
    text: `${opening}\nÝ kiến của bà con là đúng.\nXã sẽ {việc} tại {nơi}, xong trước ngày {ngày}. Người phụ trách: {người}.\n${closing}`,
  }),
  template({
    id: "not-possible",
    vi: "Chưa làm được, nêu lý do",
    en: "It cannot be done yet, with the reason",
    kinds: ["feedback", "recommendation", "session-question"],
    states: open,
    text: `${opening}\nViệc này chưa làm được vì: {lý do}.\nTrong lúc chờ, xã sẽ {việc tạm}. Xã báo lại cho bà con trước ngày {ngày}, tại {nơi}.\n${closing}`,
  }),
  template({
    id: "information-given",
    vi: "Cung cấp thông tin",
    en: "The information is given",
    kinds: ["information-request"],
    states: open,
    text: `${opening}\nThông tin được yêu cầu: {thông tin}.\nMời {người gửi} đến nhận bản sao tại {nơi}, trước ngày {ngày}. Chi phí sao, chụp: {chi phí}.\n${closing}`,
  }),
  template({
    id: "complaint-decided",
    vi: "Kết luận giải quyết khiếu nại",
    en: "The finding on a complaint",
    kinds: ["complaint"],
    states: ["accepted"],
    text: "Về nội dung khiếu nại: {nội dung}.\nKết quả xác minh: {kết quả}.\nKết luận: khiếu nại {đúng, đúng một phần hoặc sai}, vì: {căn cứ}.\nViệc xã sẽ làm: {việc}, tại {nơi}, xong trước ngày {ngày}.",
  }),
];
