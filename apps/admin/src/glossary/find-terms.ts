import type { GlossaryTerm } from "@gandan/domain/glossary";
import { fold } from "@gandan/domain/values";
import type { Language } from "@gandan/i18n";

/** The terms that hold every word that was typed, accents or not, in the order of the language; of its names first. */
export function findTerms(terms: readonly GlossaryTerm[], typed: string, language: Language): GlossaryTerm[] {
  const wanted = fold(typed).split(" ").filter(Boolean);
  const holds = (text: string) => wanted.every((word) => fold(text).includes(word));
  const order = new Intl.Collator(language);
  const found = terms
    .filter(({ name, meaning }) => holds(`${name.vi} ${name.en} ${meaning[language]}`))
    .toSorted((one, other) => order.compare(one.name[language], other.name[language]));
  return [
    ...found.filter(({ name }) => holds(`${name.vi} ${name.en}`)),
    ...found.filter(({ name }) => !holds(`${name.vi} ${name.en}`)),
  ];
}
