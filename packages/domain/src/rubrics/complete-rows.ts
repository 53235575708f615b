import type { Criterion, Group, Leaf, Requirement } from "../evaluation/index.ts";
import { type Score, scoreOf, sumOf } from "../values/index.ts";
import { completeMethod, noFigure } from "./complete-method.ts";
import type { GapsAt } from "./gaps.ts";
import { familyEnd } from "./outline.ts";
import type { DraftGate, DraftRow } from "./rubric-draft.ts";

type At = (row: string, number?: string) => GapsAt;

/** A line that stands alone at the top gets a group around it of this code. */
export const groupAround = (code: string): string => `${code}.group`;
export const rowOfCode = (code: string): string => code.replace(/\.group$/, "");

/** The tree that flat rows make: a row with deeper ones below it is a group. */
export function completeGroups(rows: readonly DraftRow[], at: At): Group[] {
  return siblingsOf(rows).map((family): Group => {
    const [row] = family;
    if (family.length > 1) return groupOf(family, at);
    // What was given a way of scoring is a criterion; what was not is the frame of a group.
    if (row.method.kind === null)
      return { ...headOf(row, at), kind: "group", combine: "sum", scaleTo: null, children: [] };
    const leaf = leafOf(row, at);
    const { number, text, maximum } = leaf;
    const around = { code: groupAround(row.code), number, text, maximum, gate: [] };
    return {
      kind: "group",
      ...around,
      combine: "sum",
      scaleTo: leaf.notApplicable === "rest-scaled" ? maximum : null,
      children: [leaf],
    };
  });
}

type Family = [DraftRow, ...DraftRow[]];

// Whatever depth the first row has, what is as deep as it is its sibling.
function siblingsOf(rows: readonly DraftRow[]): Family[] {
  const families: Family[] = [];
  for (let at = 0; at < rows.length;) {
    const end = familyEnd(rows, at);
    const [first, ...rest] = rows.slice(at, end);
    if (first !== undefined) families.push([first, ...rest]);
    at = end;
  }
  return families;
}

function groupOf([row, ...below]: Family, at: At): Group {
  const children = siblingsOf(below).map((family): Criterion =>
    family.length > 1 ? groupOf(family, at) : leafOf(family[0], at),
  );
  const maxima = children.map(({ maximum }) => maximum);
  const added = row.combine === "best" ? scoreOf(Math.max(...maxima) / 100) : sumOf(maxima);
  const { combine, scaleTo } = row;
  return { ...headOf({ ...row, maximum: row.maximum ?? added }, at), kind: "group", combine, scaleTo, children };
}

/** A line that gets points, with what its method asks for. */
export function leafOf(row: DraftRow, at: At): Leaf {
  const head = headOf(row, at);
  const { scoredBy, isZeroSensitive, notApplicable } = row;
  return {
    ...head,
    kind: "leaf",
    method: completeMethod(row.method, head.maximum, at(row.code, head.number)),
    evidence: row.evidence.map((one) => one.trim()).filter((one) => one !== ""),
    scoredBy,
    isZeroSensitive,
    notApplicable,
  };
}

function headOf(row: DraftRow, at: At) {
  const gaps = at(row.code, row.number.trim() || "?");
  const guidance = row.guidance.trim();
  return {
    code: row.code,
    number: gaps.text(row.number, "?", "number"),
    text: gaps.text(row.text, "…", "text"),
    ...(guidance !== "" && { guidance }),
    maximum: gaps.number<Score>(row.maximum, scoreOf(0), "maximum"),
    gate: row.gate.map((gate) => requirementOf(gate, gaps)),
  };
}

function requirementOf(gate: DraftGate, gaps: GapsAt): Requirement {
  switch (gate.kind) {
    case "criterion":
      return {
        kind: "criterion",
        code: gaps.text(gate.code, "missing", "needed"),
        atLeast: scoreOf(gaps.number(gate.atLeast, 0, "at-least") / 100),
      };
    case "figure":
      return {
        kind: "figure",
        id: gaps.text(gate.figure, noFigure, "figure"),
        atLeast: Math.max(1, gaps.number(gate.atLeast, 1, "at-least")),
      };
    case "fact":
      return { kind: "fact", key: gate.key, text: gaps.said(gate.text, "question") };
  }
}
