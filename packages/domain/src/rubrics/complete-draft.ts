import {
  type Condition,
  type Rubric,
  type RubricDefect,
  type FigureDefinition,
  checkRubric,
} from "../evaluation/index.ts";
import { Day, fold, isDay, scoreOf, sumOf } from "../values/index.ts";
import { noFigure } from "./complete-method.ts";
import { completeGroups, leafOf, rowOfCode } from "./complete-rows.ts";
import { type Gap, type GapsAt, gapsCollector } from "./gaps.ts";
import type { DraftCondition, DraftExtra, DraftRule, RubricDraft } from "./rubric-draft.ts";

/** How the rubric is named once it is in force. */
export interface RubricName {
  id: string;
  version: number;
}

type At = ReturnType<typeof gapsCollector>["at"];

/** The rubric that a draft makes, and what is still missing; something stands in each missing place, so that the rest can be checked. */
export function completeDraft(draft: RubricDraft, { id, version }: RubricName): { rubric: Rubric; gaps: Gap[] } {
  const { gaps, at } = gapsCollector();
  const whole = at("facts");
  const classes = at("classification");
  const groups = completeGroups(draft.rows, at);
  if (groups.length === 0) at("rows").lacks("rows");
  if (draft.appliesTo.length === 0) whole.lacks("applies-to");
  if (draft.levels.length === 0) whole.lacks("levels");
  const noticed = draft.notice.vi.trim() !== "";
  const number = draft.decisionNumber.trim();
  const rubric: Rubric = {
    id,
    code: keyOf(number) || id.slice("rubric-".length),
    version,
    title: whole.said(draft.title, "title"),
    issuer: whole.said(draft.issuer, "issuer"),
    decisionNumber: number === "" ? null : number,
    effectiveFrom: dayOf(draft.effectiveFrom, whole, "effective-from") ?? Day.parse("2000-01-01"),
    effectiveTo: draft.effectiveTo === "" ? null : dayOf(draft.effectiveTo, whole, "effective-to"),
    appliesTo: draft.appliesTo,
    nature: draft.nature,
    notice: noticed ? whole.said(draft.notice, "title") : null,
    source: { title: whole.said(draft.source.title, "source"), verified: draft.source.verified },
    levels: draft.levels.map(({ key, name }) => ({ key, name: whole.said(name, "level-name") })),
    total: draft.total ?? sumOf(groups.map(({ maximum }) => maximum)),
    groups,
    bonus: extraOf(draft.bonus, "bonus", at),
    penalty: extraOf(draft.penalty, "penalty", at),
    classification: {
      levels: draft.classes.map(({ key, name, from, to, conditions }) => ({
        key,
        name: classes.said(name, "class-name"),
        from: from && { ...from, at: classes.number(from.at, 0, "edge") },
        to: to && { ...to, at: classes.number(to.at, 0, "edge") },
        conditions: conditions.map((condition) => conditionOf(condition, classes)),
      })),
      vetoes: draft.vetoes.map((rule) => ({ when: conditionOf(rule.when, classes), level: levelOf(rule, classes) })),
      downgrades: draft.downgrades.map((rule) => ({
        when: conditionOf(rule.when, classes),
        atMost: levelOf(rule, classes),
      })),
      notClassified: draft.notClassified.map(({ when }) => ({ when: conditionOf(when, classes) })),
    },
    tieBreaks: draft.tieBreaks.map((rule) => {
      const ties = at("tie-breaks");
      if (rule.kind === "criterion") return { kind: "criterion", code: ties.text(rule.code, "missing", "needed") };
      return rule.kind === "figure"
        ? { kind: "figure", id: ties.text(rule.figure, noFigure, "figure"), wins: rule.wins }
        : { kind: "vote", by: ties.said(rule.by, "who") };
    }),
    timetable: draft.timetable.map(({ by, ...step }) => ({ ...step, by: at("timetable").said(by, "who") })),
    settled: draft.settled.filter(({ reason }) => reason.trim() !== ""),
  };
  return { rubric, gaps };
}

/** What is missing in a draft and what is wrong with it; a row that is not whole is not yet judged by what stands in its gaps. */
export function checkDraft(
  draft: RubricDraft,
  name: RubricName,
  catalogue: readonly FigureDefinition[],
): { rubric: Rubric; gaps: Gap[]; defects: RubricDefect[] } {
  const { rubric, gaps } = completeDraft(draft, name);
  const open = new Set(gaps.map(({ row }) => row));
  const sums: ReadonlySet<string> = new Set(["leaves-not-group", "groups-not-total", "code-repeated"]);
  const defects = checkRubric(rubric, catalogue).filter(
    ({ code, row, values }) => values["figure"]?.value !== noFigure && (sums.has(code) || !open.has(rowOfCode(row))),
  );
  return { rubric, gaps, defects };
}

function extraOf(extra: DraftExtra | null, part: "bonus" | "penalty", at: At): Rubric["bonus"] {
  if (extra === null) return null;
  return { cap: at(part).number(extra.cap, scoreOf(0), "extra-cap"), leaves: extra.rows.map((row) => leafOf(row, at)) };
}

function dayOf(written: string, at: GapsAt, field: "effective-from" | "effective-to"): Day | null {
  if (isDay(written)) return written;
  at.lacks(field);
  return null;
}

function conditionOf(condition: DraftCondition, at: GapsAt): Condition {
  switch (condition.kind) {
    case "no-zero":
    case "not-self-scored":
      return { kind: condition.kind };
    case "fact":
      return { kind: "fact", key: condition.key, text: at.said(condition.text, "question") };
    case "share":
      return {
        kind: "share",
        text: at.said(condition.text, "question"),
        numerator: at.text(condition.numerator, noFigure, "figure"),
        denominator: at.text(condition.denominator, noFigure, "denominator"),
        atLeast: condition.atLeast,
        atMost: condition.atMost,
      };
  }
}

const levelOf = ({ level }: DraftRule, at: GapsAt): string => at.text(level, "missing", "class-level");

/** "1211/QĐ-UBND" as a key: "1211-qd-ubnd". */
const keyOf = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
