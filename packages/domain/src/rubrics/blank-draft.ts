import type { DraftCondition, DraftGate, DraftMethod, DraftRow, RubricDraft, Said } from "./rubric-draft.ts";
import { scoreOf } from "../values/index.ts";

export const nothingSaid: Said = { vi: "", en: "" };

export const blankMethod: DraftMethod = {
  kind: null,
  numerator: "",
  denominator: "",
  onEmpty: "ask",
  atLeast: 1,
  award: null,
  cap: 1_000,
  from: 1_000,
  bands: [],
  outside: null,
  each: null,
  floor: scoreOf(0),
  size: null,
  level: "",
  aspect: "quantity",
  levels: [],
};

export const blankGate: DraftGate = {
  kind: "fact",
  code: "",
  figure: "",
  key: "",
  text: nothingSaid,
  atLeast: 1,
};

export const blankCondition: DraftCondition = {
  kind: "fact",
  key: "",
  text: nothingSaid,
  numerator: "",
  denominator: "",
  atLeast: null,
  atMost: null,
};

export const blankRow = (code: string, depth: number): DraftRow => ({
  code,
  depth,
  number: "",
  text: "",
  guidance: "",
  maximum: null,
  combine: "sum",
  scaleTo: null,
  gate: [],
  method: blankMethod,
  evidence: [],
  scoredBy: [],
  isZeroSensitive: true,
  notApplicable: "refused",
});

const said = (vi: string, en: string): Said => ({ vi, en });

/** A rubric of which nothing is known yet: scored by the commune, its leaders and the province. */
export const blankDraft: RubricDraft = {
  rubricId: null,
  title: nothingSaid,
  issuer: nothingSaid,
  decisionNumber: "",
  effectiveFrom: "",
  effectiveTo: "",
  appliesTo: ["commune", "ward", "special-zone"],
  nature: "decision",
  notice: nothingSaid,
  source: { title: nothingSaid, verified: "unverified" },
  levels: [
    { key: "self", name: said("Công chức phụ trách tự chấm", "Official in charge") },
    { key: "office", name: said("Chánh Văn phòng", "Head of office") },
    { key: "chairman", name: said("Chủ tịch UBND", "Chairman") },
    { key: "province", name: said("Sở Nội vụ thẩm định", "Department of Home Affairs") },
  ],
  total: scoreOf(100),
  rows: [],
  bonus: null,
  penalty: null,
  classes: [],
  vetoes: [],
  downgrades: [],
  notClassified: [],
  tieBreaks: [],
  timetable: [],
  settled: [],
};
