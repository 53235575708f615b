import { type Language, type Words, wordsOf } from "@gandan/i18n";
import { useQuery } from "@tanstack/react-query";
import { useWords } from "../frame/words.tsx";
import type { GuideKey } from "./sentence.ts";

const load = {
  vi: () => import("@gandan/i18n/messages/vi/guide"),
  en: () => import("@gandan/i18n/messages/en/guide"),
} as const satisfies Record<Language, unknown>;

/** The guides' own words: long, seldom read, and so not loaded with the desk. */
export function useGuideWords() {
  const { language } = useWords();
  return useQuery({
    queryKey: ["guide", language],
    queryFn: async (): Promise<Words<GuideKey>> => wordsOf((await load[language]()).default, language),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
