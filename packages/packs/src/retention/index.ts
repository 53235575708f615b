import type { RetentionPack, RetentionRule } from "@gandan/domain/retention";
import { Day } from "@gandan/domain/values";
import { caseRules, keptRules } from "./cases.ts";
import { erasedRules } from "./erased.ts";

const readOn = Day.parse("2026-07-23");

/** How long each kind of record is kept. */
export const retentionPacks: readonly RetentionPack[] = [
  {
    id: "retention-commune",
    title: { vi: "Bảng thời hạn lưu giữ", en: "How long records are kept" },
    readOn,
    rules: [...erasedRules, ...caseRules, ...keptRules],
  },
];

/** All rules of all packs, as `ruleInForce` takes them. */
export const retentionRules: readonly RetentionRule[] = retentionPacks.flatMap(({ rules }) => rules);
