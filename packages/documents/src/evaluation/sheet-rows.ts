import {
  type Criterion,
  type CriterionScore,
  type Entries,
  type Figures,
  type Leaf,
  type Method,
  type Rubric,
  type ScoreSheet,
  figuresOfMethod,
  valueOf,
} from "@gandan/domain/evaluation";
import type { Score } from "@gandan/domain/values";

/** What one level gave; null where it has not scored yet. */
interface LevelColumn {
  name: string;
  scored: { sheet: ScoreSheet; entries: Entries } | null;
  signer: string | null;
}

/** A year's sheet as it goes on paper, with every level that scored. */
export interface SheetFacts {
  rubric: Rubric;
  figures: Figures;
  levels: readonly LevelColumn[];
}

type Row<Points> = (string | Points)[];

/** The sheet line by line as the rubric prints it: points of every level, what they were counted from, and why they depart; sums and class last. */
export function sheetRows<Points>(facts: SheetFacts, write: (points: Score) => Points): Row<Points>[] {
  const { rubric, levels } = facts;
  const byCode = levels.map(({ scored }) => new Map(scored === null ? [] : allScores(scored.sheet)));
  const rowOf = (criterion: Criterion): Row<Points> => [
    criterion.number,
    criterion.text,
    write(criterion.maximum),
    criterion.kind === "leaf" ? basisOf(criterion.method, facts.figures) : "",
    ...byCode.map((scores) => said(scores.get(criterion.code), write)),
    criterion.kind === "leaf" ? reasonsFor(criterion.code, levels) : "",
  ];
  const below = (criterion: Criterion): Row<Points>[] => [
    rowOf(criterion),
    ...(criterion.kind === "group" ? criterion.children.flatMap(below) : []),
  ];
  const sum = (name: string, maximum: Score | null, points: (sheet: ScoreSheet) => Score | null): Row<Points> => [
    "",
    name,
    maximum === null ? "" : write(maximum),
    "",
    ...levels.map(({ scored }) => {
      const given = scored === null ? null : points(scored.sheet);
      return given === null ? "" : write(given);
    }),
    "",
  ];
  const extra = (name: string, part: "bonus" | "penalty"): Row<Points>[] => {
    const own = rubric[part];
    if (own === null) return [];
    return [sum(name, own.cap, (sheet) => sheet[part]?.score ?? null), ...own.leaves.map((leaf: Leaf) => rowOf(leaf))];
  };
  return [
    ...rubric.groups.flatMap(below),
    sum("TỔNG ĐIỂM CHUẨN", rubric.total, ({ standard }) => standard),
    ...extra("Điểm thưởng", "bonus"),
    ...extra("Điểm trừ", "penalty"),
    sum("TỔNG CỘNG", null, ({ total }) => total),
    ["", "XẾP LOẠI", "", "", ...levels.map(({ scored }) => (scored === null ? "" : classOf(scored.sheet, rubric))), ""],
  ];
}

const allScores = ({ groups, bonus, penalty }: ScoreSheet): [string, CriterionScore][] =>
  flat([...groups, ...(bonus?.leaves ?? []), ...(penalty?.leaves ?? [])]).map((score) => [score.code, score]);

const flat = (scores: readonly CriterionScore[]): CriterionScore[] =>
  scores.flatMap((score) => [score, ...flat(score.children)]);

function said<Points>(score: CriterionScore | undefined, write: (points: Score) => Points): string | Points {
  switch (score?.state) {
    case "scored":
      return write(score.score);
    case "not-applicable":
      return "không áp dụng";
    case "elsewhere":
      return "cấp khác chấm";
    case "undecided":
      return "chưa quyết định";
    case "awaiting":
    case undefined:
      return "";
  }
}

/** What the points were counted from: "37/42" of a share, the count itself otherwise. */
function basisOf(method: Method, figures: Figures): string {
  const values = figuresOfMethod(method).map((id) => valueOf(figures, id));
  if (values.length === 0 || values.includes(null)) return "";
  return method.kind === "compareToMean"
    ? values.map((value) => String((value ?? 0) / 100).replace(".", ",")).join(" so với ")
    : values.join("/");
}

/** Why levels departed from the figures; who said it stands before it where there are several levels. */
const reasonsFor = (code: string, levels: readonly LevelColumn[]): string =>
  levels
    .flatMap(({ name, scored }) => {
      const reason = scored?.entries.leaves[code]?.reason ?? null;
      return reason === null || reason === "" ? [] : [levels.length > 1 ? `${name}: ${reason}` : reason];
    })
    .join("\n");

function classOf({ verdict }: ScoreSheet, { classification }: Rubric): string {
  if (verdict.state === "not-classified") return "Không xếp loại";
  if (verdict.state === "undecided") return "Chưa xác định";
  return classification.levels.find(({ key }) => key === verdict.level)?.name.vi ?? "";
}
