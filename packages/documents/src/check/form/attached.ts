import type { PlanDocument } from "@gandan/domain/plans";

const attached = /kèm theo\s+(?:Quyết định|Nghị quyết|Công văn|Tờ trình|Chỉ thị|Thông báo)\s+(?:số|ngày)/iu;

/** Whether a document is put into force by another: number, symbol and recipients stand in that one. */
export const isAttached = ({ source, sections }: PlanDocument): boolean =>
  attached.test(source.slice(0, Math.min(sections[0]?.span.start ?? 0, 3_000)).replace(/\s+/gu, " "));
