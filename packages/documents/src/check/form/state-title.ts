import type { PlanDocument } from "@gandan/domain/plans";
import { fold, sameSpelling } from "@gandan/domain/values";
import type { Hit, Rule } from "../rule.ts";
import { type Reading, type Word, isAllCapitals, readingOf } from "../words.ts";
import { annex1 } from "./decree.ts";

const title = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const motto = "Độc lập - Tự do - Hạnh phúc";

/** The name of the state and its motto stand in the head, letter by letter as the decree gives them. */
export const stateTitle: Rule = {
  id: "form.state-title",
  family: "form",
  severity: "error",
  source: annex1("1"),
  check: (document) => {
    const reading = readingOf(document);
    const head = headOf(document, reading);
    return [
      ...misspelt(reading, head, title, 5, (words) => words.every(({ text }) => isAllCapitals(text))),
      ...misspelt(reading, head, motto, 4, hasMarksOfMotto),
      ...missing(document, head),
    ];
  },
};

function headOf(document: PlanDocument, reading: Reading): readonly Word[] {
  const end = document.kindName === null ? 600 : reading.placeOf(document.kindName.span).start;
  return reading.words.filter((word) => word.end <= end);
}

// Dashes between the three parts, each with a space on both sides, the first letters alone capitals.
function hasMarksOfMotto(words: readonly Word[]): boolean {
  return words.map((word, at) => (at === 0 ? "" : word.gap.replace("–", "-")) + word.text).join("") === motto;
}

function misspelt(
  reading: Reading,
  head: readonly Word[],
  right: string,
  enough: number,
  isWritten: (words: readonly Word[]) => boolean,
): Hit[] {
  const wanted = right.split(/[\s-]+/u);
  const folded = wanted.map(fold);
  const at = head.findIndex(
    (_, start) => folded.filter((word, index) => fold(head[start + index]?.text ?? "") === word).length >= enough,
  );
  if (at < 0) return [];
  const words = head.slice(at, at + wanted.length);
  const isSame = words.every((word, index) => word.spelled === sameSpelling(wanted[index] ?? ""));
  // A letterhead torn into cells has its words far apart.
  const isTorn = words.some(({ gap }, index) => index > 0 && /\n/u.test(gap));
  if (isTorn || (isSame && isWritten(words))) return [];
  const span = reading.spanOf(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  return [
    {
      span,
      about: right,
      message: {
        vi: `Quốc hiệu, Tiêu ngữ chưa đúng thể thức. Đề nghị ghi “${right}”.`,
        en: `The name of the state and its motto are written “${right}”.`,
      },
      fix: { span, text: right },
    },
  ];
}

// A body's own letterhead without the state's name; texts from the web often have neither.
function missing(document: PlanDocument, head: readonly Word[]): Hit[] {
  const { issuer, number, symbol } = document;
  const folded = head.map(({ text }) => fold(text)).join(" ");
  const isOfState = /UBND|HĐND/u.test(symbol?.text ?? "");
  if (issuer === null || number === null || !isOfState || issuer.name.span.start > (number.span.start ?? 0)) return [];
  if (/cong hoa|chu nghia|doc lap|hanh phuc/.test(folded)) return [];
  return [
    {
      span: null,
      severity: "warning",
      about: "state title",
      message: {
        vi: `Phần đầu văn bản chưa có Quốc hiệu và Tiêu ngữ. Đề nghị ghi “${title}” và “${motto}”.`,
        en: "The head of the document lacks the name of the state and its motto.",
      },
    },
  ];
}
