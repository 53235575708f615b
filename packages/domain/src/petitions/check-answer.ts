/** Something that makes an answer hard to understand or to act on; `words` is the place in the text, where there is one. */
export interface AnswerFinding {
  kind: "long-sentence" | "abbreviation" | "blank" | "no-next-step" | "no-place" | "no-day";
  words: string;
}

/** The most words, counted at the spaces as Vietnamese writes them, that a sentence has which is understood at once. */
export const longestSentence = 35;
const mostShown = 5;

/**
 * Looks an answer over as its reader would: sentences that are too long, abbreviations that nobody explained, blanks
 * left from a template, and whether it says what happens next, where and by when.
 */
export function checkAnswer(text: string): AnswerFinding[] {
  const written = text.normalize("NFC");
  if (written.trim() === "") return [];
  const tokens = tokensOf(written.toLocaleLowerCase("vi"));
  const says = (phrases: readonly string[]) => phrases.some((phrase) => tokens.includes(` ${phrase} `));
  const missing = (kind: AnswerFinding["kind"], isThere: boolean): AnswerFinding[] =>
    isThere ? [] : [{ kind, words: "" }];
  return [
    ...longSentences(written),
    ...abbreviations(written),
    ...(/…{2,}|\.{4,}|_{3,}/.test(written) ? [{ kind: "blank" as const, words: "" }] : []),
    ...missing("no-next-step", says(nextSteps)),
    ...missing("no-place", says(places) || /\d{9,11}/.test(written.replaceAll(/[\s.]/g, ""))),
    ...missing("no-day", says(days) || /\d{1,2}\s*[/.-]\s*\d{1,2}/.test(written)),
  ];
}

const nextSteps = [
  "sẽ",
  "mời",
  "đề nghị",
  "liên hệ",
  "tiếp theo",
  "mang theo",
  "nộp",
  "đến nhận",
  "theo dõi",
  "bà con cần",
  "ông bà cần",
  "khiếu nại lần hai",
  "khởi kiện",
];
const places = [
  "tại",
  "ở",
  "trụ sở",
  "nhà văn hóa",
  "nhà văn hoá",
  "một cửa",
  "bộ phận tiếp công dân",
  "nơi tiếp công dân",
  "địa chỉ",
  "điện thoại",
  "đến thôn",
  "trạm y tế",
];
const days = [
  "ngày",
  "trước",
  "tháng",
  "tuần",
  "quý",
  "giờ",
  "hôm nay",
  "hôm qua",
  "sáng",
  "chiều",
  "thứ hai",
  "thứ ba",
  "thứ tư",
  "thứ năm",
  "thứ sáu",
];

// Words between single blanks, so that "ở" is not found within another word.
const tokensOf = (text: string): string => ` ${text.split(/[^\p{L}\p{N}]+/u).join(" ")} `;

function longSentences(text: string): AnswerFinding[] {
  return text
    .split(/(?<=[.!?;])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/u).length > longestSentence)
    .slice(0, mostShown)
    .map((sentence) => ({ kind: "long-sentence", words: `${sentence.split(/\s+/u).slice(0, 8).join(" ")}…` }));
}

const capital = /^[A-ZĐ][A-ZĐ0-9&]*[A-ZĐ]$/u;
const roman = /^[IVXLC]+$/u;

function abbreviations(text: string): AnswerFinding[] {
  // The symbol of a document ("12/QĐ-UBND") is its name and not an abbreviation to explain.
  const words = text.replaceAll(/\d+\/\S+/gu, " ").split(/[^\p{L}\p{N}&]+/u);
  const found = words.filter(
    (word, index) =>
      capital.test(word) &&
      word.length <= 8 &&
      !roman.test(word) &&
      !isShouted(words[index - 1]) &&
      !isShouted(words[index + 1]),
  );
  return [...new Set(found)]
    .filter((word) => !text.includes(`(${word})`) && !new RegExp(`${word}\\s*\\(`, "u").test(text))
    .slice(0, mostShown)
    .map((word) => ({ kind: "abbreviation", words: word }));
}

// A line in capitals is a heading: its words are no abbreviations. Vowels with signs tell a word from initials.
const isShouted = (word: string | undefined): boolean =>
  word !== undefined &&
  word.length > 1 &&
  word === word.toLocaleUpperCase("vi") &&
  /[ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ]/u.test(word);
