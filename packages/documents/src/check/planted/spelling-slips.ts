import { isSyllable, toneOf } from "../language/syllable.ts";
import type { Chance } from "./chance.ts";

const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

/** The syllable with another tone, as a finger or a scanner slips; null where no other is possible. */
export function slippedTone(syllable: string, chance: Chance): string | null {
  const read = toneOf(syllable);
  if (read === null) return null;
  const place = Array.from(syllable.normalize("NFD"));
  const marked = place.findIndex((sign) => tones.slice(1).includes(sign));
  const vowel = marked >= 0 ? marked : vowelOf(place);
  if (vowel < 0) return null;
  const bare = place.filter((_, index) => index !== marked);
  const others = chance
    .shuffled(tones)
    .filter((tone) => tone !== read.tone)
    .map((tone) =>
      [...bare.slice(0, vowel), ...(tone === "" ? [] : [tone]), ...bare.slice(vowel)].join("").normalize("NFC"),
    );
  return others.find((one) => isSyllable(one.toLowerCase())) ?? null;
}

// Behind the last vowel before the final consonant, with its own marks.
function vowelOf(signs: readonly string[]): number {
  const last = signs.findLastIndex((sign) => /[aeiouy]/iu.test(sign));
  if (last < 0) return -1;
  let after = last + 1;
  while (/\p{M}/u.test(signs[after] ?? "")) after += 1;
  return after;
}

/** The syllable with a letter too many, which no syllable has. */
export function brokenSyllable(syllable: string, chance: Chance): string | null {
  const broken = [
    syllable.replace(/(n|m|c|t|p)$/u, "$1$1"),
    syllable.replace(/^(tr|ch|th|nh|ng|ph)/u, "$1h"),
    syllable.replace(/^(t|v|c|l|đ|s)(?=\p{L})/u, "$1$1"),
    syllable.replace(/ng$/u, "gn"),
  ].filter((one) => one !== syllable && !isSyllable(one.toLowerCase()));
  return broken.length === 0 || !/[\u0300-\u036f]/u.test(syllable.normalize("NFD")) ? null : chance.pick(broken);
}
