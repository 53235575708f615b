import type { Duty, Piece } from "@gandan/domain/plans";
import { findCitations } from "../citations/citations.ts";
import type { Passage } from "../lines/passage.ts";
import { findTimes } from "./times.ts";

/** A duty with the times that stand before who has it: "Trước ngày 10/6/2026, các phòng gửi báo cáo". */
export function withTimesBefore(passage: Passage, from: number, assignee: Piece, duty: Duty): Duty {
  const to = passage.at.findIndex((at) => at >= assignee.span.start);
  if (to - from < shortest) return duty;
  const times = findTimes(passage, from, to, "prose", findCitations(passage));
  return times.length === 0 ? duty : { ...duty, times: [...times, ...duty.times] };
}

// "Giao", "Đề nghị" and the like hold no time.
const shortest = 10;
