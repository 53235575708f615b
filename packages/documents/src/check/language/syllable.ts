import { toneStandsRight } from "./tone-place.ts";

// Rimes without their tone; y-, qu- and gi- spellings are dealt with below.
const rimes = new Set(
  `a ai ao au ay ac ach am an ang anh ap at ăc ăm ăn ăng ăp ăt âu ây âc âm ân âng âp ât e eo ec em en eng ep et
   ê êu êch êm ên êng ênh êp êt i ia iu ich im in inh ip it iêc iêm iên iêng iêp iêt iêu
   o oa oai oao oay oac oach oam oan oang oanh oap oat oăc oăm oăn oăng oăt oe oen oeo oet oi oc om on ong op ot ooc oong
   ô ôi ôc ôm ôn ông ôp ôt ôông ơ ơi ơm ơn ơp ơt u ua ui uc um un ung up ut uâ uân uâng uât uây uê uêch uênh uên
   uôi uôc uôm uôn uông uôt uơ uy uya uych uyn uynh uyt uyên uyêt uyu uyp ư ưa ưi ưu ưc ưm ưn ưng ưt
   ươi ươu ươc ươm ươn ương ươp ươt y yêm yên yêng yêt yêu`.split(/\s+/),
);
const onsets = "ngh ng nh gh gi kh ch ph th tr qu b c d đ g h k l m n p r s t v x".split(" ");
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const acute = "\u0301";
const dot = "\u0323";

/** Letters of a word without its tone, and its tone mark ("" where level); null where it has two. */
export function toneOf(word: string): { letters: string; tone: string } | null {
  const parts = word.normalize("NFD");
  const marks = parts.match(tones) ?? [];
  return marks.length > 1 ? null : { letters: parts.replace(tones, "").normalize("NFC"), tone: marks[0] ?? "" };
}

/** Whether a lower-case word can be a Vietnamese syllable: onset, rime and tone fit each other. */
export function isSyllable(word: string): boolean {
  const read = toneOf(word);
  if (read === null || !toneStandsRight(word)) return false;
  const { letters, tone } = read;
  if (/(?:p|t|c|ch)$/.test(letters) && tone !== acute && tone !== dot) return false;
  return isSpelled(letters);
}

/** Whether letters without a tone are spelled as a syllable is. */
export function isSpelled(letters: string): boolean {
  if (rimes.has(letters)) return true;
  return onsets.some((onset) => letters.startsWith(onset) && fits(onset, letters.slice(onset.length)));
}

const softVowel = /^[eêiy]/u;

function fits(onset: string, rime: string): boolean {
  if (onset === "qu") return /^(?:ôc|yt|ynh)$/u.test(rime) || (rimes.has(rime) && /^[aăâeêiơy]/u.test(rime));
  if (onset === "gi") return rime !== "" && (rimes.has(rime) || rimes.has(`i${rime}`)) && !/^[iy]/.test(rime);
  if (!rimes.has(rime)) return false;
  if (onset === "k" || onset === "gh" || onset === "ngh") return softVowel.test(rime);
  if (onset === "c" || onset === "ng") return !softVowel.test(rime);
  if (onset === "g") return !/^[eêy]/u.test(rime);
  return rime !== "y" ? !rime.startsWith("y") : /^[hklmstvn]$/.test(onset);
}
