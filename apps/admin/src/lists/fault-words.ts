import type { Words } from "@gandan/i18n";
import type { MessageKey } from "../messages/index.ts";
import type { ShownFault } from "./shown-list.ts";

export const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

/** What is wrong with a cell, as a sentence, with the names that may be meant. */
export function faultWords(t: Words<MessageKey>, { column, fault, given, names }: ShownFault): string {
  const values = { column, given, names: fault === "repeats" ? names.join(", ") : quoted(names) };
  if (fault === "fixed" && names.every((name) => name === "")) return t("lists.fault.fixed-empty", values);
  const said = t(`lists.fault.${fault}`, values);
  if (names.length === 0) return said;
  if (fault === "unknown" || fault === "new-position") return `${said} ${t("lists.fault.near", values)}`;
  return fault === "ended" ? `${said} ${t("lists.fault.now", values)}` : said;
}
