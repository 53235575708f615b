import type { FigureDefinition } from "@gandan/domain/evaluation";
import { figureOf } from "./rows.ts";

const plan = figureOf("plans");
const planAndTasks = figureOf("plans", "tasks");
const task = figureOf("tasks");
const roles = figureOf("role-charts");
const report = figureOf("reports");
const inspection = figureOf("self-inspections");

const issued = { vi: "Kế hoạch dân vận chính quyền của năm, bản đã ban hành", en: "The year's plan, as issued" };
const live = {
  vi: "Nhiệm vụ được giao trong kỳ; nhiệm vụ đã huỷ để ngoài",
  en: "Tasks assigned for the period; cancelled ones are left out",
};
const obligations = {
  vi: "Báo cáo 6 tháng và báo cáo năm về dân vận chính quyền",
  en: "The half-year and annual reports",
};

/** Figures of plans, tasks, positions, reports and self-inspection. */
export const workFigures: readonly FigureDefinition[] = [
  plan({
    id: "plans.issued",
    name: { vi: "Kế hoạch năm đã ban hành", en: "Annual plans issued" },
    formula: { vi: "Đếm kế hoạch đã ký của năm", en: "Signed plans of the year" },
    rule: issued,
  }),
  plan({
    id: "plans.weeks-late",
    name: { vi: "Số tuần ban hành kế hoạch trễ", en: "Weeks by which the plan was late" },
    formula: {
      vi: "Số tuần bắt đầu kể từ sau ngày 31/01 đến ngày ký",
      en: "Weeks begun between 31 January and the day of signing",
    },
    rule: issued,
    unit: "week",
  }),
  planAndTasks({
    id: "duties.total",
    name: { vi: "Nhiệm vụ trong kế hoạch", en: "Duties in the plan" },
    formula: { vi: "Đếm nhiệm vụ, giải pháp của kế hoạch", en: "Duties of the plan" },
    rule: issued,
    mayBeZero: false,
  }),
  planAndTasks({
    id: "duties.with-task",
    name: { vi: "Nhiệm vụ kế hoạch đã giao việc", en: "Duties made into tasks" },
    formula: { vi: "Nhiệm vụ của kế hoạch có ít nhất một việc được giao", en: "Duties with at least one task" },
    rule: issued,
    partOf: "duties.total",
  }),
  planAndTasks({
    id: "duties.done",
    name: { vi: "Nhiệm vụ kế hoạch đã hoàn thành", en: "Duties done" },
    formula: { vi: "Mọi việc của nhiệm vụ đã xong", en: "Every task of the duty is done" },
    rule: issued,
    partOf: "duties.total",
  }),
  planAndTasks({
    id: "duties.late",
    name: { vi: "Nhiệm vụ kế hoạch trễ hạn", en: "Duties late" },
    formula: { vi: "Có ít nhất một việc quá hạn chưa xong", en: "At least one task is past its deadline and not done" },
    rule: issued,
    period: "last-day",
    partOf: "duties.total",
  }),
  task({
    id: "tasks.assigned",
    name: { vi: "Nhiệm vụ được giao", en: "Tasks assigned" },
    formula: { vi: "Đếm nhiệm vụ có hạn trong kỳ", en: "Tasks with a deadline within the period" },
    rule: live,
  }),
  task({
    id: "tasks.done",
    name: { vi: "Nhiệm vụ đã hoàn thành", en: "Tasks done" },
    formula: { vi: "Đã báo hoàn thành hoặc đã xác nhận", en: "Reported done or confirmed" },
    rule: live,
    partOf: "tasks.assigned",
  }),
  task({
    id: "tasks.done-in-time",
    name: { vi: "Nhiệm vụ hoàn thành đúng hạn", en: "Tasks done in time" },
    formula: { vi: "Ngày báo hoàn thành không sau hạn", en: "Reported done no later than the deadline" },
    rule: live,
    partOf: "tasks.assigned",
  }),
  task({
    id: "tasks.confirmed",
    name: { vi: "Nhiệm vụ được xác nhận đạt", en: "Tasks confirmed" },
    formula: { vi: "Người giao đã xác nhận kết quả", en: "The result was confirmed by who assigned it" },
    rule: live,
    partOf: "tasks.assigned",
  }),
  roles({
    id: "roles.in-charge",
    name: { vi: "Vị trí phụ trách dân vận chính quyền", en: "Positions in charge" },
    formula: {
      vi: "Vị trí phụ trách có người đảm nhiệm ở ngày cuối kỳ",
      en: "Positions in charge that are held on the last day",
    },
    rule: { vi: "Sơ đồ tổ chức đang có hiệu lực", en: "The role chart in force" },
    period: "last-day",
  }),
  report({
    id: "reports.due",
    name: { vi: "Báo cáo phải gửi", en: "Reports due" },
    formula: { vi: "Báo cáo có hạn gửi trong kỳ", en: "Reports whose day fell within the period" },
    rule: obligations,
    mayBeZero: false,
  }),
  report({
    id: "reports.in-time",
    name: { vi: "Báo cáo gửi đúng hạn", en: "Reports sent in time" },
    formula: { vi: "Ngày gửi không sau hạn", en: "Sent no later than their day" },
    rule: obligations,
    partOf: "reports.due",
  }),
  report({
    id: "reports.late",
    name: { vi: "Báo cáo gửi trễ hoặc chưa gửi", en: "Reports late or not sent" },
    formula: { vi: "Báo cáo phải gửi trừ báo cáo gửi đúng hạn", en: "Reports due less those in time" },
    rule: obligations,
    partOf: "reports.due",
  }),
  inspection({
    id: "self-inspections.held",
    name: { vi: "Lần tự kiểm tra", en: "Self-inspections held" },
    formula: { vi: "Lần tự kiểm tra có kết luận trong kỳ", en: "Self-inspections concluded within the period" },
    rule: { vi: "Theo kế hoạch tự kiểm tra của xã", en: "By the commune's own plan" },
  }),
  inspection({
    id: "self-inspections.findings",
    name: { vi: "Tồn tại phát hiện khi tự kiểm tra", en: "Findings of self-inspection" },
    formula: { vi: "Tồn tại có hạn khắc phục trong kỳ", en: "Findings to be remedied within the period" },
    rule: { vi: "Theo kết luận tự kiểm tra", en: "By the conclusions" },
  }),
  inspection({
    id: "self-inspections.remedied",
    name: { vi: "Tồn tại đã khắc phục", en: "Findings remedied" },
    formula: { vi: "Tồn tại đã kiểm tra lại và khép", en: "Findings checked again and closed" },
    rule: { vi: "Theo kết luận tự kiểm tra", en: "By the conclusions" },
    partOf: "self-inspections.findings",
  }),
];
