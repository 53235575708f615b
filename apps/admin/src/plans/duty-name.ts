import type { useWords } from "../frame/words.tsx";

/** How a duty is named to people: "III.4" as the plan numbers it, a target or a row of a table by its place. */
export function dutyName(t: ReturnType<typeof useWords>["t"], key: string): string {
  const [kind, place] = key.split(".");
  if (kind === "target" && place !== undefined) return t("plans.duty.target", { place });
  const shown = key.replace(/#(\d+)/g, " ($1)");
  // Rows of any table have this key, of one within a part as of an annex.
  if (shown.startsWith("PL.")) return t("plans.duty.row", { place: shown.slice("PL.".length) });
  // A part's Roman number and what stands in it; what is named otherwise keeps its name.
  return /^[IVX]+\./.test(shown) ? t("plans.duty.item", { place: shown }) : shown;
}
