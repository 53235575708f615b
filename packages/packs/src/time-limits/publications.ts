import type { TimeLimitPack } from "@gandan/domain/calendar";
import { Day } from "@gandan/domain/values";
import { limit } from "./rows.ts";
import { grassrootsDemocracyLaw } from "./sources.ts";

/** When the commune has to begin to publish what it decided. */
export const publicationLimits: TimeLimitPack = {
  id: "time-limits-publications",
  title: { vi: "Thời hạn công khai thông tin ở xã", en: "Time limits of publication in the commune" },
  readOn: Day.parse("2026-11-23"),
  rows: [
    limit({
      series: "publication.begin",
      matters: ["publication"],
      stage: "publication",
      name: { vi: "Bắt đầu công khai văn bản đã quyết định", en: "Begin to publish what was decided" },
      from: "publication-decided",
      until: ["publication-begun"],
      unit: "working-day",
      count: 5,
      source: grassrootsDemocracyLaw,
      article: "Điều 12–14",
      validFrom: "2023-07-01",
    }),
  ],
};
