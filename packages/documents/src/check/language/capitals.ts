import type { Span } from "@gandan/domain/plans";
import type { Hit, Rule } from "../rule.ts";
import { type Reading, readingOf } from "../words.ts";

interface Capitalised {
  id: string;
  /** Where the word stands in running text, outside names and titles; its first letter tells how it is written. */
  places: RegExp;
  /** How it must be written; null: the way most places have it. */
  right: string | null;
}

// "Uỷ ban nhân dân", "Công an nhân dân" and other names keep their small letter; so do words after a full stop their capital.
const checked: readonly Capitalised[] = [
  {
    id: "Nhân dân",
    places:
      /(?<!\p{L})(?<!(?:ban|đồng|án|sát|an|đội|ninh|sĩ|giáo|tra|thẩm|không|trận|tranh|lực|thuốc|ưu tú|nghệ sỹ|trang|dân) )(?<=\p{L},? )[Nn]hân dân(?!\p{L})/giu,
    right: "Nhân dân",
  },
  {
    id: "dân vận",
    places: /(?<=(?:công tác|về|của|làm|nhiệm vụ|hoạt động|chỉ số|mô hình) )[Dd]ân vận(?!\p{L})(?! khéo)/gu,
    right: null,
  },
  {
    id: "Nhà nước",
    places: /(?<=(?:Đảng và|Đảng,|pháp luật của|chính sách của|pháp luật) )[Nn]hà [Nn]ước(?!\p{L})/gu,
    right: "Nhà nước",
  },
];

export const capitals: Rule = {
  id: "language.capitals",
  family: "language",
  severity: "warning",
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục II (viết hoa trong văn bản hành chính)",
    en: "Decree 30/2020/NĐ-CP, Annex II (capitals in official documents)",
  },
  check: (document) => {
    const reading = readingOf(document);
    // What a basis is called, its issuer wrote.
    const named = document.legalBases.map(({ span, title }) => titleFrom(reading, span, title));
    return checked.flatMap((word) => deviating(reading, word, named));
  },
};

function titleFrom(reading: Reading, span: Span, title: string | null): Span {
  const { start, end } = reading.placeOf(span);
  const at = title === null ? -1 : reading.text.indexOf(title, start);
  return at < 0 || at > end + 40 ? { start, end } : { start, end: at + (title?.length ?? 0) };
}

function deviating(reading: Reading, word: Capitalised, named: readonly Span[]): Hit[] {
  const all = [...reading.text.matchAll(word.places)].filter(
    ({ 0: text, index }) =>
      text !== text.toUpperCase() && !named.some(({ start, end }) => start <= index && index < end),
  );
  const right = word.right ?? mostWritten(all.map(({ 0: text }) => text));
  const wrong = all.filter(({ 0: text }) => text !== right);
  const [first] = wrong;
  if (first === undefined || right === null) return [];
  const places = wrong.map(({ index }) => `“${around(reading.text, index, right.length)}”`).join("; ");
  const span = reading.spanOf(first.index, first.index + right.length);
  return [
    {
      span,
      about: word.id,
      message: {
        vi: `Viết hoa không thống nhất: “${first[0]}” (${wrong.length} chỗ), nơi khác hoặc theo quy định viết “${right}”: ${places}. Đề nghị viết “${right}”.`,
        en: `Capitals differ: “${first[0]}” in ${wrong.length} places, “${right}” elsewhere or by rule: ${places}.`,
      },
      fix: { span, text: right },
    },
  ];
}

const around = (text: string, at: number, length: number): string =>
  text
    .slice(Math.max(text.lastIndexOf("\n", at) + 1, at - 25), at + length)
    .replace(/^\S*\s/u, "")
    .trim();

function mostWritten(forms: readonly string[]): string | null {
  const counts = Map.groupBy(forms, (form) => form);
  if (counts.size < 2) return null;
  return [...counts].sort(([, some], [, others]) => others.length - some.length)[0]?.[0] ?? null;
}
