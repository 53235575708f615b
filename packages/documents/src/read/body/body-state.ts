import type { Piece, ReadingNote, ScheduleRow, Span, Target } from "@gandan/domain/plans";
import { type Passage, pieceOf } from "../lines/passage.ts";
import type { Branch } from "../sections/section-tree.ts";
import type { UnmarkedHeadings } from "./unmarked-headings.ts";

export interface Body {
  root: Branch;
  preamble: Passage[];
  closing: Passage[];
  scheduleRows: ScheduleRow[];
  /** Of tables of targets. */
  targets: Target[];
  furniture: Piece[];
  notes: ReadingNote[];
}

/** A body as far as it is read. */
export interface State extends Body {
  source: string;
  /** The year the plan is made for. */
  year: number | null;
  last: Branch;
  takenKeys: Set<string>;
  unmarked: UnmarkedHeadings;
}

/** Keeps a line as furniture: bars, rules, page numbers. */
export function takeFurniture(state: State, line: Span): void {
  state.furniture.push(pieceOf(state.source, line.start, line.end));
}
