import englishAt from "@gandan/i18n/messages/en/kiosk?url";
import vietnamese from "@gandan/i18n/messages/vi/kiosk";
import { type Language, type Values, wordsOf, writeDay } from "@gandan/i18n";
import type { Welcome } from "./api.ts";
import type { Day } from "@gandan/domain/values";
import { createContext, useContext } from "react";

export type Key = keyof typeof vietnamese;
export type Say = (key: Key, values?: Values) => string;
export type Place = Welcome["kind"];

/** The languages that have all their texts, each by its own name. */
export const languages: readonly { readonly code: Language; readonly name: string }[] = [
  { code: "vi", name: "Tiếng Việt" },
  { code: "en", name: "English" },
];

// The first language comes with the page, another with its first use.
const messages: Partial<Record<Language, Record<Key, string>>> = { vi: vietnamese };

/** Brings the texts of a language to the page; false where they could not be had. */
export async function bringWords(language: Language): Promise<boolean> {
  if (messages[language] !== undefined) return true;
  try {
    const answer = await fetch(englishAt);
    // Built from the same file as the Vietnamese texts; a test keeps their keys the same.
    if (answer.ok) messages[language] = (await answer.json()) as Record<Key, string>;
    return answer.ok;
  } catch {
    return false;
  }
}
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The texts of a language, speaking of the place as what it is: xã and thôn, or phường and tổ dân phố. */
export function sayIn(language: Language, kind: Place): Say {
  const words = wordsOf(messages[language] ?? vietnamese, language);
  const place = words(`place.${kind}`);
  const hamlet = words(kind === "ward" ? "place.block" : "place.hamlet");
  const filled = { place, Place: capital(place), hamlet };
  return (key, values) => words(key, { ...filled, ...values });
}

/** Whether a text of the server's has a message of its own. */
export const isKey = (code: string): code is Key => Object.hasOwn(vietnamese, code);

const weekdayNames: Record<Language, Intl.DateTimeFormat> = {
  vi: new Intl.DateTimeFormat("vi-VN", { weekday: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" }),
};

/** "thứ Ba 08/12/2026": by the browser's own weekday names, which keeps the schema library out of this bundle. */
export function writeWeekday(day: Day, language: Language): string {
  const name = weekdayNames[language].format(Date.parse(`${day}T00:00:00Z`));
  // Browsers write "Thứ Hai" and "Chủ Nhật"; within a sentence it is "thứ Hai", and always "Chủ nhật".
  const written = language === "vi" ? name.replace(/^Thứ/, "thứ").replace("Chủ Nhật", "Chủ nhật") : name;
  return `${written} ${writeDay(day)}`;
}

const moments = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "short",
  timeStyle: "short",
  timeZone: "Asia/Ho_Chi_Minh",
});

/** "14:05 08/12/2026" in Vietnam. */
export function writeMoment(instant: number): string {
  const parts = Object.fromEntries(moments.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts["hour"]}:${parts["minute"]} ${parts["day"]}/${parts["month"]}/${parts["year"]}`;
}

export const WordsContext = createContext<{ language: Language; say: Say }>({
  language: "vi",
  say: sayIn("vi", "commune"),
});

/** The texts of the language in use. */
export const useWords = () => useContext(WordsContext);
