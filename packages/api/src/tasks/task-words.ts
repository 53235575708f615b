import type { Standing } from "@gandan/domain/tasks";
import type { Language } from "../language.ts";

export const tableWords: Record<Language, string> = { vi: "DANH MỤC CÔNG VIỆC", en: "Tasks" };

const vi = {
  title: "Nhiệm vụ",
  position: "Chức danh chịu trách nhiệm",
  holders: "Người giữ chức danh",
  supporting: "Phối hợp",
  hamlet: "Thôn",
  deadline: "Thời hạn",
  deadlineReason: "Căn cứ thời hạn",
  standing: "Tình trạng",
  percent: "Tiến độ (%)",
  quantity: "Số lượng phải đạt",
  unit: "Đơn vị tính",
  product: "Sản phẩm",
  plan: "Kế hoạch",
  updated: "Cập nhật",
  code: "Mã việc",
};

/** The columns of a table of tasks, in their order. */
export const taskColumns: Record<Language, Record<keyof typeof vi, string>> = {
  vi,
  en: {
    title: "Task",
    position: "Responsible position",
    holders: "Held by",
    supporting: "Supporting",
    hamlet: "Hamlet",
    deadline: "Deadline",
    deadlineReason: "Reason for the deadline",
    standing: "Standing",
    percent: "Progress (%)",
    quantity: "Quantity wanted",
    unit: "Unit",
    product: "Product",
    plan: "Plan",
    updated: "Last change",
    code: "Task code",
  },
};

/** Other heads under which offices keep such lists. */
export const otherTaskHeads = [
  ["title", "Nội dung"],
  ["title", "Nội dung công việc"],
  ["title", "Nội dung nhiệm vụ"],
  ["title", "Tên nhiệm vụ"],
  ["title", "Công việc"],
  ["position", "Chủ trì"],
  ["position", "Cơ quan chủ trì"],
  ["position", "Đơn vị chủ trì"],
  ["position", "Người chịu trách nhiệm"],
  ["position", "Responsible"],
  ["supporting", "Cơ quan phối hợp"],
  ["supporting", "Đơn vị phối hợp"],
  ["deadline", "Hạn"],
  ["deadline", "Due"],
  ["deadline", "Hạn hoàn thành"],
  ["deadline", "Thời gian hoàn thành"],
] as const satisfies readonly (readonly [keyof typeof vi, string])[];

export const isTaskColumn = (name: string): name is keyof typeof vi => name in vi;

/** What stands on the landscape page of a printed table, with the millimetres it takes. */
export const printedTaskColumns = [
  ["title", 74],
  ["position", 40],
  ["supporting", 34],
  ["hamlet", 24],
  ["deadline", 24],
  ["product", 30],
  ["standing", 22],
] as const satisfies readonly (readonly [keyof typeof vi, number])[];

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
