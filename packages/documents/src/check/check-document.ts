import type { Finding, PlanDocument } from "@gandan/domain/plans";
import { findingKey } from "./finding-key.ts";
import type { CheckContext, Hit, Rule } from "./rule.ts";
import { rules } from "./rules.ts";

/** Everything the rules say of a document, in the order of the text; what concerns the whole stands first. */
export function checkDocument(document: PlanDocument, context: CheckContext): Finding[] {
  const findings = rules.flatMap((rule) => rule.check(document, context).map((hit) => found(rule, hit, document)));
  return withOwnKeys(findings.sort(byPlace));
}

const found = (rule: Rule, hit: Hit, document: PlanDocument): Finding => ({
  key: findingKey(rule.id, hit.about ?? (hit.span === null ? "" : document.source.slice(hit.span.start, hit.span.end))),
  ruleId: rule.id,
  family: rule.family,
  severity: hit.severity ?? rule.severity,
  span: hit.span,
  message: hit.message,
  source: hit.source ?? rule.source,
  fix: hit.fix ?? null,
});

const byPlace = (one: Finding, other: Finding): number =>
  (one.span?.start ?? -1) - (other.span?.start ?? -1) ||
  (one.span?.end ?? -1) - (other.span?.end ?? -1) ||
  one.ruleId.localeCompare(other.ruleId);

// The same fault of the same words twice: the second is named apart by its ordinal.
function withOwnKeys(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.key) ?? 0) + 1;
    seen.set(finding.key, count);
    return count === 1 ? finding : { ...finding, key: `${finding.key}.${count}` };
  });
}
