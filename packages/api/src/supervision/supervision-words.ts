import type { FindingState, SupervisionBody, SupervisionKind, SupervisionState } from "@gandan/domain/supervision";
import type { Language } from "../language.ts";

export const supervisionKindWords: Record<Language, Record<SupervisionKind, string>> = {
  vi: { supervision: "Giám sát", criticism: "Phản biện dự thảo", "self-inspection": "Tự kiểm tra" },
  en: { supervision: "Supervision", criticism: "Comments on a draft", "self-inspection": "Self-inspection" },
};

export const supervisionBodyWords: Record<Language, Record<SupervisionBody, string>> = {
  vi: {
    front: "Uỷ ban Mặt trận Tổ quốc",
    "mass-organisation": "Tổ chức chính trị - xã hội",
    "inspection-board": "Ban Thanh tra nhân dân",
    committee: "Uỷ ban nhân dân xã",
  },
  en: {
    front: "Fatherland Front",
    "mass-organisation": "Mass organisation",
    "inspection-board": "People's inspection board",
    committee: "People's Committee",
  },
};

export const supervisionStateWords: Record<Language, Record<SupervisionState, string>> = {
  vi: {
    planned: "Theo kế hoạch",
    "under-way": "Đang tiến hành",
    concluded: "Đã gửi kết luận",
    closed: "Đã kết thúc",
    cancelled: "Đã huỷ",
  },
  en: {
    planned: "Planned",
    "under-way": "Under way",
    concluded: "Conclusion handed over",
    closed: "Closed",
    cancelled: "Called off",
  },
};

export const findingStateWords: Record<Language, Record<FindingState, string>> = {
  vi: {
    noted: "Mới ghi nhận",
    waiting: "Chờ trả lời",
    answered: "Đã trả lời",
    settled: "Đã khắc phục",
    withdrawn: "Đã rút",
  },
  en: { noted: "Noted", waiting: "To be answered", answered: "Answered", settled: "Mended", withdrawn: "Taken back" },
};

/** The heads of the table of findings. */
export const supervisionHeads: Record<Language, readonly string[]> = {
  vi: [
    "STT",
    "Loại",
    "Chủ thể",
    "Cuộc",
    "Từ ngày",
    "Đến ngày",
    "Tình trạng cuộc",
    "Số nội dung",
    "Nội dung phát hiện, góp ý",
    "Kiến nghị",
    "Hạn trả lời",
    "Tình trạng",
    "Trả lời ngày",
    "Nội dung trả lời",
    "Kiểm tra lại",
  ],
  en: [
    "No.",
    "Kind",
    "By",
    "Supervision",
    "From",
    "To",
    "State",
    "Finding no.",
    "Finding",
    "Recommendation",
    "To be answered by",
    "Standing",
    "Answered on",
    "Answer",
    "Checked again",
  ],
};
