import { type Language, type Words, wordsOf } from "@gandan/i18n";
import { type ReactNode, createContext, use, useEffect, useMemo, useState } from "react";
import { type MessageKey, type RefusalKey, loadMessages, type Loaded } from "../messages/index.ts";

interface Speech {
  t: Words<MessageKey>;
  /** What a refusal's code says to a person; an unknown code is said plainly too. */
  refusal: (code: string, values?: Record<string, string | number>) => string;
  language: Language;
  /** All of it by key, for what writes its own sentences. */
  messages: Loaded["messages"];
  setLanguage: (language: Language) => void;
}

const Spoken = createContext<Speech | null>(null);
const rememberedAs = "gandan-language";

/** The language this browser was last used in; Vietnamese unless English was chosen. */
export const rememberedLanguage = (): Language => (localStorage.getItem(rememberedAs) === "en" ? "en" : "vi");

/** Gives the pages below their words, and lets them change the language anywhere. */
export function WordsProvider({ first, children }: { first: Loaded; children: ReactNode }) {
  const [loaded, setLoaded] = useState(first);

  useEffect(() => {
    document.documentElement.lang = loaded.language;
  }, [loaded.language]);

  const speech = useMemo<Speech>(() => {
    const say = wordsOf(loaded.messages, loaded.language);
    const has = (code: string): code is RefusalKey => code in loaded.messages;
    return {
      t: say,
      refusal: (code, values) => (has(code) ? say(code, values) : say("frame.refusal.unknown", { code })),
      language: loaded.language,
      messages: loaded.messages,
      setLanguage: (language) => {
        localStorage.setItem(rememberedAs, language);
        void loadMessages(language).then(setLoaded);
      },
    };
  }, [loaded]);

  return <Spoken value={speech}>{children}</Spoken>;
}

/** The words of the language in use. */
export function useWords(): Speech {
  const speech = use(Spoken);
  if (speech === null) throw new Error("useWords stands outside WordsProvider");
  return speech;
}
