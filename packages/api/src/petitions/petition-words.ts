import type { Petition } from "@gandan/domain/petitions";
import type { Language } from "../language.ts";

export const petitionHeads: Record<Language, readonly string[]> = {
  vi: [
    "Mã biên nhận",
    "Loại",
    "Chủ đề",
    "Thôn",
    "Ngày nhận",
    "Hạn trả lời (theo quy định của xã)",
    "Trạng thái",
    "Chức danh giải quyết",
    "Nội dung",
    "Trả lời",
    "Ngày trả lời",
  ],
  en: [
    "Receipt number",
    "Kind",
    "Topic",
    "Hamlet",
    "Received on",
    "Answer by (the commune's own term)",
    "State",
    "With the position",
    "Text",
    "Answer",
    "Answered on",
  ],
};

export const kindWords: Record<Language, Record<Petition["kind"], string>> = {
  vi: { feedback: "Phản ánh", "session-question": "Câu hỏi cho buổi đối thoại" },
  en: { feedback: "Feedback", "session-question": "Question for a dialogue session" },
};

export const stateWords: Record<Language, Record<Petition["state"], string>> = {
  vi: { received: "Đã tiếp nhận", assigned: "Đang giải quyết", answered: "Đã trả lời" },
  en: { received: "Received", assigned: "Being dealt with", answered: "Answered" },
};

export const topicWords: Record<Language, Record<Petition["topic"], string>> = {
  vi: {
    "roads-and-water": "Đường, điện, nước",
    land: "Đất đai",
    environment: "Môi trường",
    health: "Y tế",
    schools: "Trường học",
    livelihood: "Làm ăn, đời sống",
    "order-and-safety": "An ninh, trật tự",
    procedures: "Thủ tục hành chính",
    culture: "Văn hoá",
    other: "Việc khác",
  },
  en: {
    "roads-and-water": "Roads, power, water",
    land: "Land",
    environment: "Environment",
    health: "Health",
    schools: "Schools",
    livelihood: "Livelihood",
    "order-and-safety": "Order and safety",
    procedures: "Procedures",
    culture: "Culture",
    other: "Other",
  },
};
