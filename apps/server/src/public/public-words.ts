import { type Language, type Words, wordsOf } from "@gandan/i18n";
import en from "@gandan/i18n/messages/en/public" with { type: "json" };
import vi from "@gandan/i18n/messages/vi/public" with { type: "json" };

type PublicWords = Words<keyof typeof vi>;

/** A reader's language and the words in it. */
export interface Reading {
  language: Language;
  t: PublicWords;
}

const readings: Record<Language, Reading> = {
  vi: { language: "vi", t: wordsOf(vi, "vi") },
  en: { language: "en", t: wordsOf(en, "en") },
};

/** Vietnamese unless the address asks for English. */
export const readingOf = (asked: string | undefined): Reading => readings[asked === "en" ? "en" : "vi"];
