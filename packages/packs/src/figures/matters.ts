import type { FigureDefinition } from "@gandan/domain/evaluation";
import { figureOf } from "./rows.ts";

const petition = figureOf("petitions");
const kiosk = figureOf("petitions", "face-counts");

const allKinds = {
  vi: "Mọi đơn thư trong sổ; đơn đã tách, chuyển đi hoặc rút không tính",
  en: "Every matter in the register; those split, referred or withdrawn do not count",
};
const feedbackOnly = {
  vi: "Phản ánh, kiến nghị gửi từ màn hình tiếp dân và điện thoại; nội dung trùng đã gộp tính một lần",
  en: "Feedback and recommendations from the kiosk and phones; what was merged as the same counts once",
};

/** Figures of the register of petitions and of what citizens said at the kiosk. */
export const matterFigures: readonly FigureDefinition[] = [
  petition({
    id: "petitions.received",
    name: { vi: "Đơn thư tiếp nhận", en: "Matters received" },
    formula: { vi: "Đếm đơn thư có ngày tiếp nhận trong kỳ", en: "Matters received within the period" },
    rule: allKinds,
  }),
  petition({
    id: "petitions.carried-over",
    name: { vi: "Đơn thư kỳ trước chuyển sang", en: "Matters carried over" },
    formula: {
      vi: "Tiếp nhận trước kỳ và còn mở ở ngày đầu kỳ",
      en: "Received before the period and open on its first day",
    },
    rule: allKinds,
  }),
  petition({
    id: "petitions.accepted",
    name: { vi: "Đơn thư thụ lý", en: "Matters accepted" },
    formula: { vi: "Có ngày thụ lý trong kỳ", en: "Accepted within the period" },
    rule: allKinds,
    partOf: "petitions.received",
  }),
  petition({
    id: "petitions.answered",
    name: { vi: "Đơn thư đã giải quyết, trả lời", en: "Matters answered" },
    formula: { vi: "Có ngày trả lời trong kỳ", en: "Answered within the period" },
    rule: allKinds,
  }),
  petition({
    id: "petitions.fell-due",
    name: { vi: "Đơn thư đến hạn trong kỳ", en: "Matters that fell due" },
    formula: {
      vi: "Trả lời đúng hạn + trả lời trễ + còn mở quá hạn",
      en: "Answered in time + answered late + open past their limit",
    },
    rule: {
      vi: "Đơn thư có hạn trả lời; đơn không có hạn để ngoài",
      en: "Matters with a limit; those without one are left out",
    },
  }),
  petition({
    id: "petitions.answered-in-time",
    name: { vi: "Đơn thư trả lời đúng hạn", en: "Matters answered in time" },
    formula: { vi: "Ngày trả lời không sau hạn đếm theo luật", en: "Answered no later than the limit counted by law" },
    rule: {
      vi: "Đơn thư có hạn trả lời; đơn không có hạn để ngoài",
      en: "Matters with a limit; those without one are left out",
    },
    partOf: "petitions.fell-due",
  }),
  petition({
    id: "petitions.answered-late",
    name: { vi: "Đơn thư trả lời trễ hạn", en: "Matters answered late" },
    formula: { vi: "Ngày trả lời sau hạn", en: "Answered after the limit" },
    rule: allKinds,
    partOf: "petitions.fell-due",
  }),
  petition({
    id: "petitions.ended-otherwise",
    name: { vi: "Đơn thư kết thúc cách khác", en: "Matters ended otherwise" },
    formula: {
      vi: "Hướng dẫn, chuyển, trả, lưu, rút hoặc đình chỉ trong kỳ",
      en: "Guided, referred, returned, filed, withdrawn or terminated within the period",
    },
    rule: { vi: "Mọi đơn thư kết thúc mà không có trả lời", en: "Every matter that ended without an answer" },
  }),
  petition({
    id: "petitions.open",
    name: { vi: "Đơn thư còn mở cuối kỳ", en: "Matters open at the end" },
    formula: { vi: "Chưa trả lời và chưa kết thúc ở ngày cuối kỳ", en: "Neither answered nor ended on the last day" },
    rule: allKinds,
    period: "last-day",
  }),
  petition({
    id: "petitions.open-late",
    name: { vi: "Đơn thư còn mở quá hạn", en: "Matters open past their limit" },
    formula: { vi: "Còn mở ở ngày cuối kỳ và hạn đã qua", en: "Open on the last day with the limit passed" },
    rule: allKinds,
    period: "last-day",
    partOf: "petitions.open",
  }),
  petition({
    id: "petitions.median-days",
    name: { vi: "Số ngày giải quyết ở giữa", en: "Median days to an answer" },
    formula: { vi: "Trung vị số ngày từ tiếp nhận đến trả lời", en: "The median of days from receipt to answer" },
    rule: { vi: "Đơn thư trả lời trong kỳ; ngày dương lịch", en: "Matters answered within the period; calendar days" },
    unit: "day",
  }),
  petition({
    id: "petitions.slowest-tenth-days",
    name: { vi: "Số ngày của một phần mười chậm nhất", en: "Days of the slowest tenth" },
    formula: {
      vi: "Bách phân vị 90 số ngày từ tiếp nhận đến trả lời",
      en: "The ninetieth percentile of days from receipt to answer",
    },
    rule: { vi: "Đơn thư trả lời trong kỳ; ngày dương lịch", en: "Matters answered within the period; calendar days" },
    unit: "day",
  }),
  kiosk({
    id: "feedback.fell-due",
    name: { vi: "Phản ánh đến hạn trả lời", en: "Feedback that fell due" },
    formula: { vi: "Phản ánh có hạn trả lời rơi vào kỳ", en: "Feedback whose limit fell within the period" },
    rule: feedbackOnly,
  }),
  kiosk({
    id: "feedback.answered-in-time",
    name: { vi: "Phản ánh trả lời đúng hạn", en: "Feedback answered in time" },
    formula: { vi: "Ngày trả lời không sau hạn", en: "Answered no later than the limit" },
    rule: feedbackOnly,
    partOf: "feedback.fell-due",
  }),
  kiosk({
    id: "satisfaction.rated",
    name: { vi: "Lượt đánh giá của người dân", en: "Ratings by citizens" },
    formula: { vi: "Tổng số lượt chọn khuôn mặt", en: "All faces chosen" },
    rule: {
      vi: "Mỗi số biên nhận một lượt, tách khỏi nội dung",
      en: "One for each receipt, kept apart from the words",
    },
  }),
  kiosk({
    id: "satisfaction.glad",
    name: { vi: "Lượt hài lòng", en: "Glad ratings" },
    formula: { vi: "Số lượt chọn khuôn mặt vui", en: "Glad faces chosen" },
    rule: {
      vi: "Mỗi số biên nhận một lượt, tách khỏi nội dung",
      en: "One for each receipt, kept apart from the words",
    },
    partOf: "satisfaction.rated",
  }),
  petition({
    id: "information-requests.fell-due",
    name: { vi: "Yêu cầu cung cấp thông tin đến hạn", en: "Information requests that fell due" },
    formula: { vi: "Yêu cầu có hạn cung cấp rơi vào kỳ", en: "Requests whose limit fell within the period" },
    rule: { vi: "Yêu cầu cung cấp thông tin trong sổ đơn thư", en: "Information requests in the register" },
  }),
  petition({
    id: "information-requests.answered-in-time",
    name: { vi: "Yêu cầu cung cấp thông tin đúng hạn", en: "Information requests answered in time" },
    formula: {
      vi: "Cung cấp hoặc từ chối có lý do không sau hạn",
      en: "Provided, or refused with a reason, no later than the limit",
    },
    rule: { vi: "Yêu cầu cung cấp thông tin trong sổ đơn thư", en: "Information requests in the register" },
    partOf: "information-requests.fell-due",
  }),
];
