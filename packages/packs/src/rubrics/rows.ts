import type { Criterion, Edge, Group, Leaf, Method } from "@gandan/domain/evaluation";
import { type Score, scoreOf } from "@gandan/domain/values";

type Row = Pick<Leaf, "text"> &
  Partial<Pick<Leaf, "gate" | "evidence" | "notApplicable" | "isZeroSensitive" | "scoredBy">>;

/** A leaf by its printed number, points and method; its code is the number in small letters. */
export const leaf = (number: string, points: number, method: Method, row: Row): Leaf => ({
  kind: "leaf",
  code: codeOf(number),
  number,
  maximum: scoreOf(points),
  method,
  gate: [],
  evidence: [],
  scoredBy: [],
  isZeroSensitive: true,
  notApplicable: "refused",
  ...row,
});

/** A group by its printed number and points, added up from its rows. */
export const group = (
  number: string,
  points: number,
  text: string,
  children: Criterion[],
  more: Partial<Pick<Group, "scaleTo" | "gate" | "combine">> = {},
): Group => ({
  kind: "group",
  code: codeOf(number),
  number,
  text,
  maximum: scoreOf(points),
  gate: [],
  combine: "sum",
  scaleTo: null,
  children,
  ...more,
});

const codeOf = (number: string): string => number.toLowerCase();

/** An edge at a number of points, which belongs to the level. */
export const from = (points: number): Edge => ({ at: scoreOf(points), isClosed: true });

/** An edge at a number of points, which no longer belongs to the level. */
export const under = (points: number): Edge => ({ at: scoreOf(points), isClosed: false });

type OnEmpty = "ask" | "maximum" | "nothing";

/** What share `numerator` is of `denominator`. */
export const ratio = (numerator: string, denominator: string, onEmpty: OnEmpty = "ask"): Method => ({
  kind: "ratio",
  numerator,
  denominator,
  onEmpty,
  cap: 1000,
});

/** Judged as full, half or none of the points. */
export const judged = (points: number): Method => ({
  kind: "judgement",
  levels: [
    { key: "full", name: { vi: "Đầy đủ, có kết quả", en: "Full, with results" }, award: scoreOf(points) },
    { key: "half", name: { vi: "Có nhưng chưa đầy đủ", en: "Partly" }, award: scoreOf(points / 2) },
    { key: "none", name: { vi: "Không có", en: "None" }, award: 0 as Score },
  ],
});
