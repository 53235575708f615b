import type { DraftMethod } from "@gandan/domain/rubrics";
import { type Score, scoreOf } from "@gandan/domain/values";
import type { useWords } from "../../frame/words.tsx";
import { typedIn } from "./editing.ts";

/** The three levels that most criteria are judged by: all of the points, half of them, none; changed where the decision says otherwise. */
export const usualLevels = (maximum: Score | null, t: ReturnType<typeof useWords>["t"]): DraftMethod["levels"] => [
  { key: "full", name: typedIn(t("rubrics.judged.full")), award: maximum },
  { key: "half", name: typedIn(t("rubrics.judged.half")), award: maximum && scoreOf(Math.floor(maximum / 2) / 100) },
  { key: "none", name: typedIn(t("rubrics.judged.none")), award: scoreOf(0) },
];
