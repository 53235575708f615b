import type { Words } from "@gandan/i18n";
import type { MessageKey } from "../messages/index.ts";
import type { ListLine } from "./list-line.tsx";

type Fault = Extract<ListLine, { outcome: "refused" }>["faults"][number];

/** What is wrong with a cell, as a sentence, with the names that may be meant. */
export function faultWords(t: Words<MessageKey>, { column, fault, given, names }: Fault): string {
  const quoted = names.map((name) => `“${name}”`).join(", ");
  const values = {
    column: t(`tasks.list.column.${column}`),
    given,
    names: fault === "repeats" ? names.join(", ") : quoted,
  };
  const said = t(`tasks.list.fault.${fault}`, values);
  return fault === "unknown" && names.length > 0 ? `${said} ${t("tasks.list.fault.near", values)}` : said;
}
