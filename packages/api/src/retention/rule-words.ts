import type { DestructionFacts } from "@gandan/documents/retention";
import type { RetentionRule } from "@gandan/domain/retention";

const unitWords = { day: "ngày", year: "năm" } as const;

/** A row of the table of periods as the minutes name it. */
export function ruleWords(rule: RetentionRule | undefined): DestructionFacts["rule"] {
  if (rule === undefined) return { name: "Hồ sơ", period: "", source: "bảng thời hạn lưu giữ" };
  const { name, period, source } = rule;
  const words = typeof period === "object" ? `${period.count} ${unitWords[period.unit]}` : "vĩnh viễn";
  const number = source.number === null ? "" : ` ${source.number}`;
  const article = source.article === null ? "" : `${source.article} `;
  return { name: name.vi, period: words, source: `${article}${source.title.vi}${number}` };
}
