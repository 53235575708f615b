import { office } from "./end-parts.ts";

const longest = 700;
const fewest = 3;
// Behind the end of a clause a dash, a number or a letter; before a part in capitals anything may stand.
const gap = String.raw`(?<!\s)\s{1,3}`;
const items = new RegExp(
  [
    String.raw`(?<=[;:.…])${gap}(?=[-–+•]\s{1,3}\p{Lu}|(?:\d{1,2}(?:\.\d{1,2}){0,3}\.|[a-zđ]\))\s{1,3}\p{Lu})`,
    String.raw`${gap}(?=(?:[IVX]{1,5}\.|PHẦN\s[IVX]{1,5}[.:]?)\s{1,3}\p{Lu}{2})`,
    String.raw`(?<=[;.])${gap}(?=Điều\s\d{1,3}\.\s)`,
    String.raw`(?<=\p{Lu}{2}:?)${gap}(?=(?:[-–]|\d{1,2}\.)\s{1,3}\p{Lu}\p{Ll})`,
    // "1. Mục đích - Nâng cao …": such a title has nothing behind it.
    String.raw`(?<=\d{1,2}\.\s{1,3}(?:Mục đích|Yêu cầu|Mục đích, yêu cầu|Quan điểm|Mục tiêu(?: chung| cụ thể| tổng quát)?|Chỉ tiêu(?: cụ thể)?))${gap}(?=[-–+•]\s{1,3}[\p{Lu}\d])`,
    String.raw`(?<=[.;])${gap}(?=Trên đây là\s)`,
    String.raw`(?<=[.;/]|\p{Ll})${gap}(?=Nơi nhận\s*:)`,
    String.raw`(?<=[.;])${gap}(?=(?:(?:TM|KT|TL|TUQ|Q)\.\s?\p{Lu}{2}|${office}(?:\s(?:PHỤ TRÁCH|THƯỜNG TRỰC))?\s\p{Lu}(?:\p{Ll}|['’])))`,
  ].join("|"),
  "gu",
);

/**
 * Where the items of a paragraph begin that a page of the web ran together into one long line, the first at 0; a line
 * that was not run together is one item.
 */
export function inlineItems(text: string): number[] {
  if (text.length < longest || text.includes("|")) return [0];
  const starts = [...text.matchAll(items)].map((gap) => gap.index + gap[0].length);
  return starts.length < fewest ? [0] : [0, ...starts];
}
