import type { Finding } from "./finding.ts";

/** A text with a finding's fix put in; the text itself where the finding has none. */
export const applyFix = (source: string, finding: Pick<Finding, "fix">): string =>
  finding.fix === null
    ? source
    : source.slice(0, finding.fix.span.start) + finding.fix.text + source.slice(finding.fix.span.end);
