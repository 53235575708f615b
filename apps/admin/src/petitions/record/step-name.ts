import type { PetitionKind, PlainStep } from "@gandan/domain/petitions";
import type { useWords } from "../../frame/words.tsx";

/** What a step is called for a matter of a kind: a complaint is not taken up, information is refused. */
export function stepName(
  t: ReturnType<typeof useWords>["t"],
  step: PlainStep | "correct-kind",
  kind: PetitionKind,
): string {
  if (step === "refuse" && kind === "complaint") return t("petitions.step.refuse.complaint");
  if (step === "refuse" && kind === "information-request") return t("petitions.step.refuse.information-request");
  return t(`petitions.step.${step}`);
}
