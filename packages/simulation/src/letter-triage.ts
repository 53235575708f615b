import type { PetitionKind, TriageKind } from "@gandan/domain/petitions";
import type { Letter } from "./letters.ts";

/** How a letter is sorted when it comes: what the questions suggested, what was decided, and why that was corrected. */
interface Sorted {
  kind: PetitionKind;
  suggested: TriageKind | null;
  /** Why the kind is corrected a day later; null where it was right. */
  reason: string | null;
}

// The letters that were sorted wrongly, by their place in the year; the letter's own kind is the right one.
const wrongly: Readonly<Record<number, Sorted>> = {
  9: {
    kind: "feedback",
    suggested: "recommendation",
    reason: "Đơn đề nghị một việc xã nên làm, có giải pháp kèm theo, nên là kiến nghị.",
  },
  10: {
    kind: "recommendation",
    suggested: "recommendation",
    reason: "Người gửi không đồng ý với biên bản do xã lập và yêu cầu xem xét lại, nên là khiếu nại.",
  },
  20: {
    kind: "feedback",
    suggested: null,
    reason: "Người gửi chỉ xin xem danh sách mà xã đang giữ, nên là yêu cầu cung cấp thông tin.",
  },
};

/** Most letters are sorted as the questions say; a few are not, and are set right the next day. */
export const sortedAs = (number: number, letter: Letter): Sorted =>
  wrongly[number] ?? { kind: letter.kind, suggested: number % 4 === 3 ? null : letter.kind, reason: null };
