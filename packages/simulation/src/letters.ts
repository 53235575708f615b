import type { Petition } from "@gandan/domain/petitions";

/** A letter or a visit as somebody tells it, and what is answered; invented. */
export interface Letter {
  kind: Petition["kind"];
  topic: Petition["topic"];
  text: string;
  demand?: string;
  answer: string;
  /** The body it is passed on to. */
  to?: string;
  /** On which ground, by its series in the packs, it is turned away. */
  away?: { step: "refuse" | "file-away"; series: string; note?: string };
  /** How many sides are copied for who asks for information. */
  copies?: number;
  /** Whether it is suspended for a time. */
  pause?: true;
}

export const letters: readonly [Letter, ...Letter[]] = [
  {
    kind: "recommendation",
    topic: "roads-and-water",
    text: "Đề nghị xã mở thêm một đợt nạo vét kênh nội đồng trước vụ hè thu, vì cuối kênh không có nước.",
    answer: "Xã đã ghi vào kế hoạch thuỷ lợi, tổ chức nạo vét cùng bà con trong tháng tới; thôn báo ngày cụ thể.",
  },
  {
    kind: "complaint",
    topic: "land",
    text: "Gia đình không đồng ý với biên bản xác định ranh giới thửa đất rẫy, vì lấn vào phần đã khai hoang từ lâu.",
    demand: "Xem xét lại biên bản và đo lại có mặt hai bên.",
    answer:
      "Đã đo lại có mặt hai gia đình, điều chỉnh ranh giới theo hiện trạng sử dụng; quyết định được gửi kèm và giải thích tại nhà.",
    pause: true,
  },
  {
    kind: "information-request",
    topic: "procedures",
    text: "Xin được xem danh sách hộ được hỗ trợ làm nhà năm nay của thôn.",
    demand: "Danh sách hộ được hỗ trợ làm nhà của thôn.",
    copies: 6,
    answer: "Danh sách được niêm yết tại nhà văn hoá thôn; bà con được chụp lại và nhận một bản sao tại trụ sở.",
  },
  {
    kind: "feedback",
    topic: "environment",
    text: "Bãi tập kết gỗ keo để sát đường học sinh đi, xe quay đầu rất nguy hiểm.",
    answer: "Đã yêu cầu chủ bãi dời vào trong và đặt biển; công an xã kiểm tra giờ đi học.",
  },
  {
    kind: "information-request",
    topic: "land",
    text: "Xin bản sao toàn bộ bản đồ địa chính của xã.",
    demand: "Bản sao bản đồ địa chính các thôn.",
    copies: 240,
    answer: "",
    away: { step: "refuse", series: "information.unpaid" },
  },
  {
    kind: "feedback",
    topic: "other",
    text: "Thư bỏ hòm góp ý, không ghi tên, chỉ có mấy chữ không đọc được.",
    answer: "",
    away: { step: "file-away", series: "letter.no-content" },
  },
  {
    kind: "feedback",
    topic: "roads-and-water",
    text: "Phản ánh lần ba về hướng thoát nước của đường bê tông đã được trả lời và giải thích tại nhà.",
    answer: "",
    away: {
      step: "refuse",
      series: "reception.other",
      note: "Đã được trả lời bằng văn bản và giải thích tại nhà; không nêu tình tiết mới.",
    },
  },
  {
    kind: "recommendation",
    topic: "order-and-safety",
    text: "Đề nghị nâng cấp đoạn tỉnh lộ qua khu dân cư vì hư hỏng nặng.",
    answer: "",
    to: "Sở Xây dựng",
  },
  {
    kind: "complaint",
    topic: "procedures",
    text: "Hồ sơ đăng ký khai sinh nộp đã lâu chưa được giải quyết, cán bộ hẹn nhiều lần.",
    demand: "Giải quyết hồ sơ và trả lời rõ lý do chậm.",
    answer:
      "Hồ sơ đã được giải quyết và trao tận tay; Uỷ ban nhân dân xã xin lỗi về sự chậm trễ và đã nhắc nhở cán bộ.",
  },
];
