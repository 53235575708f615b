import type { useWords } from "../frame/words.tsx";
import type { RuleRow } from "./rows.ts";

type Speech = Pick<ReturnType<typeof useWords>, "t" | "language">;

/** "90 ngày, từ ngày gỡ băng". */
export function periodWords({ t }: Speech, { period, start }: Pick<RuleRow, "period" | "start">): string {
  if (typeof period !== "object") return t(`retention.period.${period}`);
  const words = t(`retention.period.${period.unit}`, { count: period.count });
  return start === null ? words : `${words}, ${t(`retention.start.${start}`)}`;
}

/** The text a rule rests on, as it is cited. */
export const sourceWords = ({ language }: Speech, { source }: Pick<RuleRow, "source">): string =>
  [source.title[language], source.number, source.article].filter(Boolean).join(", ");
