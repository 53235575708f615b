import type { LimitSource } from "@gandan/domain/calendar";
import type { GlossaryTerm } from "@gandan/domain/glossary";

type Law = Omit<LimitSource, "article">;
type Words = GlossaryTerm["name"];
export type Draft = Omit<GlossaryTerm, "id">;

export const words = (vi: string, en: string): Words => ({ vi, en });

/** A term that no text that was read explains: plain words, shown as such. */
export const plain = (name: Words, meaning: Words): Draft => ({ name, meaning, rule: null });

/** A term in plain words with what an article says of it. */
export const ruled = (name: Words, meaning: Words, text: Words, law: Law, article: string | null): Draft => ({
  name,
  meaning,
  rule: { text, source: { ...law, article } },
});

/** A law of which an older text was read, and not what was changed in it since. */
export const beforeAmendment = (law: Law): Law => ({ ...law, read: "before-amendment" });
