import type { Rule } from "../rule.ts";
import { type Word, isJoined, readingOf, spanOfWords } from "../words.ts";
import { isWord } from "./lexicon.ts";

// Words that are said twice on purpose.
const reduplicated = new Set(
  "ngày người nhà dần luôn thường đời nơi chốn từ mãi hằng song đều năm tháng đêm lần ai ngành xanh khăng rất hay điều việc lớp vân hai ba chấm gạch xôn ào thong".split(
    " ",
  ),
);
// Small words that are never said twice, whatever follows.
const small = new Set(
  "các những và của là cho về với để được trong tại theo bị đã sẽ do khi nhằm có không một này trên ở ra vào đến như thì mà nên phải hoặc nếu cũng còn đang sau trước".split(
    " ",
  ),
);

export const doubledWord: Rule = {
  id: "language.doubled-word",
  family: "language",
  severity: "warning",
  source: { vi: "Lỗi soạn thảo: một từ bị lặp lại", en: "Slip of the pen: a word stands twice" },
  check: (document) => {
    const reading = readingOf(document);
    const { words } = reading;
    return words.flatMap((word, at) => {
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

function isDoubled(words: readonly Word[], at: number): boolean {
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]];
  if (word === undefined || next === undefined || !isJoined(next) || !/^\p{L}+$/u.test(word.text)) return false;
  const lower = word.text.toLowerCase();
  if (lower !== next.text.toLowerCase() || reduplicated.has(lower)) return false;
  if (small.has(lower)) return true;
  // "toàn xã xã hội hoá", "Ban ban hành": the second belongs to the word that follows.
  if (after !== undefined && isJoined(after) && isWord(`${next.text} ${after.text}`)) return false;
  return word.text === next.text || lower === next.text;
}
