import { aPlanDocument } from "@gandan/domain/examples";
import type { Finding } from "@gandan/domain/plans";
import { Day } from "@gandan/domain/values";
import { readPlanText } from "../../read/index.ts";
import { checkDocument } from "../check-document.ts";
import { chanceFrom } from "../planted/chance.ts";
import type { CheckContext } from "../rule.ts";
import { aDraft } from "./a-draft.ts";
import { type Draft, textOf } from "./draft.ts";
import { changedLaw, endedBodies } from "./facts.ts";

/** The context of the examples: the day of the check is in 2026. */
export const aContext = (named: Partial<CheckContext> = {}): CheckContext => ({
  on: Day.parse("2026-11-23"),
  institutions: endedBodies,
  currency: [changedLaw],
  ...named,
});

/** A clean plan with something changed, as text. */
export function aPlanText(change: (draft: Draft) => void = () => {}): string {
  const draft = aDraft(chanceFrom(5));
  change(draft);
  return textOf(draft);
}

/** What one rule says of a clean plan after a change. */
export const saidOf = (
  ruleId: string,
  change: (draft: Draft) => void = () => {},
  context: Partial<CheckContext> = {},
): Finding[] =>
  checkDocument(readPlanText(aPlanText(change)), aContext(context)).filter((finding) => finding.ruleId === ruleId);

/** What one rule says of a bare stretch of text. */
export const saidOfText = (ruleId: string, source: string): Finding[] =>
  checkDocument(aPlanDocument({ source }), aContext()).filter((finding) => finding.ruleId === ruleId);

/** The words of a bare text that a rule points at. */
export const quotedIn = (ruleId: string, source: string): string[] =>
  saidOfText(ruleId, source).map(({ span }) => (span === null ? "" : source.slice(span.start, span.end)));
