import type { Task } from "../tasks/index.ts";
import type { Day, Instant } from "../values/index.ts";
import { anId } from "./ids.ts";

/** A task as the office in charge would give it to a hamlet head. */
export const aTask = (named: Partial<Task> = {}): Task => ({
  id: anId("task"),
  communeId: anId("commune"),
  title: "Họp dân thông báo lịch làm sạch kênh nội đồng",
  detail: "",
  source: { kind: "by-hand", reason: "" },
  positionId: anId("position"),
  supportingIds: [],
  hamletId: null,
  deadline: "2025-06-30" as Day,
  deadlineReason: "trước ngày 30/6/2025",
  recurrence: null,
  occurrence: null,
  product: null,
  quantity: null,
  unit: null,
  evidenceRequired: false,
  state: "assigned",
  createdAt: 1_735_689_600_000 as Instant,
  updatedAt: 1_735_689_600_000 as Instant,
  revision: 1,
  ...named,
});
