import type { Rule } from "../rule.ts";
import { type Word, isJoined, readingOf, spanOfWords } from "../words.ts";
import { isWord } from "./lexicon.ts";

// Words that are said twice on purpose.
const reduplicated = new Set(
  "ngày người nhà dần luôn thường đời nơi chốn từ mãi hằng song đều năm tháng đêm lần ai ngành xanh khăng rất hay điều việc lớp vân hai ba chấm gạch xôn ào thong chôm chuồn cào lô rầm ầm bon chăm đăm rành thao".split(
    " ",
  ),
);
// Small words that are never said twice, whatever follows.
const small = new Set(
  "các những và của là cho về với để được trong tại theo bị đã sẽ do khi nhằm có không một này trên ở ra vào đến như thì mà nên phải hoặc nếu cũng còn đang sau trước".split(
    " ",
  ),
);

// Words that stand alone before a word that begins like them.
const endings = new Set(
  "xã hội ban tổ dân đoàn phòng nhà bộ sở hộ đảng thôn bản làng quân chính quyền công thi trường việc lớp số thể chủ cấp".split(
    " ",
  ),
);

const receives = new Set(["công", "dân", "nhận", "xúc", "khách", "thu"]);

export const doubledWord: Rule = {
  id: "language.doubled-word",
  family: "language",
  severity: "warning",
  source: { vi: "Lỗi soạn thảo: một từ bị lặp lại", en: "Slip of the pen: a word stands twice" },
  check: (document) => {
    const reading = readingOf(document);
    const { words } = reading;
    return words.flatMap((word, at) => {
      const group = doubledGroup(words, at);
      if (group !== null) {
        const text = group.once.map((it) => it.text).join(" ");
        return [
          {
            span: spanOfWords(reading, [...group.once, ...group.again]),
            message: {
              vi: `Cụm từ “${text}” bị lặp. Đề nghị bỏ một cụm.`,
              en: `“${text}” stands twice. One of them can go.`,
            },
            fix: { span: spanOfWords(reading, [...group.once, ...group.again]), text },
          },
        ];
      }
      const next = words[at + 1];
      if (next === undefined || !isDoubled(words, at)) return [];
      return {
        span: spanOfWords(reading, [word, next]),
        message: {
          vi: `Từ “${next.text}” bị lặp: “${word.text} ${next.text}”. Đề nghị bỏ một từ.`,
          en: `“${next.text}” stands twice. One of them can go.`,
        },
        fix: { span: spanOfWords(reading, [word, next]), text: word.text },
      };
    });
  },
};

// "ở cơ sở ở cơ sở": what one line ends with and the next begins with anew.
function doubledGroup(words: readonly Word[], at: number): { once: readonly Word[]; again: readonly Word[] } | null {
  for (const length of [4, 3, 2]) {
    const once = words.slice(at, at + length);
    const again = words.slice(at + length, at + 2 * length);
    // "V. Kinh phí", and below it "Kinh phí do …": a capital begins anew.
    const isSame =
      again.length === length &&
      /^\p{Ll}/u.test(again[0]?.text ?? "") &&
      once.every((word, i) => /^\p{L}+$/u.test(word.text) && sounds(word) === sounds(again[i] ?? word));
    if (isSame && [...once.slice(1), ...again].every(isJoined) && new Set(once.map(({ spelled }) => spelled)).size > 1)
      return { once, again };
  }
  return null;
}

// "kí" and "ký", "lí" and "lý" are one word.
const sounds = ({ text }: Word): string =>
  /^[hklmst]\p{L}$/iu.test(text) ? text.toLowerCase().normalize("NFD").replace("y", "i") : text.toLowerCase();

function isDoubled(words: readonly Word[], at: number): boolean {
  const [before, word, next, after] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (word === undefined || next === undefined || !isJoined(next) || !/^\p{L}{2,}$/u.test(word.text)) return false;
  const lower = word.text.toLowerCase();
  if (lower !== next.text.toLowerCase()) return false;
  // "năm năm 2026": five years are told from one to another.
  if (lower === "năm" && /^\d{4}$/u.test(after?.text ?? "") && !/^\s?[-–]/u.test(words[at + 3]?.gap ?? "")) return true;
  if (reduplicated.has(lower)) return false;
  if (small.has(lower)) return true;
  // "trực tiếp tiếp công dân": the end of one word before a verb of its own.
  if (lower === "tiếp" && before?.spelled === "trực" && isJoined(word) && receives.has(after?.spelled ?? ""))
    return false;
  // "toàn xã xã hội hoá", "phối hợp hợp tác": the second belongs to the word that follows, the first to the one before.
  if (after !== undefined && isJoined(after) && isWord(next.spelled, after.spelled)) {
    if (!isJoined(word)) return true;
    return !endings.has(lower) && (before === undefined || !isWord(before.spelled, word.spelled));
  }
  return word.text === next.text || lower === next.text;
}
