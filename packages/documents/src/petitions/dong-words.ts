import { capitalised } from "@gandan/domain/values";

const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;
const scales = ["", " nghìn", " triệu", " tỷ"] as const;
const wordOf = (digit: number): string => digits[digit] ?? "";

/** An amount below a million million in words, as a paper repeats it: "Mười hai nghìn đồng". */
export function dongWords(amount: number): string {
  const groups: number[] = [];
  for (let rest = amount; rest > 0; rest = Math.floor(rest / 1_000)) groups.unshift(rest % 1_000);
  const said = groups.flatMap((group, place) =>
    group === 0 ? [] : [`${groupWords(group, place > 0)}${scales[groups.length - 1 - place] ?? ""}`],
  );
  return capitalised(`${said.length === 0 ? wordOf(0) : said.join(" ")} đồng`);
}

// After a larger group the hundreds are said even where there are none: "một nghìn không trăm linh năm".
function groupWords(group: number, isWhole: boolean): string {
  const hundreds = Math.floor(group / 100);
  const tens = Math.floor((group % 100) / 10);
  const ones = group % 10;
  const words: string[] = hundreds > 0 || isWhole ? [`${wordOf(hundreds)} trăm`] : [];
  if (tens > 1) words.push(`${wordOf(tens)} mươi`);
  if (tens === 1) words.push("mười");
  if (tens === 0 && ones > 0 && words.length > 0) words.push("linh");
  if (ones > 0) words.push(onesWord(tens, ones));
  return words.join(" ");
}

function onesWord(tens: number, ones: number): string {
  if (ones === 1 && tens > 1) return "mốt";
  return ones === 5 && tens > 0 ? "lăm" : wordOf(ones);
}
