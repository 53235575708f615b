import type { useWords } from "../frame/words.tsx";

/** How a duty is named to people: "III.4" as the plan numbers it, a target or a row of the annex by its place. */
export function dutyName(t: ReturnType<typeof useWords>["t"], key: string): string {
  const [kind, place] = key.split(".");
  if (kind === "target" && place !== undefined) return t("plans.duty.target", { place });
  return key.replace(/#(\d+)/g, " ($1)");
}
