import type { Day } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { useWords } from "../frame/words.tsx";
import { standingOn } from "./tenure-lines.ts";

/** "từ 01/07/2025 đến nay", "01/01/2020 – 30/06/2025" or "từ 01/01/2027". */
export function SpanWords({ row, day }: { row: { from: Day; to: Day | null }; day: Day }) {
  const { t } = useWords();
  const from = writeDay(row.from);
  if (row.to !== null) return t("roles.span.closed", { from, to: writeDay(row.to) });
  return t(standingOn(row, day) === "coming" ? "roles.span.coming" : "roles.span.open", { from });
}
