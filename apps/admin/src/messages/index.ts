import type { Language } from "@gandan/i18n";
import type refusals from "@gandan/i18n/messages/vi/refusals";
import type { messages as vietnamese } from "./vi.ts";

export type MessageKey = keyof typeof vietnamese;
export type RefusalKey = keyof typeof refusals;

/** The messages of one language; every language has the keys of Vietnamese. */
export interface Loaded {
  language: Language;
  messages: Readonly<Record<MessageKey, string>>;
}

/** Loads a language's messages; the one not in use is never downloaded. */
export const loadMessages = async (language: Language): Promise<Loaded> =>
  language === "en"
    ? { language, messages: (await import("./en.ts")).messages }
    : { language, messages: (await import("./vi.ts")).messages };
