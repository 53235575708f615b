import {
  type Day,
  type Instant,
  addDays,
  dayFrom,
  dayOf,
  holdsOn,
  lastDayOfMonth,
  monthOf,
  startOf,
  yearOf,
} from "../values/index.ts";
import type { RetainedKind, RetentionPeriod, RetentionRule } from "./retention-rule.ts";

/** The rule for a kind of record on a day; null where none is known. */
export const ruleInForce = (rules: readonly RetentionRule[], kind: RetainedKind, day: Day): RetentionRule | null =>
  rules.find((rule) => rule.kind === kind && holdsOn(rule.validity, day)) ?? null;

/** Whether a text in force that was read says it; whoever decides by any other writes down what they rest on. */
export const isVerified = ({ source }: Pick<RetentionRule, "source">): boolean =>
  source.basis === "law" && source.read === "full-text";

/** The last day of a period that began on a day; null where it never ends. */
export function lastDayKept(period: RetentionPeriod, from: Day): Day | null {
  if (typeof period !== "object") return null;
  if (period.unit === "day") return addDays(from, period.count);
  const [year, month] = [yearOf(from) + period.count, monthOf(from)];
  // 29 February has no day of its own in most years.
  return dayFrom(year, month, Number(from.slice(8))) ?? lastDayOfMonth(year, month);
}

/** What began before this instant has been kept for its whole period and is erased; null where nothing of the kind is. */
export function erasedBefore(
  rules: readonly RetentionRule[],
  kind: RetainedKind,
  now: Instant,
): { rule: RetentionRule; before: Instant } | null {
  const today = dayOf(now);
  const rule = ruleInForce(rules, kind, today);
  if (rule === null || rule.end !== "erased" || typeof rule.period !== "object") return null;
  return { rule, before: startOf(addDays(today, -rule.period.count)) };
}
