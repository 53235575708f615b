import type { FigureId, TriageKind } from "@gandan/domain/petitions";
import type { Language } from "../language.ts";
import { kindWords } from "./petition-words.ts";

export const figureWords: Record<Language, Record<FigureId, string>> = {
  vi: {
    "petitions.received": "Tiếp nhận",
    "petitions.carried-over": "Kỳ trước chuyển sang",
    "petitions.accepted": "Thụ lý",
    "petitions.answered": "Đã trả lời",
    "petitions.answered-in-time": "Đúng hạn",
    "petitions.answered-late": "Trễ hạn",
    "petitions.ended-otherwise": "Kết thúc cách khác",
    "petitions.open": "Đang giải quyết",
    "petitions.open-late": "Đang quá hạn",
    "petitions.median-days": "Số ngày trung vị",
    "petitions.slowest-tenth-days": "90% xong trong (ngày)",
  },
  en: {
    "petitions.received": "Received",
    "petitions.carried-over": "Carried over",
    "petitions.accepted": "Accepted",
    "petitions.answered": "Answered",
    "petitions.answered-in-time": "In time",
    "petitions.answered-late": "Late",
    "petitions.ended-otherwise": "Ended otherwise",
    "petitions.open": "Open",
    "petitions.open-late": "Open and late",
    "petitions.median-days": "Median days",
    "petitions.slowest-tenth-days": "90% within (days)",
  },
};

export const groupHeads: Record<Language, Record<"kind" | "channel" | "hamlet" | "topic", string>> = {
  vi: { kind: "Loại", channel: "Nguồn", hamlet: "Thôn", topic: "Chủ đề" },
  en: { kind: "Kind", channel: "Channel", hamlet: "Hamlet", topic: "Topic" },
};

export const wholeWords: Record<Language, { whole: string; noHamlet: string }> = {
  vi: { whole: "Toàn xã", noHamlet: "không nêu thôn" },
  en: { whole: "Whole commune", noHamlet: "no hamlet named" },
};

export const turnHeads: Record<Language, readonly string[]> = {
  vi: ["Cách tính", "Từ loại", "Sang loại", "Số lần", "Trên tổng số", "Tỷ lệ (%)", "Số đơn"],
  en: ["Counted as", "From", "To", "Times", "Out of", "Share (%)", "Cases"],
};

export const turnWords: Record<Language, { suggested: string; corrected: string }> = {
  vi: { suggested: "Câu hỏi gợi ý và loại đã chọn", corrected: "Loại đã chọn và đổi lại sau đó" },
  en: {
    suggested: "What the questions suggested, and what was decided",
    corrected: "What was decided, and corrected later",
  },
};

export const triageWords = (language: Language, kind: TriageKind): string =>
  kind === "denunciation" ? denunciationWords[language] : kindWords[language][kind];

const denunciationWords: Record<Language, string> = { vi: "Đơn tố cáo", en: "A denunciation" };
