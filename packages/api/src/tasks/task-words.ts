import type { Standing } from "@gandan/domain/tasks";
import type { Language } from "../language.ts";

export const taskHeads: Record<Language, readonly string[]> = {
  vi: [
    "Nhiệm vụ",
    "Chức danh chịu trách nhiệm",
    "Người giữ chức danh",
    "Phối hợp",
    "Thôn",
    "Thời hạn",
    "Căn cứ thời hạn",
    "Tình trạng",
    "Tiến độ (%)",
    "Số lượng phải đạt",
    "Đơn vị tính",
    "Sản phẩm",
    "Kế hoạch",
    "Cập nhật",
  ],
  en: [
    "Task",
    "Responsible position",
    "Held by",
    "Supporting",
    "Hamlet",
    "Deadline",
    "Reason for the deadline",
    "Standing",
    "Progress (%)",
    "Quantity wanted",
    "Unit",
    "Product",
    "Plan",
    "Last change",
  ],
};

export const standingWords: Record<Language, Record<Standing, string>> = {
  vi: {
    untouched: "Chưa động đến",
    moving: "Đang làm",
    done: "Đã báo xong",
    confirmed: "Đã xác nhận",
    late: "Quá hạn",
    cancelled: "Đã huỷ",
  },
  en: {
    untouched: "Untouched",
    moving: "Under way",
    done: "Reported done",
    confirmed: "Confirmed",
    late: "Overdue",
    cancelled: "Cancelled",
  },
};
