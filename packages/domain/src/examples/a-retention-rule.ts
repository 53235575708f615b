import type { RetentionRule } from "../retention/index.ts";
import { Day } from "../values/index.ts";

/** A rule by which a recording is erased ninety days after it was written down. */
export const aRetentionRule = (named: Partial<RetentionRule> = {}): RetentionRule => ({
  id: "recording@2025-01-01",
  kind: "recording",
  name: { vi: "Bản ghi âm", en: "A recording" },
  period: { count: 90, unit: "day" },
  start: "transcribed",
  end: "erased",
  source: {
    title: { vi: "Cách làm của xã", en: "The commune's own practice" },
    number: null,
    article: null,
    basis: "commune-setting",
    read: "full-text",
  },
  validity: { from: Day.parse("2025-01-01"), to: null },
  ...named,
});
