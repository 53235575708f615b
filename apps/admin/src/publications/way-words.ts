import type { WayRule } from "@gandan/domain/publications";
import type { useWords } from "../frame/words.tsx";

type Say = ReturnType<typeof useWords>["t"];

/** What the law asks of one way, in a few words: how, where and for how long. */
export function ruleWords(t: Say, { way, isRequired, isAtHamlets, days, isPermanent }: WayRule): string {
  const name = t(`publications.way.${way}`);
  if (!isRequired) return t("publications.rule.if-there", { way: name });
  const place = way !== "posting" ? name : t(isAtHamlets ? "publications.rule.everywhere" : "publications.rule.seat");
  if (isPermanent) return t("publications.rule.for-good", { way: place });
  return days === null ? place : t("publications.rule.days", { way: place, days });
}
