import type { PaperKind, Petition } from "@gandan/domain/petitions";
import type { Language } from "../language.ts";

export const petitionHeads: Record<Language, readonly string[]> = {
  vi: [
    "Số vào sổ",
    "Mã biên nhận",
    "Loại",
    "Nguồn đơn",
    "Chủ đề",
    "Thôn",
    "Ngày nhận",
    "Hạn gần nhất",
    "Tình trạng",
    "Chức danh giải quyết",
    "Nội dung",
    "Trả lời",
    "Ngày trả lời",
  ],
  en: [
    "Number",
    "Receipt number",
    "Kind",
    "Channel",
    "Topic",
    "Hamlet",
    "Received on",
    "Next limit",
    "State",
    "With the position",
    "Text",
    "Answer",
    "Answered on",
  ],
};

/** Stands in the place of what was said, where that was destroyed when its time was over. */
export const destroyedWords: Record<Language, string> = { vi: "Nội dung đã tiêu huỷ", en: "Content destroyed" };

export const kindWords: Record<Language, Record<Petition["kind"], string>> = {
  vi: {
    complaint: "Khiếu nại",
    recommendation: "Kiến nghị",
    feedback: "Phản ánh",
    "information-request": "Yêu cầu cung cấp thông tin",
    "session-question": "Câu hỏi cho buổi đối thoại",
  },
  en: {
    complaint: "Complaint",
    recommendation: "Recommendation",
    feedback: "Feedback",
    "information-request": "Information request",
    "session-question": "Question for a dialogue session",
  },
};

export const stateWords: Record<Language, Record<Petition["state"], string>> = {
  vi: {
    received: "Đã tiếp nhận",
    accepted: "Đang giải quyết",
    suspended: "Tạm đình chỉ",
    "for-signature": "Chờ ký",
    answered: "Đã trả lời",
    closed: "Đã kết thúc",
    refused: "Từ chối tiếp nhận",
    guided: "Đã hướng dẫn",
    referred: "Đã chuyển",
    returned: "Đã trả lại",
    "filed-away": "Lưu đơn",
    split: "Đã tách đơn",
    withdrawn: "Đã rút",
    terminated: "Đình chỉ",
  },
  en: {
    received: "Received",
    accepted: "Being dealt with",
    suspended: "Suspended",
    "for-signature": "Waits for signature",
    answered: "Answered",
    closed: "Closed",
    refused: "Refused",
    guided: "Guided",
    referred: "Referred",
    returned: "Returned",
    "filed-away": "Filed away",
    split: "Split",
    withdrawn: "Withdrawn",
    terminated: "Terminated",
  },
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

export const channelWords: Record<Language, Record<Petition["channel"], string>> = {
  vi: {
    kiosk: "Màn hình tiếp dân",
    counter: "Trực tiếp tại trụ sở",
    post: "Bưu chính",
    box: "Hòm thư góp ý",
    referral: "Cơ quan, đại biểu chuyển đến",
    phone: "Điện thoại",
    session: "Hội nghị đối thoại",
    paper: "Nhập lại từ giấy",
  },
  en: {
    kiosk: "Kiosk",
    counter: "At the counter",
    post: "Post",
    box: "Letter box",
    referral: "Referred",
    phone: "Phone",
    session: "Dialogue session",
    paper: "Entered from paper",
  },
};

/** File names without accents, as mail and older systems take them. */
export const paperFileNames: Record<PaperKind, string> = {
  receipt: "giay-bien-nhan",
  acceptance: "thong-bao-thu-ly",
  "not-accepted": "thong-bao-khong-thu-ly",
  "reception-refused": "thong-bao-tu-choi-tiep",
  guidance: "huong-dan-gui-don",
  "split-guidance": "huong-dan-tach-don",
  referral: "phieu-chuyen-don",
  return: "tra-lai-don",
  "explanation-request": "yeu-cau-giai-trinh",
  "date-announced": "thong-bao-thoi-han",
  "interim-reply": "thong-bao-tien-do",
  extension: "thong-bao-gia-han",
  "cost-notice": "thong-bao-chi-phi",
  suspension: "quyet-dinh-tam-dinh-chi",
  resumption: "quyet-dinh-tiep-tuc",
  "dialogue-invitation": "giay-moi-doi-thoai",
  "dialogue-minutes": "bien-ban-doi-thoai",
  termination: "quyet-dinh-dinh-chi",
  answer: "van-ban-tra-loi",
  decision: "quyet-dinh-giai-quyet",
};
