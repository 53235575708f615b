import type { FigureDefinition, Figures, Group, Leaf, Method, Rubric } from "../evaluation/index.ts";
import { Day, scoreOf } from "../values/index.ts";

const both = (text: string) => ({ vi: text, en: text });

/** A leaf of ten points that a person judges as full, half or nothing, or by the method given. */
export function aLeaf(given: Partial<Leaf> & { code: string }): Leaf {
  const maximum = given.maximum ?? scoreOf(10);
  const judged: Method = {
    kind: "judgement",
    levels: [
      { key: "full", name: both("đầy đủ"), award: maximum },
      { key: "half", name: both("một phần"), award: Math.floor(maximum / 2) as typeof maximum },
      { key: "none", name: both("chưa"), award: scoreOf(0) },
    ],
  };
  return {
    kind: "leaf",
    number: given.code,
    text: `Tiêu chí ${given.code}`,
    gate: [],
    evidence: [],
    scoredBy: [],
    isZeroSensitive: true,
    notApplicable: "refused",
    ...given,
    maximum,
    method: given.method ?? judged,
  };
}

/** A group of leaves whose maximum is their sum. */
export function aGroup(given: Partial<Group> & { code: string; children: Group["children"] }): Group {
  const maximum = scoreOf(given.children.reduce((sum, child) => sum + child.maximum, 0) / 100);
  return {
    kind: "group",
    number: given.code,
    text: `Nhóm ${given.code}`,
    maximum,
    gate: [],
    combine: "sum",
    scaleTo: null,
    ...given,
  };
}

/** A rubric of two leaves in one group with three classes, or of the groups given; its total is their sum. */
export function aRubric(given: Partial<Rubric> = {}): Rubric {
  const groups = given.groups ?? [aGroup({ code: "1", children: [aLeaf({ code: "1.1" }), aLeaf({ code: "1.2" })] })];
  const total = scoreOf(groups.reduce((sum, group) => sum + group.maximum, 0) / 100);
  const edge = (share: number, isClosed = true) => ({ at: Math.round(total * share), isClosed });
  return {
    id: "rubric-example",
    code: "example",
    version: 1,
    title: both("Bộ tiêu chí ví dụ"),
    issuer: both("Không cơ quan nào"),
    decisionNumber: null,
    effectiveFrom: Day.parse("2026-01-01"),
    effectiveTo: null,
    appliesTo: ["commune"],
    nature: "illustration",
    notice: null,
    source: { title: both("Ví dụ"), verified: "unverified" },
    levels: [
      { key: "self", name: both("Tự chấm") },
      { key: "office", name: both("Chánh Văn phòng") },
      { key: "province", name: both("Sở Nội vụ") },
    ],
    total,
    groups,
    bonus: null,
    penalty: null,
    classification: {
      levels: [
        { key: "excellent", name: both("xuất sắc"), from: edge(0.9), to: null, conditions: [] },
        { key: "good", name: both("tốt"), from: edge(0.5), to: edge(0.9, false), conditions: [] },
        { key: "poor", name: both("không hoàn thành"), from: null, to: edge(0.5, false), conditions: [] },
      ],
      vetoes: [],
      downgrades: [],
      notClassified: [],
    },
    tieBreaks: [],
    timetable: [],
    settled: [],
    ...given,
  };
}

/** Figures with these values and no rows behind them; null cannot be said. */
export const someFigures = (values: Readonly<Record<string, number | null>>): Figures =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, rows: [], leftOut: [], open: null }]));

/** A catalogue that knows these figures; none of them may be nought. */
export const aCatalogue = (...figures: readonly (Partial<FigureDefinition> & { id: string })[]): FigureDefinition[] =>
  figures.map((given) => ({
    name: both(given.id),
    unit: "count",
    formula: both("đếm"),
    registers: ["tasks"],
    period: "year",
    rule: both("mọi dòng"),
    mayBeZero: false,
    partOf: null,
    ...given,
  }));
