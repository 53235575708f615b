import english from "@gandan/i18n/messages/en/room";
import vietnamese from "@gandan/i18n/messages/vi/room";
import { type Values, wordsOf } from "@gandan/i18n";
import { useWords } from "../words.tsx";

type Key = keyof typeof vietnamese;
const messages: Record<"vi" | "en", Record<Key, string>> = { vi: vietnamese, en: english };

/** The room's own texts, beside those it shares with the kiosk. */
export function useRoomWords(): (key: Key, values?: Values) => string {
  const { language, say } = useWords();
  const words = wordsOf(messages[language], language);
  const place = { place: say("place.own"), hamlet: say("place.own-hamlet") };
  return (key, values) => words(key, { ...place, ...values });
}
