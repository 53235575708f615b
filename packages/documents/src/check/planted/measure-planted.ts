import type { Finding, PlanDocument } from "@gandan/domain/plans";
import { Day } from "@gandan/domain/values";
import { readPlanText } from "../../read/index.ts";
import { checkDocument } from "../check-document.ts";
import { aDraft } from "../examples/a-draft.ts";
import { textOf } from "../examples/draft.ts";
import { changedLaw, endedBodies } from "../examples/facts.ts";
import type { CheckContext } from "../rule.ts";
import { chanceFrom } from "./chance.ts";
import { plantErrors } from "./errors.ts";
import type { Planted } from "./planted.ts";

/** How well the rules find errors that were planted into clean plans. */
export interface PlantedMeasure {
  documents: number;
  errors: number;
  found: number;
  findings: number;
  falseAlarms: number;
  /** Shares from 0 to 1. */
  recall: number;
  precision: number;
  missed: readonly string[];
  falseAlarmRules: readonly string[];
}

const errorsEach = 11;

/** Plants errors of many kinds into clean generated plans, reads and checks them, and counts what was found. */
export function measurePlanted(seed: number, documents: number): PlantedMeasure {
  const judged = Array.from({ length: documents }, (_, at) => judge(seed * 1_000 + at));
  const sum = (count: (one: Judged) => number): number => judged.reduce((total, one) => total + count(one), 0);
  const errors = sum(({ planted }) => planted.length);
  const missed = judged.flatMap(({ unfound }) => unfound);
  const findings = sum((one) => one.findings);
  const falseAlarmRules = judged.flatMap(({ falseAlarms }) => falseAlarms);
  return {
    documents,
    errors,
    found: errors - missed.length,
    findings,
    falseAlarms: falseAlarmRules.length,
    recall: errors === 0 ? 1 : (errors - missed.length) / errors,
    precision: findings === 0 ? 1 : (findings - falseAlarmRules.length) / findings,
    missed,
    falseAlarmRules,
  };
}

/** What clean generated plans are told: each finding is a false alarm. */
export const alarmsOnClean = (seed: number): Finding[] =>
  checkDocument(readPlanText(textOf(aDraft(chanceFrom(seed)))), context);

const context: CheckContext = {
  on: Day.parse("2026-11-23"),
  institutions: endedBodies,
  currency: [changedLaw],
};

interface Judged {
  planted: readonly Planted[];
  unfound: readonly string[];
  findings: number;
  falseAlarms: readonly string[];
}

function judge(seed: number): Judged {
  const chance = chanceFrom(seed);
  const draft = aDraft(chance);
  const planted: Planted[] = [];
  // Kinds that undo each other's place (a number left out and a number without 0) are not planted together.
  const taken = new Set<string>();
  for (const plant of chance.shuffled(plantErrors)) {
    if (planted.length === errorsEach) break;
    const before = structuredClone(draft);
    const error = plant(draft, chance);
    if (error === null || error.rules.some((rule) => taken.has(groupOf(rule)))) {
      Object.assign(draft, before);
      continue;
    }
    for (const rule of error.rules) taken.add(groupOf(rule));
    planted.push(error);
  }
  const document = readPlanText(textOf(draft));
  const findings = checkDocument(document, context);
  const belongs = new Map(
    planted.map((error) => [error, findings.filter((finding) => isOf(finding, error, document))]),
  );
  const right = new Set([...belongs.values()].flat());
  return {
    planted,
    unfound: planted.filter((error) => belongs.get(error)?.length === 0).map(({ kind, at }) => `${kind}: ${at ?? ""}`),
    findings: findings.length,
    falseAlarms: findings
      .filter((finding) => !right.has(finding))
      .map(({ ruleId, message }) => `${ruleId}: ${message.vi}`),
  };
}

const groupOf = (rule: string): string =>
  rule
    .replace(/(?:missing|padding|skipped|repeated|mismatch)$/u, "")
    .replace("form.day-", "form.date-")
    .replace(/references\.target-year|substance\.few-targets/u, "targets");

function isOf(finding: Finding, { rules, at }: Planted, { source }: PlanDocument): boolean {
  if (!rules.includes(finding.ruleId)) return false;
  if (at === null || finding.span === null) return true;
  const { start, end } = finding.span;
  for (let place = source.indexOf(at); place >= 0; place = source.indexOf(at, place + 1))
    if (start < place + at.length && place < end) return true;
  return false;
}
