import { dayOf } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import type { useWords } from "../frame/words.tsx";
import type { PetitionPage } from "./rows.ts";

/** What a citizen said, or why it cannot be read: only spoken so far, or destroyed when its time was over. */
export function saidOf(
  t: ReturnType<typeof useWords>["t"],
  { text, erasedAt }: Pick<PetitionPage["petition"], "text" | "erasedAt">,
  destroyed: "petitions.destroyed" | "petitions.destroyed.short" = "petitions.destroyed",
): string {
  if (erasedAt !== null) return t(destroyed, { day: writeDay(dayOf(erasedAt)) });
  return text === "" ? t("petitions.voice.only") : text;
}
