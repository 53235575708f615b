import { fold, sameSpelling } from "../values/index.ts";
import { evenDashes, lettersOf } from "./letters-of.ts";

/** Things by the names that lists write for them. */
export type NamedThings<Thing> = (written: string) => Thing[];

/**
 * What a list means by a name: whatever is spelled so; where nothing is, and the name stands there without any accent,
 * whatever has its letters. "Tú" is never "Tư".
 */
export function namedThings<Thing>(
  things: readonly Thing[],
  namesOf: (thing: Thing) => readonly string[],
): NamedThings<Thing> {
  const spelled = new Map<string, Set<Thing>>();
  const plain = new Map<string, Set<Thing>>();
  const put = (into: Map<string, Set<Thing>>, name: string, thing: Thing) =>
    into.set(name, (into.get(name) ?? new Set()).add(thing));
  for (const thing of things)
    for (const name of namesOf(thing)) {
      put(spelled, spellingOf(name), thing);
      put(plain, lettersOf(name), thing);
    }
  return (written) => {
    const spelling = spellingOf(written);
    return [...(spelled.get(spelling) ?? (isPlain(written) ? plain.get(spelling) : undefined) ?? [])];
  };
}

/** The same for things that are looked through once. */
export const meantBy = <Thing>(
  written: string,
  things: readonly Thing[],
  namesOf: (thing: Thing) => readonly string[],
): Thing[] => {
  const letters = lettersOf(written);
  // Only what has the same letters can be spelled alike.
  const alike = things.filter((thing) => namesOf(thing).some((name) => lettersOf(name) === letters));
  return namedThings(alike, namesOf)(written);
};

/** Whether a text is written without any accent, as for want of a keyboard. */
export const isPlain = (text: string): boolean => fold(text) === spaced(text.normalize("NFC").toLowerCase());

const spellingOf = (name: string): string => spaced(sameSpelling(evenDashes(name)));
const spaced = (text: string): string => text.replace(/\s+/g, " ").trim();
