import type { Obstacle } from "@gandan/domain/retention";

/** Why a file was held back, as the minutes say it. */
export const obstacleWords: Record<Obstacle, string> = {
  "not-ended": "Vụ việc chưa kết thúc",
  "no-period": "Chưa có thời hạn lưu giữ nào cho phép tiêu huỷ",
  "period-not-over": "Chưa hết thời hạn lưu giữ",
  reopened: "Vụ việc đã được mở lại",
  "second-round": "Đang khiếu nại lần hai",
  "linked-open": "Đơn liên quan chưa kết thúc",
  "task-open": "Còn công việc chưa xong",
  "under-supervision": "Đang trong phạm vi giám sát, kiểm tra",
  "kept-for-good": "Lãnh đạo đã quyết định giữ vĩnh viễn",
  "in-other-list": "Đã có trong danh mục khác",
  "erased-already": "Đã tiêu huỷ",
};
